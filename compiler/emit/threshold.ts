import type { Program } from "../program.ts";

/** What makes a check fail besides errors of the language, from least to most. */
export const failOnNames = ["never", "violated", "unproven", "warning"] as const;
export type FailOn = (typeof failOnNames)[number];

/** Has the check found anything at or above the threshold? Errors of the language always count, expired waivers among them. */
export function reached(program: Pick<Program, "diagnostics" | "verdicts">, failOn: FailOn): boolean {
  if (program.diagnostics.some((each) => each.severity === "error")) return true;
  if (failOn === "never") return false;
  const violated = program.verdicts.some((each) => each.verdict === "violated" && each.severity === "error");
  if (violated || failOn === "violated") return violated;
  const unproven = program.verdicts.some(
    (each) => each.verdict === "unproven" && each.severity === "warning",
  );
  if (unproven || failOn === "unproven") return unproven;
  return (
    program.verdicts.some((each) => each.verdict !== "waived" && each.severity === "warning") ||
    program.diagnostics.some((each) => each.severity === "warning")
  );
}
