import type { Categories } from "./categories.ts";
import { categoriesOf } from "./categories.ts";
import { closeLabels, effectsOf } from "./closing.ts";
import { declarationsOf, declares, lowered } from "./declared.ts";
import type { Declarations, Statement } from "./declared.ts";
import { allFlows } from "./flows.ts";
import { atMost, joined, raw } from "./lattice.ts";
import { contentOf, elementNamed, factsOf, isKind } from "./model.ts";
import type { Element, Flow, Item, OracleModel } from "./model.ts";
import { choices, isKey, keyOf, labelText, labelsOf } from "./sets.ts";
import type { Content, Label, Labels } from "./sets.ts";

/** Section 3, solved: the labels of every node and flow. */
export interface Solved {
  readonly model: OracleModel;
  readonly categories: Categories;
  readonly flows: readonly Flow[];
  readonly declarations: Declarations;
  /** By name of node or flow. */
  readonly content: ReadonlyMap<string, Content>;
  /** What a flow carries on of one label at its source, by the equations; not yet cut to what surely passes. */
  carriesOn(flow: Flow, label: Label, sure: boolean): Labels;
  /** What a flow carries on of an open source's unnamed labels; null: more of them. */
  ofAnything(flow: Flow): readonly (Label | null)[];
  /** The labels at a node that a label there stands behind. */
  effects(node: string, label: Label, sure: boolean): Labels;
}

const nothing: Content = { must: new Map(), may: new Map(), open: false };

/** Solves twice: the first pass tells which processes' labels arrive where a lowered state is declared (see `declared.ts`). */
export function solve(model: OracleModel): Solved {
  const first = fixpoint(model, () => new Map());
  return fixpoint(model, (node) => (first.content.get(node) ?? nothing).must);
}

function fixpoint(model: OracleModel, arrived: (node: string) => Labels): Solved {
  const categories = categoriesOf(model);
  const flows = allFlows(model);
  const declarations = declarationsOf(model, categories, arrived);
  const rules = new Rules(model, categories, flows, declarations);
  const content = new Map<string, Content>();
  const snapshot = (): string =>
    JSON.stringify(
      [...content].map(([name, one]) => [
        name,
        [...one.must.keys()].sort(),
        [...one.may.keys()].sort(),
        one.open,
      ]),
    );
  const settle = (): void => {
    for (let before = ""; before !== snapshot();) {
      before = snapshot();
      for (const flow of flows) content.set(flow.name, rules.out(flow, content.get(flow.source) ?? nothing));
      for (const { name } of model.elements) {
        content.set(
          name,
          rules.at(
            name,
            flows.filter((flow) => flow.target === name).map((flow) => content.get(flow.name) ?? nothing),
          ),
        );
      }
    }
  };
  settle();
  // Items of no stated subject of which the source turned out to have nothing: believed, of nobody knows whom.
  rules.believeTheRest((name) => content.get(name) ?? nothing);
  settle();
  return {
    model,
    categories,
    flows,
    declarations,
    content,
    carriesOn: (flow, label, sure) => rules.carriesOn(flow, label, content.get(flow.source) ?? nothing, sure),
    ofAnything: (flow) => rules.ofAnything(flow),
    effects: (node, label, sure) => {
      const there = content.get(node) ?? nothing;
      return effectsOf(model, categories, label, sure ? there.must : there.may, sure, rules.joins(node));
    },
  };
}

/** The equations 1 to 4. */
class Rules {
  readonly #model: OracleModel;
  readonly #categories: Categories;
  readonly #flows: readonly Flow[];
  readonly #declared: Declarations;
  /** `flow.item` → labels believed although the source has nothing of the kind. */
  readonly #late = new Map<string, readonly Label[]>();

  constructor(model: OracleModel, categories: Categories, flows: readonly Flow[], declared: Declarations) {
    this.#model = model;
    this.#categories = categories;
    this.#flows = flows;
    this.#declared = declared;
  }

