import type { Locale, WordText } from "../../../language/index.ts";
import type { TypeSymbol } from "../../bind/symbols.ts";
import type { KindInfo } from "../../check/schema.ts";
import { keywordDoc } from "../hover/keyword-docs.ts";
import type { Draft } from "./draft.ts";
import type { Field } from "./names.ts";
import { typeDrafts } from "./names.ts";
import { propertyShape, Stops } from "./shapes.ts";

/** Declarations to be filled in. What states a fact is `todo`: nothing is claimed that nobody said. */
const templates: readonly (readonly [WordText, string])[] = [
  ["module", "module $1\n$0"],
  ["import", "import $0"],
  ["data", 'data ${1:Name} is ${2:Category} {\n  title: { kk: "$3", ru: "$4", en: "$5" }\n}\n$0'],
  ["abstract", "abstract data ${1:Name}\n$0"],
  [
    "flow",
    "flow ${1:name}: ${2:from} -> ${3:to} {\n  carries: [${4:todo}]\n  for: [${5:todo}]\n  basis: [${6:todo}]\n}\n$0",
  ],
  ["kind", "kind ${1:name} is ${2:element} {\n  ${3:property}: ${4:Text}\n}\n$0"],
  ["record", "record ${1:Name} {\n  ${2:field}: ${3:Text}\n}\n$0"],
  ["enum", "enum ${1:Name} { ${2:member} }\n$0"],
  ["define", "define ${1:name}(${2:x}: ${3:kind}) = $0"],
  [
    "requirement",
    'requirement ${1:HOUSE-1} {\n  cites: ${2:act} "${3:p. 1}"\n  binds: [${4:todo}]\n  version ${5:date} .. {\n    for ${6:x}: ${7:kind}\n    require ${8:condition}\n  }\n\n  title: { kk: "$9", ru: "$10", en: "$11" }\n}\n$0',
  ],
  [
    "test",
    'test "${1:what it shows}" {\n  import ${2:module}\n  expect ${3:verdict} ${4:requirement} on ${5:element}\n}\n$0',
  ],
];

/** Lines of a test that are no declarations. */
const ofTests: readonly (readonly [WordText, string])[] = [
  ["as", "as of ${1:date}\n$0"],
  ["import", "import $0"],
  ["change", "change ${1:element} { $2 }\n$0"],
  ["expect", "expect $0"],
];
const notInTests: ReadonlySet<WordText> = new Set(["module", "test"]);

/** What may begin a line: a word of the language, or a kind with the properties that it must state. */
export function declarationsFor(field: Field, inTest: boolean): readonly Draft[] {
  const { program } = field.reading;
  const flow = field.reading.preludeKind("flow");
  const kindOf = (symbol: TypeSymbol): KindInfo | undefined => program.kindOf.get(symbol);
  const kinds = typeDrafts(
    field,
    (symbol) => {
      const kind = kindOf(symbol);
      return kind !== undefined && kind.parent !== null && (flow === null || !kind.ancestry.includes(flow));
    },
    (symbol) => {
      const kind = kindOf(symbol);
      return kind === undefined ? {} : { insert: elementTemplate(kind), snippet: true };
    },
  );
  const words = inTest
    ? [...ofTests, ...templates.filter(([word]) => !notInTests.has(word) && word !== "import")]
    : templates;
  return [...words.map(([word, insert]) => template(word, insert, field.locale)), ...kinds];
}

function template(word: WordText, insert: string, locale: Locale): Draft {
  return {
    label: word,
    kind: "keyword",
    doc: () => keywordDoc(word, locale),
    insert,
    snippet: true,
    rank: 0,
  };
}

function elementTemplate(kind: KindInfo): string {
  const stops = new Stops();
  const head = `${kind.name} ${stops.next("name")}`;
  const required = [...kind.properties.values()].filter(
    (each) => each.required && !kind.fixed.has(each.name),
  );
  const lines = required.map((each) => `  ${propertyShape(each, stops, "todo")}`);
  return [`${head} {`, ...lines, "  $0", "}"].join("\n");
}
