import type { ElementInfo } from "../../check/schema.ts";
import type { FactValue } from "../../check/values.ts";
import { countryText } from "../country.ts";
import { countryOf, elementOf, titleOf, valueOf } from "../diagram/index.ts";
import type { Context, Row } from "./context.ts";
import type { Shown } from "./model.ts";
import { holderOf, isAbroad, isHandedOver, isKind } from "./scope.ts";
import { blank, line, lines, list, spanText, words } from "./show.ts";
import { termFor } from "./terms.ts";
import { capability } from "./values-party.ts";
import type { Read } from "./values-party.ts";
import { documentWords } from "./words.ts";

/** What a paper shows of how data are kept and where they go. */
export const keepingValues = {
  stores: (_, row) => {
    const stores = row.nodes.filter((each) => isKind(each, "pdp.node"));
    return stores.length === 0 ? blank : lines(stores.map(titleOf));
  },
  places: (context, row) => ofStores(context, row, (store) => placeText(context, store)),
  medium: (context, row) =>
    ofStores(context, row, (store) => {
      const medium = valueOf(context.reading, store, "medium");
      return medium?.kind === "enum" ? termFor(context, "Medium", medium.member) : null;
    }),
  retention: (context, row) => ofStores(context, row, (store) => retentionText(context, store)),
  protection: (context, row) => {
    const { element } = row;
    if (element !== null && element.ends !== null) {
      const said = channelText(context, element);
      return said === null ? blank : line(said);
    }
    return ofStores(context, row, (store) => protectionText(context, store));
  },
  how_many: (context, row) => {
    const { breach } = context;
    const stores = breach === null ? storesOf(row) : [breach.store];
    return perStore(stores, (store) => {
      const value = valueOf(context.reading, store, "subjects");
      return value?.kind === "number" ? numberText(value) : null;
    });
  },
  owner: ({ reading }, row) => titled(row.element === null ? null : elementOf(reading, row.element, "owner")),
  runs_it: ({ reading, breach }, row) => {
    const node = row.element ?? breach?.store ?? null;
    return titled(node === null ? null : holderOf(reading, node));
  },
  recipient: ({ reading }, row) => {
    const target = row.element?.ends?.target ?? null;
    return titled(target === null ? null : (holderOf(reading, target) ?? target));
  },
  recipients: ({ reading, locale }, row) => {
    const handed = row.flows.filter(
      (each) => each.ends !== null && row.nodes.includes(each.ends.source) && isHandedOver(reading, each),
    );
    const named = handed.flatMap(({ ends }) =>
      ends === null ? [] : [titleOf(holderOf(reading, ends.target) ?? ends.target)],
    );
    return list({ items: named, open: false }, locale);
  },
  country: ({ reading, locale }, row) => {
    const node = row.element?.ends?.target ?? row.copy?.node ?? row.nodes[0] ?? row.element;
    const code = node === null ? null : countryOf(reading, node);
    return code === null ? blank : line(countryText(code, locale));
  },
  countries_abroad: ({ reading, locale }, row) => {
    const abroad = row.flows.filter((each) => isAbroad(reading, each));
    const codes = abroad.flatMap(({ ends }) => {
      const code = ends === null ? null : countryOf(reading, ends.target);
      return code === null ? [] : [countryText(code, locale)];
    });
    return list({ items: codes, open: false }, locale);
  },
  contact: ({ reading }, row) => {
    const node = row.element?.ends?.target ?? row.element;
    const holder = node === null ? null : holderOf(reading, node);
    return holder === null ? blank : words(valueOf(reading, holder, "contact"));
  },
  on_behalf: ({ reading, scope, locale }, row) => {
    const owners = row.nodes.flatMap((each) => elementOf(reading, each, "owner") ?? []);
    const others = owners.filter((each) => each !== scope?.party);
    return others.length === 0 ? line(documentWords[locale].own) : lines(others.map(titleOf));
  },
  capability_block: (context, row) => capability(context, row, "block"),
  capability_block_subject: (context, row) => capability(context, row, "block_by_subject"),
} as const satisfies { readonly [source: string]: Read };

function titled(element: ElementInfo | null): Shown {
  return element === null ? blank : line(titleOf(element));
}

function storesOf(row: Row): readonly ElementInfo[] {
  return row.nodes.filter((each) => isKind(each, "pdp.store"));
}

function ofStores(context: Context, row: Row, say: (store: ElementInfo) => string | null): Shown {
  const own = storesOf(row);
  return perStore(own.length === 0 && context.breach !== null ? [context.breach.store] : own, say);
}

