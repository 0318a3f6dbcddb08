import type { RequirementInfo } from "../check/schema.ts";
import type { FactValue } from "../check/values.ts";
import type { Trilingual } from "../../language/index.ts";
import type { Profile } from "./profile.ts";
import { confidenceOf } from "./provision.ts";
import type { Consequence } from "./verdict.ts";
import { inForce } from "./versions.ts";

/** What may follow a breach of a requirement; those that name it come before those that name its act, each in order of id. */
export type Consequences = (of: RequirementInfo) => readonly Consequence[];

interface Table {
  readonly byId: ReadonlyMap<string, readonly Consequence[]>;
  /** By the qualified name of the act. */
  readonly byAct: ReadonlyMap<string, readonly Consequence[]>;
}

/** The consequences known on a day. What is only recalled is left out unless the profile asks for it. The table is made when first asked. */
export function consequencesAmong(
  requirements: readonly RequirementInfo[],
  asOf: number,
  profile: Pick<Profile, "selects">,
): Consequences {
  let made: Table | null = null;
  return (of) => {
    const { byId, byAct } = (made ??= tableOf(requirements, asOf, profile));
    const named = byId.get(of.id) ?? [];
    const ofAct = of.act === null ? [] : (byAct.get(of.act) ?? []);
    return [...named, ...ofAct.filter((each) => !named.includes(each))];
  };
}

function tableOf(
  requirements: readonly RequirementInfo[],
  asOf: number,
  profile: Pick<Profile, "selects">,
): Table {
  const byId = new Map<string, Consequence[]>();
  const byAct = new Map<string, Consequence[]>();
  const sorted = [...requirements].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const requirement of sorted) {
    const known = consequenceOf(requirement, asOf);
    if (known === null) continue;
    const { consequence, record } = known;
    if (consequence.confidence === "recalled" && !profile.selects(requirement, "recalled")) continue;
    for (const value of membersOf(record, "after"))
      if (value.kind === "requirement") addTo(byId, value.id, consequence);
    for (const value of membersOf(record, "after_acts"))
      if (value.kind === "element") addTo(byAct, value.element.qualified, consequence);
  }
  return { byId, byAct };
}

/** What the version in force says of consequences; null where it says nothing. */
function consequenceOf(
  requirement: RequirementInfo,
  asOf: number,
): { readonly consequence: Consequence; readonly record: FactValue } | null {
  if (!requirement.states.includes("consequence")) return null;
  const state = inForce(requirement, asOf);
  if (state.kind !== "judged") return null;
  const { version } = state;
  const record = (version.facts.get("consequence") ?? requirement.facts.get("consequence"))?.value;
  if (record?.kind !== "record") return null;
  const says = textsOf(record.fields.get("says")?.value);
  const confidence = confidenceOf(requirement, version);
  return { consequence: { requirement, version, says, confidence }, record };
}

function textsOf(value: FactValue | undefined): Trilingual<string> {
  const text = (locale: string): string => {
    const field = value?.kind === "record" ? value.fields.get(locale)?.value : undefined;
    return field?.kind === "text" ? field.value : "";
  };
  return { kk: text("kk"), ru: text("ru"), en: text("en") };
}

function membersOf(record: FactValue, field: string): readonly FactValue[] {
  const value = record.kind === "record" ? record.fields.get(field)?.value : undefined;
  return value?.kind === "set" ? value.members.map((each) => each.value) : [];
}

function addTo<K>(table: Map<K, Consequence[]>, key: K, consequence: Consequence): void {
  const found = table.get(key);
  if (found === undefined) table.set(key, [consequence]);
  else found.push(consequence);
}
