import { catalogue } from "../../catalog/index.ts";
import { closureOf } from "../../bind/index.ts";
import type { Locale, WordText } from "../../../language/index.ts";
import { builtinTypes } from "../../check/index.ts";
import type { EnumInfo } from "../../check/schema.ts";
import { countryText, safeText, trilingual, verdictWords } from "../../emit/index.ts";
import { verdictNames } from "../../evaluate/verdict.ts";
import { keywordDoc } from "../hover/keyword-docs.ts";
import type { Draft } from "./draft.ts";
import type { Field } from "./names.ts";

export function wordDrafts(words: readonly WordText[], locale: Locale, rank = 2): readonly Draft[] {
  return words.map((word) => ({ label: word, kind: "keyword", doc: () => keywordDoc(word, locale), rank }));
}

/** The members of an enumeration; of that of countries with the names that readers know. */
export function memberDrafts(
  of: EnumInfo,
  { reading, locale }: Pick<Field, "reading" | "locale">,
  rank = 0,
): readonly Draft[] {
  const isCountry = of === reading.preludeEnum("Country");
  return [...of.members].map(([name, member], order) => ({
    label: name,
    kind: "member",
    detail: isCountry ? countryText(name, locale) : of.name,
    doc: () => member.doc,
    rank,
    ...(isCountry ? {} : { order }),
  }));
}

/** The requirements that a module knows by their ids. */
export function requirementDrafts({ module, reading, locale }: Field, rank = 1): readonly Draft[] {
  return closureOf([module]).flatMap((each) =>
    each.requirements.map((symbol) => ({
      label: symbol.name,
      kind: "requirement" as const,
      detail: "",
      doc: () => {
        const info = reading.requirement(symbol);
        const title = info === null ? null : trilingual("title", info, info.versions.at(-1) ?? null, locale);
        return title === null ? symbol.declaration.doc : safeText(title);
      },
      rank,
    })),
  );
}

/** Verdicts as a test writes them, and `error`. */
export function verdictDrafts(locale: Locale): readonly Draft[] {
  const verdicts = verdictNames.map((name): Draft => ({
    label: name.replaceAll("_", " "),
    kind: "verdict",
    detail: verdictWords[locale][name],
    rank: 1,
  }));
  return [...verdicts, { label: "error", kind: "keyword", doc: () => keywordDoc("error", locale), rank: 2 }];
}

export function codeDrafts(): readonly Draft[] {
  return catalogue.map(({ code, severity }) => ({ label: code, kind: "code", detail: severity, rank: 1 }));
}

/** Types that the language brings itself. */
export function builtinTypeDrafts(): readonly Draft[] {
  return [...builtinTypes, "data set", "data scope", "set of"].map((label) => ({
    label,
    kind: "type",
    insert: label === "set of" ? "set of " : label,
    rank: 2,
  }));
}