/** What is said of each store, under its name where there are several; open where nobody stated it. */
function perStore(stores: readonly ElementInfo[], say: (store: ElementInfo) => string | null): Shown {
  if (stores.length === 0) return blank;
  return stores.flatMap((store): Shown => {
    const said = say(store);
    if (stores.length === 1) return said === null ? blank : line(said);
    return said === null
      ? [
          [
            { kind: "text", text: `${titleOf(store)}: ` },
            { kind: "blank", hint: "" },
          ],
        ]
      : line(`${titleOf(store)}: ${said}`);
  });
}

function placeText(context: Context, node: ElementInfo): string | null {
  const { reading, locale } = context;
  const place = elementOf(reading, node, "at");
  if (place === null) return null;
  const country = countryOf(reading, node);
  const facility = valueOf(reading, place, "facility");
  const about = [
    ...(country === null ? [] : [countryText(country, locale)]),
    ...(facility?.kind === "enum" ? [termFor(context, "Facility", facility.member)] : []),
  ];
  return [titleOf(place), ...about].join(", ");
}

function retentionText(context: Context, store: ElementInfo): string | null {
  const { locale } = context;
  const say = documentWords[locale];
  const value = valueOf(context.reading, store, "retention");
  if (value?.kind !== "record") return null;
  const term = value.fields.get("for")?.value;
  const after = value.fields.get("after")?.value;
  const then = value.fields.get("then")?.value;
  const parts = [
    ...(term?.kind === "duration" ? [`${say.kept}: ${spanText(term.value, locale)}`] : []),
    ...(after?.kind === "text" ? [`${say.from}: ${after.value}`] : []),
    ...(then?.kind === "enum" ? [`${say.then}: ${termFor(context, "RetentionEnd", then.member)}`] : []),
  ];
  return parts.length === 0 ? null : parts.join("; ");
}

/** The measures that a store states: those stated as absent are named as absent. */
function protectionText(context: Context, store: ElementInfo): string | null {
  const { reading, locale } = context;
  const say = documentWords[locale];
  const logging = valueOf(reading, store, "logging");
  const integrity = valueOf(reading, store, "integrity");
  const login = valueOf(reading, store, "login");
  const factors = login?.kind === "record" ? login.fields.get("factors")?.value : undefined;
  const parts = [
    ...encryptionParts(context, valueOf(reading, store, "encryption"), "at_rest"),
    ...flag(context, say.databaseLog, logging, "database_events"),
    ...flag(context, say.userLog, logging, "user_actions"),
    ...(integrity?.kind === "text" ? [`${say.integrity}: ${integrity.value}`] : []),
    ...(integrity?.kind === "none" ? [`${say.integrity}: ${say.no}`] : []),
    ...(factors?.kind === "set"
      ? [
          `${say.login}: ${factors.members
            .flatMap((each) =>
              each.value.kind === "enum" ? [termFor(context, "Factor", each.value.member)] : [],
            )
            .join(", ")}`,
        ]
      : []),
  ];
  return parts.length === 0 ? null : parts.join("; ");
}

function channelText(context: Context, flow: ElementInfo): string | null {
  const { reading, locale } = context;
  const say = documentWords[locale];
  const channel = valueOf(reading, flow, "channel");
  if (channel?.kind !== "record") return null;
  const parts = [
    ...flag(context, say.protectedChannel, channel, "protected"),
    ...flag(context, say.encrypted, channel, "encrypted"),
    ...encryptionParts(context, channel.fields.get("encryption")?.value ?? null, null),
  ];
  return parts.length === 0 ? null : parts.join("; ");
}

function encryptionParts(
  context: Context,
  value: FactValue | null,
  flagName: "at_rest" | null,
): readonly string[] {
  const say = documentWords[context.locale];
  if (value?.kind === "none") return [`${say.atRest}: ${say.no}`];
  if (value?.kind !== "record") return [];
  const standard = value.fields.get("standard")?.value;
  const level = value.fields.get("level")?.value;
  return [
    ...(flagName === null ? [] : flag(context, say.atRest, value, flagName)),
    ...(standard?.kind === "enum" ? [termFor(context, "CryptoStandard", standard.member)] : []),
    ...(level?.kind === "number" ? [`${say.level}: ${numberText(level)}`] : []),
  ];
}

/** `title: yes` of a truth in a record; nothing where it is not stated. */
function flag({ locale }: Context, title: string, value: FactValue | null, name: string): readonly string[] {
  const say = documentWords[locale];
  if (value?.kind === "none") return [`${title}: ${say.no}`];
  const stated = value?.kind === "record" ? value.fields.get(name)?.value : undefined;
  return stated?.kind === "bool" ? [`${title}: ${stated.value ? say.yes : say.no}`] : [];
}

function numberText({ value }: Extract<FactValue, { kind: "number" }>): string {
  const digits = String(value.digits);
  if (value.scale === 0) return digits.replace(/\B(?=(\d{3})+$)/g, " ");
  return `${digits.slice(0, -value.scale) || "0"}.${digits.slice(-value.scale).padStart(value.scale, "0")}`;
}
