import type { Solved } from "./labels.ts";
import type { Flow, Truth } from "./model.ts";
import { isKey, labelText } from "./sets.ts";
import type { Label } from "./sets.ts";

/**
 * Section 3, routes: is there a way of one or more flows with a label on each that the next passes on? `T` by flows with φ = T
 * and sure labels, `U` by flows with φ ≠ F and possible ones. `null` as a label stands for whatever an open place may have.
 */
export function reaches(
  solved: Solved,
  from: string,
  to: string,
  category: string | null,
  passes: (flow: Flow) => Truth,
): Truth {
  if (search(solved, from, to, category, (flow) => passes(flow) === "T", true)) return "T";
  return search(solved, from, to, category, (flow) => passes(flow) !== "F", false) ? "U" : "F";
}

interface Step {
  readonly node: string;
  readonly label: Label | null;
}

function search(
  solved: Solved,
  from: string,
  to: string,
  category: string | null,
  passes: (flow: Flow) => boolean,
  sure: boolean,
): boolean {
  const flows = solved.flows.filter(passes);
  const steps: Step[] = flows
    .filter((flow) => flow.source === from)
    .flatMap((flow) => labelsOn(solved, flow, sure).map((label) => ({ node: flow.target, label })));
  const seen = new Set(steps.map(stepText));
  for (const step of steps) {
    if (step.node === to && arrives(solved, step, category, sure)) return true;
    for (const flow of flows.filter((one) => one.source === step.node)) {
      for (const label of continued(solved, flow, step.label, sure)) {
        const next = { node: flow.target, label };
        if (seen.has(stepText(next))) continue;
        seen.add(stepText(next));
        steps.push(next);
      }
    }
  }
  return false;
}

function stepText({ node, label }: Step): string {
  return `${node}: ${label === null ? "anything" : labelText(label)}`;
}

function labelsOn(solved: Solved, flow: Flow, sure: boolean): readonly (Label | null)[] {
  const content = solved.content.get(flow.name);
  if (content === undefined) return [];
  const found = [...(sure ? content.must : content.may).values()].filter((label) => !isKey(label));
  return !sure && content.open ? [...found, null] : found;
}

/** What a flow makes of a label that came to its source, as far as it is on the flow. */
function continued(
  solved: Solved,
  flow: Flow,
  label: Label | null,
  sure: boolean,
): readonly (Label | null)[] {
  const there = labelsOn(solved, flow, sure);
  const made =
    label === null
      ? solved.ofAnything(flow)
      : [...solved.effects(flow.source, label, sure).values()].flatMap((one) => [
          ...solved.carriesOn(flow, one, sure).values(),
        ]);
  const texts = new Set(made.map((one) => (one === null ? "anything" : labelText(one))));
  return there.filter((one) => texts.has(one === null ? "anything" : labelText(one)));
}

function arrives(solved: Solved, { node, label }: Step, category: string | null, sure: boolean): boolean {
  if (category === null || label === null) return category === null || !sure;
  return [...solved.effects(node, label, sure).values()].some((one) => {
    const there = solved.categories.is(one.category, category);
    const perhaps = there === "F" && solved.categories.mayHold(one.category, category);
    return sure ? there === "T" : there !== "F" || perhaps;
  });
}
