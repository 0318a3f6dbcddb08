import { diagnose } from "../../../language/index.ts";
import type { Expression, IsStatedExpression } from "../../../language/index.ts";
import type { Type } from "../types.ts";
import { misplacedIsStated } from "./diagnostics/misplaced-is-stated.ts";
import { unstatableOperand } from "./diagnostics/unstatable-operand.ts";
import { lookUp } from "./navigation.ts";
import { bool, strip } from "./relation.ts";
import { placeOf, plain, report } from "./site.ts";
import type { Site } from "./site.ts";

/** `c.access is stated`: only in `require`, and only of a property that somebody can write. */
export function typeIsStated(site: Site, node: IsStatedExpression): Type {
  const type = site.type(plain(site), node.left, null);
  if (!site.stated) report(site, diagnose(misplacedIsStated, placeOf(site, node), {}));
  else if (type.kind !== "unknown" && !isFact(site, node.left))
    report(site, diagnose(unstatableOperand, placeOf(site, node.left), {}));
  return bool;
}

/** A property that a file could state; not what the compiler computes, `holds` and `carries` apart. */
function isFact(site: Site, left: Expression): boolean {
  if (left.kind !== "MemberExpression" || left.args !== null) return false;
  const object = site.context.types.get(left.object);
  if (object === undefined || site.context.references.has(left) || site.context.members.has(left))
    return false;
  const builtin = lookUp(site, strip(object), left.member.text)?.builtin ?? null;
  return builtin === null || builtin.name === "holds" || builtin.name === "carries";
}
