import type { Value } from "../../language/index.ts";
import type { PropertyInfo } from "./schema.ts";

/** The model's shape, and the meaning of law, must not wait: `semantics.md` 1. */
export function mustBeStated({ required, name }: PropertyInfo): boolean {
  return required || name === "copy_of";
}

/**
 * Is this a `todo` that somebody wrote? A value that could not be read comes from the parser as a `todo` without a reason, and
 * has been reported.
 */
export function isWrittenTodo(value: Value): boolean {
  return value.kind === "TodoValue" && (value.reason !== null || value.end - value.start === "todo".length);
}
