import { expect, test } from "vitest";
import type { Model } from "../../compiler/infer/index.ts";
import { labelText, modelOf, setText, taxonomy } from "./model.ts";

/** A small generator with a seed, so that a failure can be repeated. */
function dice(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const categories = [
  "FullName",
  "Surname",
  "GivenName",
  "IIN",
  "Contact",
  "Phone",
  "Email",
  "Prescription",
  "IdCopy",
  "Score",
];
const states = ["", "", "", " as hashed", " as depersonalised"];

/** Declarations of a random model, one per line; the kind of each line is its first word. */
function randomModel(seed: number): readonly string[] {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] ?? (list[0] as T);
  const item = (): string => `${pick(categories)}${pick(states)}${pick(["", " of patient", " of worker"])}`;
  const content = (): string =>
    `[${Array.from({ length: roll(4) }, item)
      .concat(roll(8) === 0 ? ["todo"] : [])
      .join(", ")}]`;
  const maybe = (text: string): string => (roll(5) === 0 ? "" : text);
  const nodes = ["patient", "worker", "n0", "n1", "n2", "p0", "p1", "dba"];
  const lines = [0, 1, 2].map(
    (at) =>
      `store n${at} { ${maybe(`holds: ${content()}`)} ${roll(3) === 0 ? "access: [dba]" : ""} ${roll(4) === 0 && at > 0 ? "copy_of: n0" : ""} }`,
  );
  lines.push(`person dba { ${maybe(`scope: ${content()}`)} }`);
  for (const name of ["p0", "p1"]) {
    const transform = pick([
      "lower IIN to hashed",
      "lower Contact to depersonalised",
      "drop Email",
      "join",
      "derive Score from [IIN, Email]",
      "",
    ]);
    lines.push(
      `process ${name} { ${maybe(`from: [n${roll(3)}]`)} ${maybe(`to: [n${roll(3)}]`)} ${maybe(`takes: ${content()}`)} ${maybe(`gives: ${content()}`)} ` +
        `${pick(["key: none", "key: n1", ""])} ${pick(["reversible: true", "reversible: false", ""])} ${transform} }`,
    );
  }
  for (let flow = 0; flow < 7; flow++) {
    lines.push(
      `flow f${flow}: ${pick(nodes)} -> ${pick(nodes.slice(2))} { ${pick([`carries: ${content()}`, `carries: ${content()}`, "carries: all", ""])} }`,
    );
  }
  return lines;
}

function all(model: Model): string {
  return model.elements
    .map((one) => `${one.name}: ${setText(model.labels(one))}`)
    .filter((line) => !line.endsWith(": "))
    .join("\n");
}

test("the order of declarations means nothing", async () => {
  for (let seed = 0; seed < 60; seed++) {
    const lines = randomModel(seed);
    const one = await modelOf(lines.join("\n"));
    const other = await modelOf(lines.toReversed().join("\n"));
    expect(all(other.model), `seed ${seed}`).toBe(all(one.model));
  }
});

test("what flows bring is there, and closed; what is sure is also possible", async () => {
  for (let seed = 100; seed < 160; seed++) {
    const { model } = await modelOf(randomModel(seed).join("\n"));
    for (const flow of model.elements) {
      if (flow.ends === null) continue;
      const on = model.labels(flow);
      const at = model.labels(flow.ends.target);
      const sure = new Set(at.sure);
      const possible = new Set([...at.sure, ...at.unsure]);
      expect(
        on.sure.filter((label) => !sure.has(label)).map(labelText),
        `seed ${seed}, ${flow.name}`,
      ).toEqual([]);
      expect(
        on.unsure.filter((label) => !possible.has(label)).map(labelText),
        `seed ${seed}, ${flow.name}`,
      ).toEqual([]);
      expect(at.open || !on.open).toBe(true);
    }
  }
});

/** Category and state of all labels of a node, sure or not. */
function kinds(model: Model, name: string, sureOnly: boolean): ReadonlySet<string> {
  const found = model.elements.find((one) => one.name === name);
  if (found === undefined) return new Set();
  const { sure, unsure } = model.labels(found);
  return new Set(
    (sureOnly ? sure : [...sure, ...unsure]).map((label) => `${label.category.name} ${label.state}`),
  );
}

test("an added flow only adds", async () => {
  for (let seed = 200; seed < 260; seed++) {
    const lines = randomModel(seed);
    const before = await modelOf(lines.filter((line) => !line.startsWith("flow f6")).join("\n"));
    const after = await modelOf(lines.join("\n"));
    const implied = before.model.elements.length - after.model.elements.length;
    if (implied >= 0) continue; // it took the place of an implied flow
    for (const { name, ends } of before.model.elements) {
      if (ends !== null) continue;
      for (const sureOnly of [true, false]) {
        const has = kinds(after.model, name, sureOnly);
        expect(
          [...kinds(before.model, name, sureOnly)].filter((kind) => !has.has(kind)),
          `seed ${seed}, ${name}`,
        ).toEqual([]);
      }
    }
  }
});

test("silence hides nothing: what was sure stays possible", async () => {
  for (let seed = 300; seed < 400; seed++) {
    const lines = randomModel(seed);
    const roll = dice(seed);
    const at = roll(lines.length);
    const line = lines[at] ?? "";
    const silent = line.replace(/(holds|carries|gives|scope|takes): (\[[^\]]*\]|all)/, "");
    if (silent === line) continue;
    const before = await modelOf(lines.join("\n"));
    // Laws speak of models without errors: an item that its source says it does not have proves nothing.
    if (before.diagnostics.some((one) => one.severity === "error")) continue;
    const after = await modelOf(lines.with(at, silent).join("\n"));
    for (const element of before.model.elements) {
      if (element.ends !== null) continue;
      const now = after.model.elements.find((one) => one.name === element.name);
      if (now === undefined) continue;
      const { sure, unsure, open } = after.model.labels(now);
      if (open) continue;
      const has = new Set([...sure, ...unsure].map((label) => label.category.name));
      const lost = before.model.labels(element).sure.filter((label) => !has.has(label.category.name));
      expect(lost.map(labelText), `seed ${seed}, ${element.name}, without ${line}`).toEqual([]);
    }
  }
});

test("every unsure label and open set names what is missing, and every sure label has a way", async () => {
  for (let seed = 400; seed < 460; seed++) {
    const { model } = await modelOf(randomModel(seed).join("\n"));
    for (const element of model.elements) {
      const set = model.labels(element);
      if (set.open || set.unsure.length > 0)
        expect(set.missing.length, `seed ${seed}, ${element.name}`).toBeGreaterThan(0);
      else expect(set.missing, `seed ${seed}, ${element.name}`).toEqual([]);
      for (const label of set.sure) {
        const way = model.witness(element, label);
        const last = way.at(-1);
        if (last !== undefined) expect(element.ends === null ? last.ends?.target : last).toBe(element);
        way.forEach((flow, index) => {
          if (index > 0) expect(flow.ends?.source).toBe(way[index - 1]?.ends?.target);
        });
        const declared = model.declared(element).sure.some((one) => one.category === label.category);
        if (element.ends === null && way.length === 0 && !declared) {
          // Declared through a whole, a part or a state that is raised.
          expect(
            model.declared(element).sure.length,
            `seed ${seed}, ${element.name}, ${labelText(label)}`,
          ).toBeGreaterThan(0);
        }
      }
    }
  }
});

test("the model of the taxonomy alone has no labels", async () => {
  const { model } = await modelOf("", taxonomy);
  expect(all(model)).toBe("");
});
