import type { Module } from "../../bind/index.ts";
import type { CheckContext } from "../context.ts";
import { typeExpression } from "./dispatch.ts";
import type { Site } from "./site.ts";
import type { View } from "./view.ts";

/** The place from which a definition or a rule is typed: no variables yet. */
export function startSite(context: CheckContext, module: Module, file: string, view: View): Site {
  return { context, module, file, view, scope: null, stated: false, used: new Set(), type: typeExpression };
}
