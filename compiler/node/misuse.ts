import type { CommanderError } from "commander";
import type { CommandWords } from "./words.ts";

/** Commander's message about wrong use in our words: its code says what, its quotation marks say which. */
export function misuseOf(error: CommanderError, words: CommandWords): string {
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const meant = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(error.message)?.[1] ?? null;
  const close =
    meant === null
      ? null
      : meant
          .split(", ")
          .map((each) => `\`${each}\``)
          .join(", ");
  switch (error.code) {
    case "commander.unknownOption":
      return words.unknownOption(what, close);
    case "commander.unknownCommand":
      return words.unknownCommand(what, close);
    case "commander.missingArgument":
    case "commander.optionMissingArgument":
    case "commander.missingMandatoryOptionValue":
      return words.missingArgument(what);
    case "commander.excessArguments":
      return words.excess;
    case "commander.invalidArgument": {
      const wanted = /.* is invalid\. (?:Allowed choices are )?(.*?)\.?$/s.exec(error.message)?.[1] ?? "";
      return words.badOption(what, wanted);
    }
    default:
      return words.misuse(error.message);
  }
}
