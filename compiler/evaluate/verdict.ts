import type { Place, Severity, Trilingual } from "../../language/index.ts";
import type { CategoryInfo, ElementInfo, RequirementInfo, VersionInfo } from "../check/schema.ts";
import type { VerdictName } from "../check/schema.ts";
import type { FactRef, Truth } from "../infer/model.ts";

export { verdictNames } from "../check/schema.ts";
export type { VerdictName } from "../check/schema.ts";

/** One fact that a proof uses. */
export interface UsedFact {
  /** `letters.at.country = DE`, short names. */
  readonly text: string;
  readonly place: Place | null;
  /** Set where the fact is how many elements of a kind are declared at all. */
  readonly declared?: { readonly kind: string; readonly count: number };
  /** Set where this stands for members of a quantifier that the proof leaves out: how many they are. */
  readonly more?: number;
  /** Unique name of the fact in the program, by which a proof is replayed; not shown. */
  readonly key: string;
}

/** What `{x}` stands for in a text for people; the reader's language decides how it is said. */
export type Mention =
  | { readonly kind: "element"; readonly element: ElementInfo }
  /** A category, and the state its data are in where that is not `raw`. */
  | { readonly kind: "category"; readonly category: CategoryInfo; readonly state: string | null }
  /** Day number. */
  | { readonly kind: "date"; readonly day: number }
  | { readonly kind: "list"; readonly members: readonly Mention[] }
  /** All else, as it stands in code; `?` for what is not stated. */
  | { readonly kind: "code"; readonly text: string };

/** The judgement of one rule for one binding of its variables. `semantics.md` 5 and 7. */
export interface Judgement {
  /** From 1, in the order of the version's rules. */
  readonly rule: number;
  /** Variables after the first (or after the one of `on`), by name. */
  readonly with: ReadonlyMap<string, string>;
  readonly verdict: VerdictName;
  readonly where: Truth;
  readonly unless: Truth;
  readonly review: Truth;
  readonly require: Truth;
  /** What `{s}` and `{s.at.country}` in messages stand for, by what is between the braces. */
  readonly values: { get(name: string): Mention | undefined };
  readonly used: readonly UsedFact[];
  readonly missing: readonly FactRef[];
  readonly enough: readonly FactRef[];
  readonly assumed: readonly string[];
  /** The flows of the shortest route, from its start; empty where the rule is not about a route. */
  readonly route: readonly ElementInfo[];
  /** Nodes of the route, by short name. */
  readonly path: readonly string[];
  /** The provision of the `unless … by` that held. */
  readonly exemptBy: string | null;
  /** What stands behind the `review` that held, for each reader. */
  readonly question: Trilingual<string> | null;
  readonly vacuous: boolean;
  readonly attested: boolean;
  /** Set when waived: the verdict under the waiver. */
  readonly underlying: VerdictName | null;
  readonly waiver: ElementInfo | null;
}

/** A provision that says what may follow a breach of another, in the version in force. */
export interface Consequence {
  readonly requirement: RequirementInfo;
  readonly version: VersionInfo;
  readonly confidence: "text" | "secondary" | "recalled";
  /** What follows, for whom, with amounts. */
  readonly says: Trilingual<string>;
}

/** One entry for each requirement and element, with the worst of its bindings. */
export interface Verdict {
  readonly requirement: RequirementInfo;
  /** The version judged; null where none is in force. */
  readonly version: VersionInfo | null;
  /** Null where nothing binds: not applicable, not in force, unknown wording. */
  readonly element: ElementInfo | null;
  readonly verdict: VerdictName;
  readonly severity: Severity | null;
  readonly modality: "must" | "should";
  readonly confidence: "text" | "secondary" | "recalled";
  /** Codes such as `superseded-edition`. */
  readonly notices: readonly string[];
  readonly holders: readonly ElementInfo[];
  /** True where a role of `binds` could not be resolved because its party is not stated. */
  readonly holderUnknown: boolean;
  readonly underlying: VerdictName | null;
  /** What may follow a breach; empty unless violated. */
  readonly consequences: readonly Consequence[];
  readonly bindings: readonly Judgement[];
  /** For unknown wording: the reason, for each reader. */
  readonly reason: Trilingual<string> | null;
  readonly fingerprint: string;
}
