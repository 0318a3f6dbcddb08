import type { Locale, Trilingual } from "../../language/index.ts";
import type { ElementInfo, RequirementInfo, VersionInfo } from "../check/schema.ts";
import type { Fact, FactValue } from "../check/values.ts";
import { placeInAct } from "./citation.ts";

/** The act and the place in it. */
export interface Cited {
  readonly act: ElementInfo;
  readonly provision: string | null;
}

/** A stated property of a provision: that of the version where it states one, else that of the requirement. */
export function stated(
  name: string,
  requirement: RequirementInfo,
  version: VersionInfo | null,
): FactValue | null {
  return (version?.facts.get(name) ?? requirement.facts.get(name))?.value ?? null;
}

/** A text in three languages, as a reader of one language sees it; null where none is stated. */
export function trilingual(
  name: string,
  requirement: RequirementInfo,
  version: VersionInfo | null,
  locale: Locale,
): string | null {
  return textIn(stated(name, requirement, version), locale);
}

/** The text of a `Trilingual` value. */
export function textIn(value: FactValue | null, locale: Locale): string | null {
  if (value?.kind === "text") return value.value;
  if (value?.kind !== "record") return null;
  const text = value.fields.get(locale)?.value;
  return text?.kind === "text" ? text.value : null;
}

/** What a requirement, or one version of it, cites. */
export function citedBy(requirement: RequirementInfo, version: VersionInfo | null): Cited | null {
  const value = stated("cites", requirement, version);
  return value?.kind === "citation" ? { act: value.act, provision: value.provision } : null;
}

/** Roles bound, as the library names them. */
export function rolesOf(requirement: RequirementInfo, version: VersionInfo | null): readonly string[] {
  const value = stated("binds", requirement, version);
  if (value?.kind !== "set") return [];
  return value.members.flatMap((member: Fact) => (member.value.kind === "enum" ? [member.value.member] : []));
}

/** The act and the place in it as readers of one language write them; null where nothing is cited. Text of a policy: not made harmless. */
export function citationText(
  requirement: RequirementInfo,
  version: VersionInfo | null,
  locale: Locale,
): string | null {
  const cited = citedBy(requirement, version);
  if (cited === null) return null;
  const act = actTitle(cited.act, locale);
  return cited.provision === null ? act : `${act}, ${placeInAct(cited.provision, locale)}`;
}

/** The title of an act in one language; its name where it has none. */
export function actTitle(act: ElementInfo, locale: Locale): string {
  return textIn(act.facts.get("title")?.value ?? null, locale) ?? act.title ?? act.name;
}

/** What readers of the provision disagree about, each in three languages. */
export function disputesOf(requirement: RequirementInfo): readonly Trilingual<string>[] {
  const value = requirement.facts.get("disputes")?.value;
  if (value?.kind !== "set") return [];
  return value.members.map((member) => ({
    kk: textIn(member.value, "kk") ?? "",
    ru: textIn(member.value, "ru") ?? "",
    en: textIn(member.value, "en") ?? "",
  }));
}
