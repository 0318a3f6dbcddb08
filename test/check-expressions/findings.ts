import { bind } from "../../compiler/bind/index.ts";
import { check } from "../../compiler/check/index.ts";
import type { Typed } from "../../compiler/program.ts";
import { parse, positionAt, slice, sourceText } from "../../language/index.ts";
import type { SourceText } from "../../language/index.ts";
import { filesBelow, textOf } from "../support/repository.ts";

const prelude = filesBelow("stdlib/pdp", ".pdp").map((path) => ({
  path: `pdp:${path.slice("stdlib/".length)}`,
  text: textOf(path),
}));

/** Parses, binds and checks a text beside the prelude; later stages are not run. */
export function checked(text: string): Typed {
  return checkedFiles([{ path: "law.pdp", text }]);
}

export function checkedFiles(files: readonly { readonly path: string; readonly text: string }[]): Typed {
  const all = [...files, ...prelude];
  const sources = new Map<string, SourceText>(
    all.map((file) => [file.path, sourceText(file.path, file.text)]),
  );
  const parsed = [...sources.values()].map(parse);
  return check(
    bind({
      request: { asOf: "2026-04-15", profile: null, entries: [], waivers: true },
      files: parsed.map((each) => each.file),
      sources,
      library: new Set(all.map((file) => file.path).filter((path) => path.startsWith("pdp:"))),
      checked: null,
      diagnostics: parsed.flatMap((each) => each.diagnostics),
    }),
  );
}

/** Every finding as `line code: the text under it`, in order of place; hints are left out unless asked for. */
export function findings(text: string, options: { readonly hints?: boolean } = {}): readonly string[] {
  const { diagnostics, sources } = checked(text);
  return diagnostics
    .filter((each) => each.place.file === "law.pdp" && (options.hints === true || each.severity !== "hint"))
    .toSorted((a, b) => a.place.start - b.place.start)
    .map((each) => {
      const source = sources.get(each.place.file) ?? sourceText("", "");
      return `${positionAt(source, each.place.start).line} ${each.code}: ${slice(source, each.place)}`;
    });
}

/** The words of every finding: label, note and hint. */
export function showLabel(text: string): readonly string[] {
  return checked(text)
    .diagnostics.filter((each) => each.place.file === "law.pdp" && each.severity !== "hint")
    .map((each) => {
      const { label, note, hint } = each.words("en");
      return [label, note, hint].filter((part) => part !== undefined).join(" / ");
    });
}
