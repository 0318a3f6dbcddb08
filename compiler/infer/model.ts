import type { Place } from "../../language/index.ts";
import type { CategoryInfo, ElementInfo } from "../check/schema.ts";
import type { Type } from "../check/types.ts";
import type { Fact } from "../check/values.ts";

/** Kleene's three values; `U` is *not stated*. */
export type Truth = "T" | "F" | "U";

/** A fact that somebody could state: `cards.at.country`, `Phone.access`, `calendar 2028`. */
export interface FactRef {
  /** As shown to people and sorted by; short names. */
  readonly text: string;
  readonly type: Type | null;
  /** Where it would be written, or is written as `todo`. */
  readonly place: Place | null;
  /** The reason of a `todo`. */
  readonly reason: string | null;
  /** Set where this stands for members of a quantifier that an explanation leaves out: how many they are. */
  readonly more?: number;
}

/** What travels: a category of a subject in a state, and the process that lowered it. Interned: equal labels are one object. */
export interface Label {
  readonly index: number;
  readonly category: CategoryInfo;
  /** Null: the subject was not stated. */
  readonly subject: ElementInfo | null;
  /** A member of the prelude's enum `State`. */
  readonly state: string;
  /** Null for raw and for declared lowered states without a process. */
  readonly process: ElementInfo | null;
}

/** The labels of a node or a flow. */
export interface LabelSet {
  /** In Must. */
  readonly sure: readonly Label[];
  /** In May only, as far as they are particular labels. */
  readonly unsure: readonly Label[];
  /** May is everything: some content was not stated or is open. */
  readonly open: boolean;
  /** The unstated facts that make the set open or a member unsure; ordered by text. */
  readonly missing: readonly FactRef[];
}

/** The data categories of one program: order, relatedness, classes. `semantics.md` 2. */
export interface Categories {
  readonly all: readonly CategoryInfo[];
  /** C ⊑ D by declaration (`is`), C itself included. Says nothing of `LimitedAccess`, which is by class. */
  below(c: CategoryInfo, d: CategoryInfo): boolean;
  /** Has a common concrete descendant or part. */
  related(c: CategoryInfo, d: CategoryInfo): boolean;
  /** Concrete with children, or abstract. */
  broad(c: CategoryInfo): boolean;
  /** The whole and its parts, transitively, itself included. */
  partsOf(c: CategoryInfo): readonly CategoryInfo[];
  /** Made of personal data and not called so: what nobody stated that would take it out. Null: no such doubt. */
  perhapsPersonal(c: CategoryInfo): readonly FactRef[] | null;
  /** The access class that flows down `is`: nearest statement first, restricted wins; null where nobody stated one (or unlike classes met). */
  accessOf(
    c: CategoryInfo,
  ): { readonly value: string; readonly place: Place; readonly from: CategoryInfo } | null;
}

/** A route found by a search, as flows in order from the start. */
export interface Route {
  readonly truth: Truth;
  readonly flows: readonly ElementInfo[];
  /** Index of the first flow whose passing is unsure, or -1. */
  readonly unsureAt: number;
  readonly missing: readonly FactRef[];
}

/** One program's facts and labels: what the evaluator reads. `semantics.md` 1 to 3. */
export interface Model {
  /** Declared elements and flows and implied flows, in order of qualified name by code point. */
  readonly elements: readonly ElementInfo[];
  readonly categories: Categories;
  /**
   * The stated facts of an element or flow in this program, with the changes of its test applied; read these, not
   * `ElementInfo.facts`. One object stands for one element in every program, so references compare by identity.
   */
  facts(of: ElementInfo): ReadonlyMap<string, Fact>;
  /** The stated facts of a category in this program (`access`, `attestation`, …), changes applied. */
  categoryFacts(of: CategoryInfo): ReadonlyMap<string, Fact>;
  /** Elements of a kind or below it, in the order of `elements`; `kind` by its qualified name. */
  ofKind(qualified: string): readonly ElementInfo[];
  inflows(node: ElementInfo): readonly ElementInfo[];
  outflows(node: ElementInfo): readonly ElementInfo[];
  /** Effective labels of a node (`n.holds`, `n.labels`) or of a flow (`f.carries`, `f.labels`). */
  labels(of: ElementInfo): LabelSet;
  /**
   * The unstated facts that make one unsure label unsure there; for null, those that leave the whole set open.
   * `labels(of).missing` is the union of all of these; this is what to name when one member decides.
   */
  unsure(of: ElementInfo, label: Label | null): readonly FactRef[];
  /** The written content of a node or a flow (`n.declared`), as labels. */
  declared(of: ElementInfo): LabelSet;
  /** The collection flows a label at a node or on a flow stems from. */
  collectedBy(
    at: ElementInfo,
    label: Label,
  ): { readonly sure: readonly ElementInfo[]; readonly unsure: readonly ElementInfo[] };
  /** Nodes where a label at or below the category, arriving at `node`, starts. */
  origins(
    node: ElementInfo,
    category: CategoryInfo,
  ): { readonly sure: readonly ElementInfo[]; readonly unsure: readonly ElementInfo[] };
  /**
   * Is there a route from `a` to `b` (with a label at arrival at or below `category`), over flows for which `along` holds?
   * The shortest, ties by qualified names; `a.reaches(a)` needs a real cycle.
   */
  reaches(
    a: ElementInfo,
    b: ElementInfo,
    category: CategoryInfo | null,
    along: (flow: ElementInfo) => Truth,
  ): Route;
  /** The shortest way by which a label came to a node or onto a flow; empty where it was declared there. */
  witness(at: ElementInfo, label: Label): readonly ElementInfo[];
}
