import type { Config } from "../config/index.ts";
import { findProfiles } from "../evaluate/index.ts";
import type { Program, Request } from "../program.ts";
import { UsageError } from "./exit.ts";

/** Options of every command that judges. */
export interface ProfileOptions {
  /** As given, in order; each may name several, with commas. */
  readonly profile?: readonly string[];
  readonly recalled?: boolean;
}

/** Which provisions to judge: those asked for on the command line, else those of the project. */
export function choiceOf(options: ProfileOptions, config: Config): Pick<Request, "profile" | "recalled"> {
  return {
    profile: options.profile ?? config.profiles,
    recalled: options.recalled ?? config.recalled,
  };
}

/** A profile that nobody declared is wrong use: to judge by another would be a claim that nobody made. */
export function requireProfiles(program: Program): void {
  const { unknown, known } = findProfiles(program, program.request.profile);
  const [first] = unknown;
  if (first === undefined) return;
  throw new UsageError((words) => words.config.unknownProfile(first, known.join(", ") || "–"));
}
