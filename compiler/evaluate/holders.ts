import type { ElementInfo } from "../check/schema.ts";
import { isOfKind } from "./frame.ts";
import type { Run } from "./frame.ts";

/** Who must act: the parties in the roles of `binds` for an element. They never change a verdict. `semantics.md` 5. */
export interface Holders {
  readonly holders: readonly ElementInfo[];
  /** A role has a party that nobody stated. */
  readonly unknown: boolean;
}

export function holdersOf(run: Run, element: ElementInfo | null, roles: readonly string[]): Holders {
  if (element === null || roles.length === 0) return { holders: [], unknown: false };
  if (isOfKind(element, run.hooks.party)) return { holders: [element], unknown: false };
  const found = new Set<ElementInfo>();
  let unknown = false;
  for (const role of roles) {
    const party = partyIn(run, element, role);
    if (party === "not stated") unknown = true;
    else if (party !== null) found.add(party);
  }
  return { holders: [...found].sort((a, b) => (a.qualified < b.qualified ? -1 : 1)), unknown };
}

type Party = ElementInfo | "not stated" | null;

/** Null: nobody can have that role for such an element, or it is stated that nobody has. */
function partyIn(run: Run, element: ElementInfo, role: string): Party {
  switch (role) {
    case "owner":
    case "operator": {
      const of =
        element.ends === null
          ? element
          : isOfKind(element.ends.source, run.hooks.subject)
            ? element.ends.target
            : element.ends.source;
      if (isOfKind(of, run.hooks.party)) return of;
      const own = property(run, of, role);
      return own ?? property(run, of, "party");
    }
    case "third_party":
      return element.ends === null ? null : thirdParty(run, element.ends);
    case "subject":
      return null;
    default:
      return null;
  }
}

/** The recipient, where it is neither owner nor operator of the source. */
function thirdParty(run: Run, { source, target }: NonNullable<ElementInfo["ends"]>): Party {
  const recipient = isOfKind(target, run.hooks.party) ? target : property(run, target, "operator");
  if (recipient === null || recipient === "not stated") return recipient;
  const own = ["owner", "operator"].map((name) => property(run, source, name));
  return own.includes(recipient) || recipient === source || isOfKind(source, run.hooks.subject)
    ? null
    : recipient;
}

function property(run: Run, element: ElementInfo, name: string): Party {
  if (!element.kind.properties.has(name)) return null;
  const value = run.model.facts(element).get(name)?.value;
  if (value?.kind === "element") return isOfKind(value.element, run.hooks.party) ? value.element : null;
  return value?.kind === "none" ? null : "not stated";
}
