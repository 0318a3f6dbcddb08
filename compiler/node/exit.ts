import type { CommandWords } from "./words.ts";

/** The statuses of the process. */
export const exit = { clean: 0, findings: 1, usage: 2, fault: 3 } as const;
export type ExitStatus = (typeof exit)[keyof typeof exit];

/** Wrong use, bad configuration or input that cannot be read: status 2, and one message in the language of the reader. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly say: (words: CommandWords) => string;

  constructor(say: (words: CommandWords) => string) {
    super("wrong use");
    this.say = say;
  }
}
