// In: Evaluated, with the diagnostics of all steps.
// Out: the program with the diagnostics to show, in their final order.
// Invariant: invents no diagnostic and loses none that is not a repetition or expected by a test.
export { inOrder, report, shown } from "./report.ts";
