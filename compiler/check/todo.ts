import type { Value } from "../../language/index.ts";

/**
 * Is this a `todo` that somebody wrote? A value that could not be read comes from the parser as a `todo` without a reason, and
 * has been reported.
 */
export function isWrittenTodo(value: Value): boolean {
  return value.kind === "TodoValue" && (value.reason !== null || value.end - value.start === "todo".length);
}
