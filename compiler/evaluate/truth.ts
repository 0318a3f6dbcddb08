import type { Truth } from "../infer/model.ts";

/** Kleene's connectives with F < U < T; `semantics.md` 4. */
export function and(a: Truth, b: Truth): Truth {
  if (a === "F" || b === "F") return "F";
  return a === "T" && b === "T" ? "T" : "U";
}
export function or(a: Truth, b: Truth): Truth {
  if (a === "T" || b === "T") return "T";
  return a === "F" && b === "F" ? "F" : "U";
}
export function not(a: Truth): Truth {
  if (a === "U") return "U";
  return a === "T" ? "F" : "T";
}
export function truth(holds: boolean): Truth {
  return holds ? "T" : "F";
}
