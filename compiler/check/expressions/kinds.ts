import { diagnose, pathText } from "../../../language/index.ts";
import type { IsExpression } from "../../../language/index.ts";
import type { Type } from "../types.ts";
import { binderNeedsKind } from "./diagnostics/binder-needs-kind.ts";
import { notACategory } from "./diagnostics/not-a-category.ts";
import { unrelatedKinds } from "./diagnostics/unrelated-kinds.ts";
import { bool, kindsMeet, strip } from "./relation.ts";
import { placeOf, report } from "./site.ts";
import type { Site } from "./site.ts";
import { beside, refuse } from "./why.ts";

/** `n is store` of an element, `c is LimitedAccess` of a category. */
export function typeIs(site: Site, node: IsExpression): Type {
  const type = site.type(site, node.left, null);
  const left = strip(type);
  switch (left.kind) {
    case "element":
      kindTest(site, node, left);
      break;
    case "category":
      categoryTest(site, node);
      break;
    case "unknown":
    case "none":
      resolveEither(site, node);
      break;
    default:
      refuse(
        site,
        node.left,
        type,
        left.kind === "label" ? ["category", ".category"] : ["element", "category"],
        {
          kk: "`is` белгісінің сол жағы",
          ru: "левая сторона `is`",
          en: "the left side of `is`",
        },
      );
  }
  return bool;
}

function kindTest(site: Site, node: IsExpression, left: Type & { readonly kind: "element" }): void {
  const { context } = site;
  const symbol = context.resolveType(node.path, site.module, site.file);
  if (symbol === null) return;
  note(site, node, symbol);
  const kind = context.kindOf.get(symbol);
  if (kind !== undefined) {
    if (!kindsMeet(kind, left.of))
      report(
        site,
        diagnose(unrelatedKinds, placeOf(site, node.path), { left: left.of.name, right: kind.name }),
      );
  } else if (symbol.kind !== "kind") {
    report(
      site,
      diagnose(binderNeedsKind, placeOf(site, node.path), { name: symbol.name, what: symbol.kind }),
    );
  }
}

function categoryTest(site: Site, node: IsExpression): void {
  const symbol = site.context.resolveValue(node.path, site.module, site.file);
  if (symbol === null) return;
  note(site, node, symbol);
  if (symbol.kind !== "data")
    report(
      site,
      diagnose(notACategory, placeOf(site, node.path), {
        name: pathText(node.path),
        why: beside("right", "is", node.left),
      }),
    );
}

/** The left side is not known: the name is noted if it is one, and nothing is said. */
function resolveEither(site: Site, node: IsExpression): void {
  const [only, more] = node.path.names;
  if (only === undefined || more !== undefined) return;
  const value = site.context.findValue(only.text, site.module);
  if (value !== null && value.kind === "data") note(site, node, value);
  else if (site.view.types.has(only.text)) {
    const type = site.context.resolveType(node.path, site.module, site.file);
    if (type !== null) note(site, node, type);
  }
}

function note(
  site: Site,
  node: IsExpression,
  symbol: Parameters<Site["context"]["references"]["set"]>[1],
): void {
  site.context.references.set(node.path, symbol);
}
