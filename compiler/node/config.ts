import { locales, nearest } from "../../language/index.ts";
import type { Locale } from "../../language/index.ts";
import { failOnNames } from "../emit/index.ts";
import type { FailOn } from "../emit/index.ts";
import { UsageError } from "./exit.ts";
import { isDay } from "./today.ts";

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

/** Reads the text of a project file; `path` is for messages. Unknown keys and unfit values are wrong use. */
export function parseConfig(text: string, path: string): Config {
  const entries = new Map(Object.entries(parseObject(text, path)));
  for (const key of entries.keys()) {
    if (configKeys.some((known) => known === key)) continue;
    const close = nearest(key, configKeys)[0] ?? null;
    throw new UsageError((words) => words.badKey(path, key, close === null ? null : `\`${close}\``));
  }
  const unfit = (key: string, wanted: string): never => {
    throw new UsageError((words) => words.badValue(path, key, wanted));
  };
  const text_ = (key: string): string | null => {
    const value = entries.get(key);
    if (value === undefined) return null;
    return typeof value === "string" && value !== "" ? value : unfit(key, '"…"');
  };
  const oneOf = <T extends string>(key: string, allowed: readonly T[]): T | null => {
    const value = text_(key);
    return value === null
      ? null
      : (allowed.find((each) => each === value) ?? unfit(key, allowed.join(" | ")));
  };
  const names = (key: string): readonly string[] => {
    const value = entries.get(key);
    if (!Array.isArray(value)) return [text_(key)].filter((each) => each !== null);
    return value.map((each: unknown) =>
      typeof each === "string" && each !== "" ? each : unfit(key, '"…" | ["…"]'),
    );
  };
  const flag = (key: string): boolean => {
    const value = entries.get(key) ?? false;
    return typeof value === "boolean" ? value : unfit(key, "true | false");
  };
  const patterns = (key: string): readonly string[] => {
    const value = entries.get(key) ?? [];
    if (!Array.isArray(value)) return unfit(key, '["…"]');
    return value.map((each: unknown) => {
      if (typeof each !== "string") return unfit(key, '["…"]');
      if (!isInside(each)) throw new UsageError((words) => words.badPattern(path, each));
      return each;
    });
  };
  text_("$schema");
  const asOf = text_("asOf");
  if (asOf !== null && !isDay(asOf)) unfit("asOf", "YYYY-MM-DD");
  return {
    name: text_("name"),
    include: patterns("include"),
    exclude: patterns("exclude"),
    locale: oneOf("locale", locales),
    profiles: names("profile"),
    recalled: flag("recalled"),
    failOn: oneOf("failOn", failOnNames),
    asOf,
  };
}

function parseObject(text: string, path: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : "";
    throw new UsageError((words) => words.badJson(path, why));
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new UsageError((words) => words.badValue(path, "{}", '{ "name": "…" }'));
}

/** A relative POSIX path that cannot lead out of its folder. */
function isInside(pattern: string): boolean {
  if (pattern === "" || pattern.startsWith("/") || pattern.includes("\\") || pattern.includes("\0"))
    return false;
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(pattern) || /%2e|%2f|%5c/i.test(pattern)) return false;
  return !pattern.split("/").includes("..");
}
