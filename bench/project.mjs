// A project of about so many lines, the same for the same seed: half of it examples, each under names of its own, half of it one big
// module in files of 1,000 lines, whose stores, people, processes and flows name each other across the files.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const examples = ["bank", "clinic", "shop", "credit-scoring", "state-service", "microfinance-group"];

/** Numbers from a seed, in [0, 1). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The files of an example, as they stand in the repository. */
export function example(name) {
  const folder = fileURLToPath(new URL(`../examples/${name}/`, import.meta.url));
  return readdirSync(folder)
    .filter((file) => file.endsWith(".pdp"))
    .sort()
    .map((path) => ({ path, text: readFileSync(folder + path, "utf8") }));
}

/** The files of a generated project. */
export function project(lines, seed = 1) {
  const next = random(seed);
  const files = [];
  let written = 0;
  for (let at = 0; written < lines / 2; at++) {
    const name = examples[at % examples.length];
    const module = `part${at}`;
    const texts = example(name);
    const own = texts.flatMap(({ path, text }) =>
      path.endsWith(".test.pdp") ? [] : (/^module (\w+)$/m.exec(text)?.[1] ?? []),
    )[0];
    for (const { path, text } of texts) {
      const renamed = text
        .replace(new RegExp(`^module ${own}$`, "m"), `module ${module}`)
        .replace(/^module (?!part)(\w+)$/m, `module ${module}.$1`)
        .replaceAll(new RegExp(`^(\\s*)import ${own}$`, "gm"), `$1import ${module}`)
        .replaceAll(new RegExp(`^test "`, "gm"), `test "${module}: `);
      files.push({ path: `${module}/${path}`, text: renamed });
      written += renamed.split("\n").length;
    }
  }
  files.push(...works(lines - written, next));
  return files;
}

const categories = ["FullName", "IIN", "Phone", "Email", "Address", "BirthDate"];

/** The big module. */
function works(lines, next) {
  const pick = (all) => all[Math.floor(next() * all.length)];
  const some = (all, most) => [
    ...new Set(Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(all))),
  ];
  const list = (all) => `[${all.join(", ")}]`;
  const stores = Math.max(6, Math.floor(lines / 38));
  const helds = Array.from({ length: stores }, () => some(categories, 4));
  const store = () => Math.floor(next() * stores);
  const head = `module works\n\nimport kz\n`;
  const sites = ["hall", "annex", "branch", "archive"];
  const firm = `${head}
operator works "Works" { entity: legal, country: KZ, standing: private, at: hall, responsible: officer, holds: [] }

operator carrier "Carrier" { entity: legal, country: KZ, standing: private, at: annex, holds: [] }

operator abroad "Processor abroad" { entity: legal, country: DE, standing: private, at: branch, holds: [] }

subject worker "Workers" { classes: [adult], deceased: false }

subject buyer "Buyers" { classes: [adult, customer], deceased: false }

place hall { country: KZ, facility: data_centre }

place annex { country: KZ, facility: data_centre }

place branch { country: DE, facility: data_centre }

place archive { country: KZ, facility: office }

person officer "Responsible" { operator: works, at: hall, scope: [] }

purpose Orders "Orders"

purpose Pay "Pay"

purpose Delivery "Delivery"
`;
  const purposes = ["Orders", "Pay", "Delivery"];
  const declarations = [];
  for (let at = 0; at < stores; at++) {
    const held = helds[at] ?? [];
    const copy =
      at > 8 && next() < 0.15 ? `  copy_of: s${Math.floor(next() * (at - 1))}\n  role: backup\n` : "";
    declarations.push(`database s${at} "Store ${at}" {
${copy}  owner: works
  operator: ${pick(["works", "works", "works", "carrier"])}
  at: ${pick(sites)}
  holds: ${list(held)} of ${pick(["worker", "buyer"])}
  type: database
  purpose: ${list(some(purposes, 2))}
  subjects: ${1000 + Math.floor(next() * 100_000)}
  access: ${next() < 0.3 ? `[p${at}]` : "[]"}
  login: { named_users: true, factors: [hardware_key], role_based: ${next() < 0.8} }
  logging: { database_events: ${next() < 0.8}, user_actions: true, actions: [consent_term] }
  encryption: {
    at_rest: ${next() < 0.9}
    standard: ST_RK_1073_2007
    level: ${1 + Math.floor(next() * 3)}
  }
  backup: { by: officer, on: 2026-03-${10 + Math.floor(next() * 18)}, until: none }
  retention: {
    for: ${1 + Math.floor(next() * 9)} years
    after: "the end of the contract"
    then: destroy
  }
  public: false
  destroyed_at: none
  status: active
}
`);
    declarations.push(`person p${at} "Clerk ${at}" { operator: works, at: ${pick(sites)}, scope: ${list(held)} }
`);
    const [from, to] = [store(), store()];
    const both = (helds[from] ?? []).filter((each) => helds[to]?.includes(each));
    if (from !== to && both.length > 0)
      declarations.push(`flow f${at} "Flow ${at}": s${from} -> s${to} {
  carries: ${list(some(both, 2))}
  for: ${list(some(purposes, 2))}
  channel: {
    protected: true
    encrypted: ${next() < 0.9}
    type: public_internet
  }
  public: false
}
`);
    if (next() < 0.15)
      declarations.push(`process w${at} "Work ${at}" {
  operator: works
  at: ${pick(sites)}
  from: [s${at}]
  to: [s${at + 1 < stores ? at + 1 : 0}]
  takes: ${list(held)}
  gives: ${list(held.slice(0, 1))}
}
`);
  }
  const files = [{ path: "works/firm.pdp", text: firm }];
  let text = head;
  for (const each of declarations) {
    text += `\n${each}`;
    if (text.split("\n").length < 1000) continue;
    files.push({ path: `works/stores${files.length}.pdp`, text });
    text = head;
  }
  files.push({ path: `works/stores${files.length}.pdp`, text });
  return files;
}
