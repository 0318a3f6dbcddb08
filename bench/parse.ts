import { parse } from "../language/parse/index.ts";
import { sourceText } from "../language/source/index.ts";

// Lines a second of lexing and parsing, warm, on a text of about 10,000 lines.
// Run: npx rolldown bench/parse.ts --platform node --format esm --file dist/bench/parse.mjs && node dist/bench/parse.mjs

const block = (at: number): string => `
/// Body of data number ${at}.
store cards_${at} "Patient cards" {
  owner: clinic
  operator: clinic
  at: almaty
  holds: [FullName, IIN, Prescription] of patient
  subjects: 140_000
  retention: { for: 5 years, after: "last visit", then: destroy }
  encryption: { at_rest: true, standard: ST_RK_1073_2007, level: 3 }
  integrity: todo "tool not chosen yet"
}

flow book_${at}: patient -> cards_${at} {
  carries: [FullName, IIN]
  for: [Treatment]
  channel: { encrypted: true }
}

requirement KZ-B-${at} {
  cites: order179 "p. 8"
  title: { kk: "Шифрлау", ru: "Шифрование", en: "Encryption" }
  version 2026-01-06 .. 2026-07-12 continues {
    for s: store
    where s.medium == electronic and s.holds has LimitedAccess
    unless received(s) by KZ-O179-8.3
    require every l in s.labels satisfies some b in s.basis satisfies agrees(b, l)
  }
}
`;

const text = `module bench\n${Array.from({ length: 334 }, (_, at) => block(at)).join("")}`;
const source = sourceText("bench.pdp", text);
const lines = source.lineStarts.length;

function seconds(runs: number): number {
  const start = performance.now();
  for (let run = 0; run < runs; run++) {
    const { diagnostics } = parse(source);
    if (diagnostics.length > 0) throw new Error(`the text has a fault: ${diagnostics[0]?.words("en").label}`);
  }
  return (performance.now() - start) / 1000 / runs;
}

const cold = seconds(1);
seconds(10);
const warm = Math.min(...Array.from({ length: 10 }, () => seconds(3)));
console.log(`${lines} lines, ${text.length} characters`);
console.log(`cold ${(cold * 1000).toFixed(0)} ms; warm ${(warm * 1000).toFixed(1)} ms`);
console.log(
  `${Math.round(lines / warm)} lines a second, ${(text.length / 1e6 / warm).toFixed(1)} MB a second`,
);