  joins(node: string): boolean {
    return elementNamed(this.#model, node).transforms.some((one) => one.kind === "join");
  }

  /** Rules 1 and 2: what a node has. */
  at(node: string, inflows: readonly Content[]): Content {
    const element = elementNamed(this.#model, node);
    const own = [...labelled(this.#declared.held(node)), ...this.#keysKept(node)];
    const close = (list: readonly Labels[], sure: boolean): Labels =>
      closeLabels(
        this.#model,
        this.#categories,
        labelsOf([...own, ...list.flatMap((one) => [...one.values()])]),
        sure,
        this.joins(node),
      );
    const must = close(
      inflows.map((one) => one.must),
      true,
    );
    const may = close([must, ...inflows.map((one) => one.may)], false);
    const silent = declares(element) && !contentOf(factsOf(element), "holds").complete;
    return { must, may, open: silent || inflows.some((one) => one.open) };
  }

  /** Rule 3: what a flow carries of what its source has; a process as source is cut to `gives` first (rule 4). */
  out(flow: Flow, source: Content): Content {
    const element = elementNamed(this.#model, flow.source);
    return this.#carried(flow, isKind(element.kind, "process") ? this.#given(element, source) : source);
  }

  carriesOn(flow: Flow, label: Label, source: Content, sure: boolean): Labels {
    const element = elementNamed(this.#model, flow.source);
    const alone: Content = { must: labelsOf([label]), may: labelsOf([label]), open: false };
    let leaving = alone;
    if (isKind(element.kind, "process")) {
      const context = sure ? source.must : source.may;
      const made = [
        ...this.#passed(element, alone.may).values(),
        ...this.#derived(element, context, sure, label),
      ];
      leaving = this.#cutToGives(element, { must: labelsOf(made), may: labelsOf(made), open: false }, false);
    }
    return labelsOf(this.#passages(flow, leaving, sure, false));
  }

  /** Of labels that nobody named only guesses go on, and only perhaps. */
  ofAnything(flow: Flow): readonly (Label | null)[] {
    const open: Content = { must: new Map(), may: new Map(), open: true };
    const element = elementNamed(this.#model, flow.source);
    const leaving = isKind(element.kind, "process") ? this.#cutToGives(element, open, false) : open;
    const { may, open: more } = this.#carried(flow, leaving, false);
    return more ? [...may.values(), null] : [...may.values()];
  }

  believeTheRest(content: (name: string) => Content): void {
    for (const flow of this.#flows) {
      const element = elementNamed(this.#model, flow.source);
      const source = content(flow.source);
      const has = isKind(element.kind, "process") ? this.#given(element, source) : source;
      this.#late.set(flow.name, this.#unfounded(this.#itemsOn(flow), has.must));
    }
    for (const process of this.#model.elements.filter((one) => isKind(one.kind, "process"))) {
      this.#late.set(
        `${process.name}.gives`,
        this.#unfounded(this.#itemsGiven(process), this.#made(process, content(process.name)).must),
      );
    }
  }

  #unfounded(items: readonly (Statement & { readonly item: Item })[], must: Labels): readonly Label[] {
    return items
      .filter(
        (one) =>
          one.subject === null &&
          ![...must.values()].some(
            (label) => !isKey(label) && this.#categories.related(label.category, one.category),
          ),
      )
      .flatMap((one) => labelled([one]));
  }

  #keysKept(node: string): readonly Label[] {
    return this.#model.elements
      .filter((one) => {
        const key = one.facts.get("key");
        return key?.kind === "element" && key.value === node;
      })
      .map((process) => keyOf(process.name));
  }

  #carried(flow: Flow, source: Content, words = true): Content {
    const content = contentOf(flow.facts, "carries");
    const isSubject = isKind(elementNamed(this.#model, flow.source).kind, "subject");
    const must = this.#passages(flow, source, true, words);
    const may = this.#passages(flow, source, false, words);
    if (source.open) may.push(...this.#ofAnything(flow, this.#itemsOn(flow)));
    const late = words ? (this.#late.get(flow.name) ?? []) : [];
    const sure = [...must, ...late];
    return {
      must: labelsOf(sure),
      may: labelsOf([...sure, ...may]),
      open: (content.all || !content.complete) && (source.open || isSubject),
    };
  }

  /** What passes of the labels that are there, with the words for them. */
  #passages(flow: Flow, source: Content, sure: boolean, words = true): Label[] {
    const content = contentOf(flow.facts, "carries");
    const isSubject = isKind(elementNamed(this.#model, flow.source).kind, "subject");
    const labels = [...(sure ? source.must : source.may).values()];
    const result = this.#cut(labels, this.#itemsOn(flow), sure, words);
    const all = sure ? content.all && content.complete && !isSubject : content.all || !content.complete;
    if (all) result.push(...labels);
    // A copy and whoever sees a store may see the keys kept in it.
    if (!sure && (flow.implied.includes("copy") || flow.implied.includes("access")))
      result.push(...labels.filter(isKey));
    return result;
  }

  /** Of a source that may have anything, an item may bring what it says. */
  #ofAnything(flow: Flow, items: readonly (Statement & { readonly item: Item })[]): readonly Label[] {
    const source = elementNamed(this.#model, flow.source);
    if (isKind(source.kind, "subject")) return [];
    const isProcess = isKind(source.kind, "process");
    return items.flatMap((one) => {
      const asWritten: Statement = { ...one, states: [{ state: one.item.state ?? "raw", by: null }] };
      const said =
        isProcess || one.states.some(({ state }) => state === (one.item.state ?? "raw"))
          ? []
          : labelled([asWritten]);
      return [...labelled([one]), ...said];
    });
  }

  /** Rule 4: what a process makes, cut to what it gives. */
  #given(process: Element, has: Content): Content {
    return this.#cutToGives(process, this.#made(process, has), true);
  }

  #cutToGives(process: Element, made: Content, words: boolean): Content {
    const gives = contentOf(factsOf(process), "gives");
    const items = this.#itemsGiven(process);
    const must = this.#cut([...made.must.values()], items, true, words);
    const may = this.#cut([...made.may.values()], items, false, words);
    if (gives.all && gives.complete) must.push(...made.must.values());
    if (gives.all || !gives.complete) may.push(...made.may.values());
    if (made.open) may.push(...items.flatMap((one) => labelled([one])));
    const late = words ? (this.#late.get(`${process.name}.gives`) ?? []) : [];
    return {
      must: labelsOf([...must, ...late]),
      may: labelsOf([...must, ...late, ...may]),
      open: made.open && (gives.all || !gives.complete),
    };
  }

  #made(process: Element, has: Content): Content {
    const make = (labels: Labels, sure: boolean): Labels =>
      labelsOf([...this.#passed(process, labels).values(), ...this.#derived(process, labels, sure, null)]);
    return { must: make(has.must, true), may: make(has.may, false), open: has.open };
  }

  #passed(process: Element, labels: Labels): Labels {
    return labelsOf(
      [...labels.values()].flatMap((label) =>
        isKey(label)
          ? [label]
          : lowered(this.#categories, process, label.category, label).map((state) => ({
              ...label,
              state: state.state,
              by: state.by,
            })),
      ),
    );
  }

  /** `derive D from [A, B]`: D of every subject of an input, in the join of the inputs' states. `using`: with this label as an input. */
  #derived(process: Element, labels: Labels, sure: boolean, using: Label | null): readonly Label[] {
    return process.transforms.flatMap((transform) => {
      if (transform.kind !== "derive") return [];
      const inputs = transform.inputs.map((input) =>
        [...labels.values()].filter((label) => this.fits(label, input, sure)),
      );
      return choices(inputs)
        .filter((chosen) => using === null || chosen.some((one) => labelText(one) === labelText(using)))
        .flatMap((chosen) =>
          chosen.flatMap(({ subject }) =>
            joined(chosen).map(({ state, by }) => ({ category: transform.category, subject, state, by })),
          ),
        );
    });
  }

  /** Is a label of this category, surely or perhaps? */
  fits(label: Label, category: string, sure: boolean): boolean {
    if (isKey(label)) return false;
    return sure
      ? this.#categories.below(label.category, category)
      : this.#categories.related(label.category, category);
  }

  #itemsOn(flow: Flow): readonly (Statement & { readonly item: Item })[] {
    const source = elementNamed(this.#model, flow.source);
    const isSubject = isKind(source.kind, "subject");
    const leaving = this.#declared.leaving(flow.source);
    return contentOf(flow.facts, "carries").items.map((item) => {
      const subject = item.subject ?? (isSubject ? flow.source : null);
      const own = isSubject && subject === flow.source;
      const states = own ? [raw] : this.#declared.believed(flow.source, item, leaving);
      return {
        item,
        category: item.category,
        subject,
        states: this.#believes(flow, item, leaving) ? states : [],
      };
    });
  }

  /** An implied flow is not believed to bring what its source says it has not; unless the process that takes it has it from nowhere else. */
  #believes(flow: Flow, item: Item, leaving: readonly Statement[]): boolean {
    const source = elementNamed(this.#model, flow.source);
    const timid = flow.implied.some((reason) => reason !== "gives");
    if (!timid || !declares(source)) return true;
    const speaks = (statements: readonly { readonly category: string }[]): boolean =>
      statements.some((one) => this.#categories.related(one.category, item.category));
    if (speaks(leaving)) return true;
    // A store that does not say what it holds may have it, and no more: else silence would prove more than `holds: []`.
    if (!contentOf(factsOf(source), "holds").complete) return false;
    if (!flow.implied.includes("takes")) return false;
    return !this.#flows.some((other) => {
      if (other.target !== flow.target || other.name === flow.name) return false;
      const carried = contentOf(other.facts, "carries");
      if (other.implied.length === 0) return carried.all || !carried.complete || speaks(carried.items);
      const from = elementNamed(this.#model, other.source);
      return (
        !declares(from) ||
        !contentOf(factsOf(from), "holds").complete ||
        speaks(this.#declared.held(other.source))
      );
    });
  }

  #itemsGiven(process: Element): readonly (Statement & { readonly item: Item })[] {
    const items = contentOf(factsOf(process), "gives").items;
    return this.#declared.gives(process.name).flatMap((one, at) => {
      const item = items[at];
      return item === undefined ? [] : [{ ...one, item }];
    });
  }

  /** `l ⊓ i` for every label and item, and the items' own words; without `words` only those that stand for a label of the list. */
  #cut(
    labels: readonly Label[],
    items: readonly (Statement & { readonly item: Item })[],
    sure: boolean,
    words: boolean,
  ): Label[] {
    const { below, related } = this.#categories;
    return items.flatMap((one) => {
      const word = one.subject === null || !words ? [] : labelled([one]);
      return [
        ...word,
        ...labels.flatMap((label): readonly Label[] => {
          if (isKey(label)) return [];
          // A label of nobody knows whom may be of the subject that the item names, but is not surely.
          const same = one.subject === null || one.subject === label.subject;
          if (!same && label.subject !== null) return [];
          const subject = one.subject ?? label.subject;
          const found: Label[] = [];
          if ((same || !sure) && atMost(label.state, one.item.state ?? "raw")) {
            if (below(label.category, one.category)) found.push({ ...label, subject });
            else if (below(one.category, label.category))
              found.push({ ...label, subject, category: one.category });
          }
          if (related(label.category, one.category)) found.push(...labelled([{ ...one, subject }]));
          return found;
        }),
      ];
    });
  }
}

function labelled(statements: readonly Statement[]): readonly Label[] {
  return statements.flatMap(({ category, subject, states }) =>
    states.map(({ state, by }) => ({ category, subject, state, by })),
  );
}
