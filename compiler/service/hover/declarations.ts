import { locales, slice } from "../../../language/index.ts";
import type { Locale } from "../../../language/index.ts";
import type { PdpSymbol } from "../../bind/symbols.ts";
import { builtinFunctions, showType, strip, typeText } from "../../check/index.ts";
import type { BuiltinMember, BuiltinParam, TypeWords } from "../../check/index.ts";
import type { DefineInfo, EnumInfo, KindInfo, PropertyInfo } from "../../check/schema.ts";
import type { Type } from "../../check/types.ts";
import { countryText } from "../../emit/index.ts";
import type { Program } from "../../program.ts";
import type { Cursor } from "../cursor.ts";
import type { Referent } from "../cursor/referent.ts";
import { code, docText, heading, line, parts, text } from "./markdown.ts";
import { hoverWords } from "./words.ts";

/** So many names are listed. */
const mostNames = 12;

export function kindCard(symbol: PdpSymbol, kind: KindInfo, locale: Locale): string {
  const above = kind.parent === null ? "" : ` is ${kind.parent.name}`;
  const required = [...kind.properties.values()].filter(
    (each) => each.required && !kind.fixed.has(each.name),
  );
  return parts(
    heading(`kind ${kind.name}${above}`),
    docText(symbol.declaration.doc),
    required.length === 0
      ? null
      : line(
          hoverWords[locale].mustState,
          names(
            required.map((each) => each.name),
            locale,
          ),
        ),
  );
}

export function enumCard(symbol: PdpSymbol, of: EnumInfo, locale: Locale): string {
  return parts(
    heading(`enum ${of.name}`),
    docText(symbol.declaration.doc),
    line(hoverWords[locale].members, names([...of.members.keys()], locale)),
  );
}

export function recordCard(
  symbol: PdpSymbol,
  fields: ReadonlyMap<string, PropertyInfo>,
  locale: Locale,
): string {
  return parts(
    heading(`record ${symbol.name}`),
    docText(symbol.declaration.doc),
    line(hoverWords[locale].members, names([...fields.keys()], locale)),
  );
}

/** A member of an enumeration; of that of countries, the name of the country in each language. */
export function memberCard(
  { of, name, member }: Referent & { readonly kind: "member" },
  program: Program,
): string {
  const countries = program.prelude?.types.get("Country")?.[0];
  const isCountry = countries !== undefined && program.enumOf.get(countries) === of;
  return parts(
    heading(`${of.name}.${name}`),
    isCountry ? [...new Set(locales.map((each) => text(countryText(name, each))))].join(" · ") : null,
    docText(member?.doc ?? null),
  );
}

export function defineCard(symbol: PdpSymbol, define: DefineInfo): string {
  return parts(
    heading(`define ${defineSignature(define)}: ${showType(define.result)}`),
    docText(symbol.declaration.doc),
  );
}

/** `third(f: flow)` */
export function defineSignature({ name, params }: DefineInfo): string {
  if (params.length === 0) return name;
  return `${name}(${params.map((each) => `${each.name}: ${showType(each.type)}`).join(", ")})`;
}

export function typeCard(name: string, type: Type, what: string, locale: Locale): string {
  const known = type.kind !== "unknown";
  return parts(
    heading(known ? `${name}: ${showType(type)}` : name),
    known ? `${what}, ${typeText(type)[locale]}` : what,
  );
}

/** A property: its type, its documentation, who declares it; where a value stands behind it, that value. */
export function propertyCard(property: PropertyInfo, cursor: Cursor, locale: Locale): string {
  const { program } = cursor.reading;
  const words = hoverWords[locale];
  const owner = ownerOf(property, program);
  const node = cursor.nodes.at(-2);
  const stated = node?.kind === "Property" ? slice(cursor.source, node.value).replace(/\s+/g, " ") : null;
  return parts(
    heading(`${property.required ? "required " : ""}${property.name}: ${showType(property.type)}`),
    docText(property.field.doc),
    line(words.type, typeText(property.type)[locale]),
    owner === null ? null : line(words.declaredBy, code(owner.name)),
    strip(property.type).kind === "record" || stated === null
      ? null
      : line(words.states, code(shortened(stated))),
  );
}

function shortened(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value;
}

/** The kind or record whose block has the field. */
export function ownerOf(property: PropertyInfo, { schema }: Program): { readonly name: string } | null {
  const { file, start } = property.place;
  const around = schema.kinds
    .filter((each) => each.place.file === file && each.place.start < start)
    .toSorted((a, b) => b.place.start - a.place.start)[0];
  const record = schema.records
    .filter((each) => each.place.file === file && each.place.start < start)
    .toSorted((a, b) => b.place.start - a.place.start)[0];
  if (around === undefined || record === undefined) return around ?? record ?? null;
  return record.place.start > around.place.start ? record : around;
}

export function computedCard(member: BuiltinMember, locale: Locale): string {
  return parts(
    heading(`${member.on}.${memberSignature(member)}: ${wordsText(member.result)}`),
    text(member.doc[locale]),
    hoverWords[locale].computed,
  );
}

/** `reaches(t: node, C: category?)` */
export function memberSignature({ name, params }: BuiltinMember): string {
  return params === null ? name : `${name}(${params.map(paramText).join(", ")})`;
}

export function paramText({ name, type, optional }: BuiltinParam): string {
  return `${name}: ${wordsText(type)}${optional ? "?" : ""}`;
}

export function functionCard(name: string, locale: Locale): string {
  const builtin = builtinFunctions.find((each) => each.name === name);
  if (builtin === undefined) return heading(name);
  return parts(heading(builtin.signature), text(builtin.doc[locale]), hoverWords[locale].computed);
}

export function wordsText(words: TypeWords): string {
  if (typeof words === "string") return words;
  if ("enum" in words) return words.enum;
  return words.form === "set"
    ? `set of ${words.element}`
    : `${words.element}${words.form === "optional" ? "?" : ""}`;
}

function names(all: readonly string[], locale: Locale): string {
  const shown = all.slice(0, mostNames).map(code);
  return [
    ...shown,
    ...(all.length > mostNames ? [hoverWords[locale].more(all.length - mostNames)] : []),
  ].join(", ");
}
