import { locales, nearest } from "../../language/index.ts";
import type { Locale, Span } from "../../language/index.ts";
import { parseDay } from "../check/index.ts";
import { failOnNames } from "../emit/index.ts";
import type { FailOn } from "../emit/index.ts";
import type { ConfigFault } from "./fault.ts";
import { readJson } from "./json.ts";
import type { JsonEntry, JsonNode } from "./json.ts";
import type { ConfigWords } from "./words.ts";

/** A project file, `pdp.json`: data only. What is null was not stated. */
export interface Config {
  readonly name: string | null;
  /** Patterns of paths to read; empty for all. */
  readonly include: readonly string[];
  /** Patterns of paths to leave out. */
  readonly exclude: readonly string[];
  readonly locale: Locale | null;
  /** Names of the profiles to judge by, together; empty for none. */
  readonly profiles: readonly string[];
  /** True: provisions that are only recalled are judged as well. */
  readonly recalled: boolean;
  readonly failOn: FailOn | null;
  readonly asOf: string | null;
}

export const emptyConfig: Config = {
  name: null,
  include: [],
  exclude: [],
  locale: null,
  profiles: [],
  recalled: false,
  failOn: null,
  asOf: null,
};

/** The keys of the published schema, `docs/reference/pdp.schema.json`. */
export const configKeys = [
  "$schema",
  "name",
  "include",
  "exclude",
  "locale",
  "profile",
  "recalled",
  "failOn",
  "asOf",
] as const;
type Key = (typeof configKeys)[number];

/** What a project file states, and its faults in order of place; what is faulty counts as not stated. */
export interface ParsedConfig {
  readonly config: Config;
  readonly faults: readonly ConfigFault[];
}

/** Reads the text of a project file; `path` is for messages. */
export function parseConfig(text: string, path: string): ParsedConfig {
  const faults: ConfigFault[] = [];
  const report = ({ start, end }: Span, say: (words: ConfigWords) => string): null => {
    faults.push({ span: { start, end }, say });
    return null;
  };
  const unfit = (key: string, place: Span, wanted: string): null =>
    report(place, (words) => words.badValue(path, key, wanted));

  const entries = new Map(entriesOf(text, path, report).map((entry) => [entry.key, entry] as const));
  for (const { key, keySpan } of entries.values()) {
    if (configKeys.some((known) => known === key)) continue;
    const close = nearest(key, configKeys)[0] ?? null;
    report(keySpan, (words) => words.badKey(path, key, close === null ? null : `\`${close}\``));
  }
  const valueOf = (key: Key): JsonNode | null => entries.get(key)?.value ?? null;
  const textOf = (key: Key): string | null => {
    const value = valueOf(key);
    if (value === null) return null;
    return value.kind === "string" && value.value !== "" ? value.value : unfit(key, value, '"…"');
  };
  const oneOf = <T extends string>(key: Key, allowed: readonly T[]): T | null => {
    const value = valueOf(key);
    const written = textOf(key);
    if (value === null || written === null) return null;
    return allowed.find((each) => each === written) ?? unfit(key, value, allowed.join(" | "));
  };
  const names = (key: Key): readonly string[] => {
    const value = valueOf(key);
    if (value?.kind !== "array") return [textOf(key)].filter((each) => each !== null);
    return value.items.flatMap((each) => {
      if (each.kind === "string" && each.value !== "") return [each.value];
      return unfit(key, each, '"…" | ["…"]') ?? [];
    });
  };
  const flag = (key: Key): boolean => {
    const value = valueOf(key);
    if (value === null) return false;
    return value.kind === "boolean" ? value.value : (unfit(key, value, "true | false") ?? false);
  };
  const patterns = (key: Key): readonly string[] => {
    const value = valueOf(key);
    if (value === null) return [];
    if (value.kind !== "array") return unfit(key, value, '["…"]') ?? [];
    return value.items.flatMap((each) => {
      if (each.kind !== "string") return unfit(key, each, '["…"]') ?? [];
      if (isInside(each.value)) return [each.value];
      return report(each, (words) => words.badPattern(path, each.value)) ?? [];
    });
  };
  const day = (key: Key): string | null => {
    const value = valueOf(key);
    const written = textOf(key);
    if (value === null || written === null) return null;
    return parseDay(written) === null ? unfit(key, value, "YYYY-MM-DD") : written;
  };
  textOf("$schema");
  const config: Config = {
    name: textOf("name"),
    include: patterns("include"),
    exclude: patterns("exclude"),
    locale: oneOf("locale", locales),
    profiles: names("profile"),
    recalled: flag("recalled"),
    failOn: oneOf("failOn", failOnNames),
    asOf: day("asOf"),
  };
  return { config, faults: faults.sort((a, b) => a.span.start - b.span.start) };
}

function entriesOf(
  text: string,
  path: string,
  report: (place: Span, say: (words: ConfigWords) => string) => null,
): readonly JsonEntry[] {
  const root = readJson(text);
  if (root.kind === "object") return root.entries;
  if (root.kind === "fault") {
    const why = complaint(text);
    report({ start: root.at, end: Math.min(text.length, root.at + 1) }, (words) => words.badJson(path, why));
  } else report(root, (words) => words.badValue(path, "{}", '{ "name": "…" }'));
  return [];
}

/** What the platform says of a text that is no JSON. */
function complaint(text: string): string {
  try {
    JSON.parse(text);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}

/** A relative POSIX path that cannot lead out of its folder. */
function isInside(pattern: string): boolean {
  if (pattern === "" || pattern.startsWith("/") || pattern.includes("\\") || pattern.includes("\0"))
    return false;
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(pattern) || /%2e|%2f|%5c/i.test(pattern)) return false;
  return !pattern.split("/").includes("..");
}
