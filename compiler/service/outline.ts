import { pathText } from "../../language/index.ts";
import type {
  Declaration,
  Locale,
  Node,
  Path,
  Property,
  RequirementDeclaration,
  Span,
  TestDeclaration,
} from "../../language/index.ts";
import { safeText } from "../emit/index.ts";
import { atlasOf } from "./atlas.ts";
import type { Snapshot } from "./workspace.ts";

/** What a name in an outline or a search stands for. */
export type SymbolSort =
  | "module"
  | "kind"
  | "record"
  | "enum"
  | "member"
  | "field"
  | "data"
  | "element"
  | "flow"
  | "define"
  | "requirement"
  | "version"
  | "test";

/** One entry of a file's outline. */
export interface Outline {
  readonly name: string;
  /** What more there is to say in a few words: the kind and title of an element, the ends of a flow. May be empty. */
  readonly detail: string;
  readonly sort: SymbolSort;
  /** The whole declaration. */
  readonly span: Span;
  /** Its name; inside `span`. */
  readonly selection: Span;
  readonly children: readonly Outline[];
}

/** The outline of a file, in order of text; what has no readable name is left out. */
export function symbolsOf(snapshot: Snapshot, path: string): readonly Outline[] {
  const file = atlasOf(snapshot.program).file(path);
  if (file === null) return [];
  const { locale } = snapshot.settings;
  const all = file.declarations.flatMap((each) => entryOf(each, locale));
  if (file.module === null) return all;
  return [...entry("module", pathText(file.module.path), "", file.module, file.module.path), ...all];
}

function entryOf(declaration: Declaration, locale: Locale): readonly Outline[] {
  switch (declaration.kind) {
    case "KindDeclaration": {
      const fields = declaration.members.flatMap((each) =>
        each.kind === "Field"
          ? entry("field", each.name.text, typeText(each.type), each, each.name)
          : entry("field", each.property.key.text, "fixed", each, each.property.key),
      );
      const detail = declaration.parent === null ? "" : `is ${pathText(declaration.parent)}`;
      return entry("kind", declaration.name.text, detail, declaration, declaration.name, fields);
    }
    case "RecordDeclaration": {
      const fields = declaration.fields.flatMap((each) =>
        entry("field", each.name.text, typeText(each.type), each, each.name),
      );
      return entry("record", declaration.name.text, "", declaration, declaration.name, fields);
    }
    case "EnumDeclaration": {
      const members = declaration.members.flatMap((each) =>
        entry("member", each.name.text, "", each, each.name),
      );
      return entry("enum", declaration.name.text, "", declaration, declaration.name, members);
    }
    case "DataDeclaration": {
      const parents = declaration.parents.map(pathText).join(", ");
      const detail = [parents === "" ? "" : `is ${parents}`, titleText(declaration.title)];
      return entry("data", declaration.name.text, joined(detail), declaration, declaration.name);
    }
    case "ElementDeclaration": {
      const detail = [pathText(declaration.type), titleText(declaration.title)];
      return entry("element", declaration.name.text, joined(detail), declaration, declaration.name);
    }
    case "FlowDeclaration": {
      const detail = `${pathText(declaration.from)} -> ${pathText(declaration.to)}`;
      return entry("flow", declaration.name.text, detail, declaration, declaration.name);
    }
    case "DefineDeclaration": {
      const params = declaration.params.map((each) => `${each.name.text}: ${typeText(each.type)}`);
      const detail = params.length === 0 ? "" : `(${params.join(", ")})`;
      return entry("define", declaration.name.text, detail, declaration, declaration.name);
    }
    case "RequirementDeclaration":
      return requirementEntry(declaration, locale);
    case "TestDeclaration":
      return testEntry(declaration, locale);
  }
}

function requirementEntry(declaration: RequirementDeclaration, locale: Locale): readonly Outline[] {
  const versions = declaration.versions.flatMap(({ interval, ...version }) => {
    const to = interval.to === null ? "" : ` ${interval.to.text}`;
    return entry("version", `${interval.from.text} ..${to}`, "", version, interval);
  });
  const detail = titleIn(declaration.properties, locale);
  return entry("requirement", declaration.id.text, detail, declaration, declaration.id, versions);
}

function testEntry(declaration: TestDeclaration, locale: Locale): readonly Outline[] {
  const inside = declaration.declarations.flatMap((each) => entryOf(each, locale));
  const detail = declaration.asOf?.text ?? "";
  const name = titleText(declaration.name);
  return entry("test", name, detail, declaration, declaration.name, inside);
}

function entry(
  sort: SymbolSort,
  name: string,
  detail: string,
  { start, end }: Span,
  selected: Span,
  children: readonly Outline[] = [],
): readonly Outline[] {
  if (name.trim() === "") return [];
  const selection = {
    start: Math.min(Math.max(selected.start, start), end),
    end: Math.max(Math.min(selected.end, end), start),
  };
  return [
    { name: safeText(name), detail: safeText(detail), sort, span: { start, end }, selection, children },
  ];
}

function titleText(title: { readonly lines: readonly string[] } | null): string {
  return title?.lines.join(" ") ?? "";
}

/** A title in three languages, as its record is written. */
function titleIn(properties: readonly Property[], locale: Locale): string {
  const title = properties.find((each) => each.key.text === "title")?.value;
  if (title?.kind !== "RecordValue") return "";
  const text = title.properties.find((each) => each.key.text === locale)?.value;
  return text?.kind === "TextValue" ? text.lines.join(" ") : "";
}

function typeText(type: Extract<Node, { readonly kind: "TypeNode" }>): string {
  const mark = type.optional ? "?" : "";
  if (type.form === "data set" || type.form === "data scope") return type.form + mark;
  return `${type.form === "set" ? "set of " : ""}${nameText(type.name)}${mark}`;
}

function nameText(path: Path | null): string {
  return path === null ? "" : pathText(path);
}

function joined(parts: readonly string[]): string {
  return parts.filter((each) => each !== "").join(" · ");
}
