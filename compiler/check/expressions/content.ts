import type { ContentExpression } from "../../../language/index.ts";
import type { Type } from "../types.ts";
import { typeFromWords } from "./builtin-lookup.ts";
import { bool, isContent, strip } from "./relation.ts";
import type { Site } from "./site.ts";
import { beside, refuse, want } from "./why.ts";

/** `s.holds has C`, `t.holds includes C as hashed of u`. */
export function typeContent(site: Site, node: ContentExpression): Type {
  const { operator, left, right } = node;
  const type = site.type(site, left, null);
  const set = strip(type);
  if (!isContent(set) && set.kind !== "unknown" && set.kind !== "none") {
    refuse(site, left, type, ["data set", "data scope"], beside("left", operator, right));
  }
  want(site, right, { type: { kind: "category" }, why: beside("right", operator, left) });
  if (node.as !== null) {
    want(site, node.as, {
      type: typeFromWords(site.context, { enum: "State" }),
      why: { kk: "`as` сөзінен кейінгі күй", ru: "состояние после `as`", en: "the state after `as`" },
    });
  }
  if (node.of !== null) {
    want(site, node.of, {
      type: typeFromWords(site.context, { element: "subject" }),
      why: { kk: "`of` сөзінен кейінгі субъект", ru: "субъект после `of`", en: "the subject after `of`" },
    });
  }
  return bool;
}
