// Times the label fixpoint and the typing findings on synthetic models:
//   npx rolldown bench/labels.ts --platform node --format esm -o bench/out/labels.mjs && node bench/out/labels.mjs
// In process, medians of rounds, parsing and checking apart; the figures are of this machine and never asserted.
import { bind } from "../compiler/bind/index.ts";
import { check } from "../compiler/check/index.ts";
import { buildModel } from "../compiler/infer/index.ts";
import { load, parseLibrary } from "../compiler/load/index.ts";
import { filesBelow, textOf } from "../test/support/repository.ts";

/**
 * Files of a model of `nodes` stores and processes with `fan` flows each. Every tenth node is a process, every seventh store
 * says nothing of its content, some flows carry all. Flows stay within a system of 100
 * nodes, but for one in twenty, and go forward, but for one in ten. `strict`: targets declare little, so that most flows are findings.
 */
export function model(
  nodes: number,
  fan: number,
  categories: number,
  strict: boolean,
): readonly { path: string; text: string }[] {
  let seed = 1;
  const random = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const lines = Array.from(
    { length: categories },
    (_, at) => `data C${at} is ${at < 8 ? "Personal" : `C${random(8)}`}`,
  );
  lines.push("subject s0", "subject s1", "subject s2");
  const files = [{ path: "data.pdp", text: `module bench\n${lines.join("\n")}` }];
  const pair = (): string => `[C${random(categories)}, C${random(categories)}]`;
  const size = Math.ceil(nodes / 50);
  for (let first = 0; first < nodes; first += size) {
    const text = ["module bench"];
    for (let at = first; at < Math.min(nodes, first + size); at++) {
      const open = at % 7 === 0 ? "" : `holds: ${strict ? pair() : "[Everything, todo]"} of s${random(3)}`;
      text.push(
        at % 10 === 9
          ? `process n${at} { gives: ${pair()}, lower C${random(categories)} to hashed, key: none, reversible: false }`
          : `store n${at} { ${open.replace("Everything", `C${random(categories)}`)} }`,
      );
      for (let flow = 0; flow < fan; flow++) {
        const number = at * fan + flow;
        const far = number % 20 === 0;
        const target = far
          ? random(nodes)
          : Math.min(
              nodes - 1,
              number % 10 === 3 ? at - (at % 100) + random(100) : at + 1 + random(100 - (at % 100)),
            );
        const carries = far
          ? `carries: ${pair()}`
          : number % 11 === 0
            ? ""
            : number % 7 === 0
              ? "carries: all"
              : `carries: ${pair()}`;
        text.push(`flow f${number}: n${at} -> n${target} { ${carries} }`);
      }
    }
    files.push({ path: `part${first}.pdp`, text: text.join("\n") });
  }
  return files;
}

async function run(nodes: number, fan: number, categories: number, strict: boolean): Promise<void> {
  const library = parseLibrary(
    filesBelow("stdlib/pdp", ".pdp").map((path) => ({ path: `pdp:${path}`, text: textOf(path) })),
  );
  const files = model(nodes, fan, categories, strict);
  const host = { files: () => Promise.resolve(files), library: () => Promise.resolve(library) };
  const typed = check(
    bind(await load(host, { asOf: "2026-04-15", profile: null, entries: [], waivers: true })),
  );
  const times: number[] = [];
  let findings = 0;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    findings = buildModel(typed, { modules: typed.judged, changes: [] }).diagnostics.length;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const median = times[times.length >> 1] ?? 0;
  console.log(
    `${nodes} nodes, ${nodes * fan} flows, ${categories} categories: ${median.toFixed(0)} ms ` +
      `(${times[0]?.toFixed(0)}–${times.at(-1)?.toFixed(0)}), ${findings} findings`,
  );
}

await run(1_000, 5, 64, false);
await run(10_000, 5, 64, false);
await run(1_000, 5, 64, true);
