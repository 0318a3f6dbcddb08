import type { Ledger } from "../../../compiler/emit/report/index.ts";
import type { VerdictName } from "../../../compiler/index.ts";
import { el } from "./el.ts";

/** How a verdict is shown: a sign for the eye and a word for everybody. */
export type VerdictLook = Ledger["tally"][number];

/** The class that gives a verdict its colour. */
export function verdictClass(verdict: VerdictName): string {
  return `v-${verdict.replaceAll("_", "-")}`;
}

/** Looks a verdict up among those of a ledger, which has all of them. */
export function lookOf({ tally }: Ledger, verdict: VerdictName): VerdictLook {
  return tally.find((each) => each.verdict === verdict) ?? { verdict, sign: "", name: verdict, count: 0 };
}

/** Sign and word. */
export function verdictBadge({ verdict, sign, name }: Omit<VerdictLook, "count">): HTMLElement {
  return el(
    "span",
    { class: `badge ${verdictClass(verdict)}` },
    el("span", { class: "sign", "aria-hidden": "true" }, sign),
    el("span", {}, name),
  );
}
