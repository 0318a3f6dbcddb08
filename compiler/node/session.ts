import type { Locale } from "../../language/index.ts";
import { safeText } from "../emit/index.ts";
import type { Paint } from "../emit/index.ts";
import { chooseLocale } from "./locale.ts";
import { paintFor, write } from "./io.ts";
import type { ColorChoice } from "./io.ts";
import type { Project } from "./project.ts";
import { commandWords } from "./words.ts";
import type { CommandWords } from "./words.ts";

/** What every command has: where it runs, how it speaks, where it writes. */
export interface Session {
  readonly cwd: string;
  readonly locale: Locale;
  readonly words: CommandWords;
  readonly paint: Paint;
  /** Standard output: results. */
  print(text: string): Promise<void>;
  /** Standard error: what is said beside the results; one line each, harmless. */
  remark(text: string): Promise<void>;
}

/** Options that every command knows. */
export interface CommonOptions {
  readonly locale?: Locale;
  readonly color?: ColorChoice;
}

/** The session of a command; the project may set the locale. */
export function openSession(options: CommonOptions, project: Project | null): Session {
  const locale = chooseLocale(options.locale ?? null, project?.config.locale ?? null, process.env);
  const words = commandWords[locale];
  return {
    cwd: process.cwd(),
    locale,
    words,
    paint: paintFor(process.stdout, options.color ?? "auto", process.env),
    print: (text) => write(process.stdout, text),
    remark: (text) => write(process.stderr, `pdp: ${safeText(text)}\n`),
  };
}
