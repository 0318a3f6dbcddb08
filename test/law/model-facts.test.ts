import { expect, it } from "vitest";
import type { Declaration } from "../../language/index.ts";
import { standardLibrary } from "../support/library.ts";
import { textOf } from "../support/repository.ts";

// The facts that the tables of the law ask for; docs/reference/model-facts.md says where a policy states each.
const facts = textOf("test/law/model-facts.txt").trim().split("\n");
const rowsOf = (page: string): { readonly fact: string; readonly carried: string }[] =>
  [...textOf(`docs/reference/${page}`).matchAll(/^\| `([^`]+)` *\| (.+?) *\|$/gm)].map(
    ([, fact = "", carried = ""]) => ({ fact, carried }),
  );
const rows = rowsOf("model-facts.md");
const special = [...rowsOf("model-facts-registration.md"), ...rowsOf("model-facts-practice.md")];

/** Everything a row may name: `kind.property`, `Record.field`, `Enum.member`, `define x`, `data X`, `kind x`, `act x`. */
function names(declaration: Declaration): readonly string[] {
  switch (declaration.kind) {
    case "KindDeclaration": {
      const { text } = declaration.name;
      return [
        `kind ${text}`,
        ...declaration.members.flatMap((member) =>
          member.kind === "Field" ? [`${text}.${member.name.text}`] : [],
        ),
      ];
    }
    case "RecordDeclaration":
      return declaration.fields.map((field) => `${declaration.name.text}.${field.name.text}`);
    case "EnumDeclaration":
      return declaration.members.map((member) => `${declaration.name.text}.${member.name.text}`);
    case "DataDeclaration":
      return [`data ${declaration.name.text}`];
    case "DefineDeclaration":
      return [`define ${declaration.name.text}`];
    case "ElementDeclaration":
      return [`${declaration.type.names.at(-1)?.text ?? ""} ${declaration.name.text}`];
    default:
      return [];
  }
}
const known = new Set(standardLibrary().files.flatMap((file) => file.declarations.flatMap(names)));

it("says of every fact where it is stated, once", () => {
  expect(rows.map((row) => row.fact)).toEqual(facts);
});

it.each([...rows, ...special])("carries `$fact` in something that the library declares", ({ carried }) => {
  const named = [...carried.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  expect(named).not.toEqual([]);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
