import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { localeOf, locales } from "../../language/index.ts";
import { failOnNames } from "../emit/index.ts";
import { safeText } from "../emit/index.ts";
import { exit, UsageError } from "./exit.ts";
import type { ExitStatus } from "./exit.ts";
import { helpWords } from "./help-words.ts";
import { write } from "./io.ts";
import { chooseLocale } from "./locale.ts";
import { misuseOf } from "./misuse.ts";
import { isDay } from "./today.ts";
import { commandWords } from "./words.ts";

/** Runs one command line and sets the status of the process; never throws. Output is complete before the status is set. */
export async function run(args: readonly string[], version: string): Promise<void> {
  const locale = chooseLocale(localeIn(args), null, process.env);
  const words = commandWords[locale];
  try {
    process.exitCode = await command(args, version);
  } catch (error) {
    const message =
      error instanceof UsageError
        ? error.say(words)
        : error instanceof CommanderError
          ? misuseOf(error, words)
          : null;
    if (message === null) {
      const cause = error instanceof Error ? error.message : String(error);
      process.stderr.write(`pdp: ${words.fault}: ${safeText(cause)}\n`);
      if (process.env["PDP_DEBUG"] === "1" && error instanceof Error)
        process.stderr.write(`${error.stack ?? ""}\n`);
      process.exitCode = exit.fault;
    } else {
      process.stderr.write(`pdp: ${words.usage}: ${safeText(message)}\n`);
      process.exitCode = exit.usage;
    }
  }
}

/** Ends the process once all output has gone; tidying up the memory first would cost a twentieth of a small check. */
export async function leave(): Promise<void> {
  await Promise.allSettled([write(process.stdout, ""), write(process.stderr, "")]);
  process.exit();
}

/** The language of help and of messages about the command line itself, which come before the options are read. */
function localeIn(args: readonly string[]): ReturnType<typeof localeOf> {
  const at = args.findIndex((arg) => arg === "--locale" || arg.startsWith("--locale="));
  const arg = args[at] ?? "";
  return localeOf(arg.includes("=") ? arg.slice(arg.indexOf("=") + 1) : (args[at + 1] ?? ""));
}

async function command(args: readonly string[], version: string): Promise<ExitStatus> {
  let status: ExitStatus = exit.clean;
  const help = helpWords[chooseLocale(localeIn(args), null, process.env)];
  const program = new Command("pdp").description(help.pdp).exitOverride();
  // Messages about wrong use are ours; help is commander's, with our words.
  program.configureOutput({ writeErr: () => undefined, outputError: () => undefined });
  program.version(version, "-V, --version", help.version).helpOption("-h, --help", help.help);
  program.helpCommand(false).showSuggestionAfterError(true);
  program.configureHelp({ styleTitle: (title) => help.titles.get(title) ?? title });

  const locale = (): Option =>
    new Option("--locale <locale>", help.locale).argParser((value: string) => {
      const found = localeOf(value);
      if (found === null) throw new InvalidArgumentError(locales.join(" | "));
      return found;
    });
  const color = (): Option => new Option("--color <when>", help.color).choices(["auto", "always", "never"]);
  const date = (flags: string, description: string): Option =>
    new Option(flags, description).argParser((value: string) => {
      if (!isDay(value)) throw new UsageError((words) => words.badDate(value));
      return value;
    });
  const asOf = (): Option => date("--as-of <date>", help.asOf);
  const profile = (): Option =>
    new Option("--profile <names>", help.profile).argParser(
      (value: string, before: readonly string[] | undefined) => [
        ...(before ?? []),
        ...value.split(",").map((name) => name.trim()),
      ],
    );
  const format = (choices: readonly string[] = ["text", "json"]): Option =>
    new Option("--format <format>", help.format).choices(choices).default("text");
  // A start knows which command is asked for: to set up the others, with all their options, would cost it more than reading its files.
  const commands = new Map<string, () => void>();
  const add = (usage: string, description: string, define: (made: Command) => void): void => {
    commands.set(usage.replace(/ .*/, ""), () => {
      const made = program.command(usage).description(description);
      define(made.helpOption("-h, --help", help.help).allowExcessArguments(false));
    });
  };

  add("check [paths...]", help.check, (made) =>
    made
      .addOption(format(["text", "json", "sarif", "junit", "gitlab", "github", "markdown"]))
      .addOption(asOf())
      .addOption(locale())
      .addOption(new Option("--fail-on <what>", help.failOn).choices(failOnNames))
      .option("--no-waivers", help.noWaivers)
      .addOption(profile())
      .option("--recalled", help.recalled)
      .addOption(color())
      .option("--quiet", help.quiet)
      .action(async (paths: string[], options) => {
        status = await (await import("./commands/check.ts")).check(paths, version, options);
      }),
  );
  add("test [paths...]", help.test, (made) =>
    made
      .option("--library", help.library)
      .addOption(format(["text", "json", "junit"]))
      .addOption(asOf())
      .addOption(locale())
      .addOption(color())
      .action(async (paths: string[], options) => {
        status = await (await import("./commands/test.ts")).test(paths, options);
      }),
  );
  add("forecast [paths...]", help.forecast, (made) =>
    made
      .addOption(format())
      .addOption(asOf())
      .addOption(date("--since <date>", help.since))
      .addOption(date("--until <date>", help.until))
      .addOption(locale())
      .addOption(new Option("--fail-on <what>", help.failOn).choices(failOnNames))
      .option("--no-waivers", help.noWaivers)
      .addOption(profile())
      .option("--recalled", help.recalled)
      .addOption(color())
      .option("--quiet", help.quiet)
      .action(async (paths: string[], options) => {
        status = await (await import("./commands/forecast.ts")).forecast(paths, options);
      }),
  );
  add("diagram [paths...]", help.diagram, (made) =>
    made
      .addOption(new Option("--view <view>", help.view).default("system"))
      .addOption(
        new Option("--format <format>", help.format)
          .choices(["svg", "dot", "mermaid", "likec4", "text"])
          .default("svg"),
      )
      .option("-o, --output <file>", help.output)
      .addOption(asOf())
      .addOption(locale())
      .addOption(profile())
      .addOption(color())
      .action(async (paths: string[], options) => {
        status = await (await import("./commands/diagram.ts")).diagram(paths, options);
      }),
  );
  add("law [subject]", help.law, (made) =>
    made
      .addOption(format())
      .addOption(asOf())
      .addOption(locale())
      .addOption(color())
      .action(async (subject: string | undefined, options) => {
        status = await (await import("./commands/law.ts")).law(subject ?? null, options);
      }),
  );
  add("report [paths...]", help.report, (made) =>
    made
      .addOption(
        new Option("--format <format>", help.format)
          .choices(["html", "markdown", "csv", "xlsx"])
          .default("html"),
      )
      .option("--pdf", help.pdf)
      .option("--no-guard", help.noGuard)
      .option("-o, --output <file>", help.output)
      .addOption(asOf())
      .addOption(locale())
      .option("--no-waivers", help.noWaivers)
      .addOption(profile())
      .option("--recalled", help.recalled)
      .addOption(color())
      .action(async (paths: string[], options) => {
        status = await (await import("./commands/report.ts")).report(paths, options);
      }),
  );
  add("trace <subject> [paths...]", help.trace, (made) =>
    made
      .addOption(format())
      .addOption(asOf())
      .addOption(locale())
      .addOption(profile())
      .addOption(color())
      .action(async (subject: string, paths: string[], options) => {
        status = await (await import("./commands/trace.ts")).trace(subject, paths, options);
      }),
  );
  const papers = (): Option =>
    new Option("--format <format>", help.format).choices(["html", "markdown", "docx"]).default("html");
  add("documents [paths...]", help.documents, (made) =>
    made
      .option("--only <name>", help.only)
      .addOption(papers())
      .option("-o, --output <path>", help.papersOutput)
      .addOption(asOf())
      .addOption(locale())
      .addOption(profile())
      .addOption(color())
      .action(async (paths: string[], options) => {
        status = await (await import("./commands/documents.ts")).documents(paths, options);
      }),
  );
  add("breach <store> [paths...]", help.breach, (made) =>
    made
      .requiredOption("--found <time>", help.found)
      .addOption(papers())
      .option("-o, --output <path>", help.papersOutput)
      .addOption(asOf())
      .addOption(locale())
      .addOption(profile())
      .addOption(color())
      .action(async (store: string, paths: string[], options) => {
        status = await (await import("./commands/breach.ts")).breach(store, paths, options);
      }),
  );
  add("receipt [paths...]", help.receipt, (made) =>
    made
      .option("-o, --output <file>", help.output)
      .addOption(asOf())
      .addOption(locale())
      .option("--no-waivers", help.noWaivers)
      .addOption(profile())
      .option("--recalled", help.recalled)
      .action(async (paths: string[], options) => {
        status = await (await import("./commands/receipt.ts")).receipt(paths, version, options);
      }),
  );
  add("verify <receipt> [paths...]", help.verify, (made) =>
    made
      .addOption(format())
      .addOption(locale())
      .action(async (file: string, paths: string[], options) => {
        status = await (await import("./commands/verify.ts")).verify(file, paths, version, options);
      }),
  );
  add("explain <subject>", help.explain, (made) =>
    made
      .addOption(locale())
      .addOption(color())
      .action(async (subject: string, options) => {
        status = await (await import("./commands/explain.ts")).explain(subject, options);
      }),
  );
  add("fmt [paths...]", help.fmt, (made) =>
    made
      .option("--check", help.fmtCheck)
      .option("--write", help.fmtWrite)
      .addOption(locale())
      .addOption(color())
      .action(async (paths: string[], options) => {
        status = await (await import("./commands/fmt.ts")).fmt(paths, options);
      }),
  );
  add("init [folder]", help.init, (made) =>
    made.addOption(locale()).action(async (folder: string | undefined, options) => {
      status = await (await import("./commands/init.ts")).init(folder ?? ".", options);
    }),
  );
  add("lsp", help.lsp, (made) =>
    made
      .option("--stdio", help.stdio)
      // Editors name themselves, so that a server does not outlive them; the connection reads it.
      .addOption(new Option("--clientProcessId <id>").hideHelp())
      .action(async () => {
        await (await import("./lsp/serve.ts")).serve(version);
      }),
  );

  add("playground", help.playground, (made) =>
    made
      .addOption(
        new Option("--port <number>", help.port).argParser((value: string) => {
          const port = Number(value);
          if (!/^\d{1,5}$/.test(value) || port > 65_535)
            throw new UsageError((words) => words.badPort(value));
          return port;
        }),
      )
      .addOption(locale())
      .action(async (options) => {
        status = await (await import("./commands/playground.ts")).playground(options);
      }),
  );

  const asked = commands.get(args[0] ?? "");
  if (asked !== undefined) asked();
  else for (const each of commands.values()) each();
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exit.clean;
    // `pdp` alone shows what it can do; that is help that nobody asked for, hence wrong use.
    if (error instanceof CommanderError && error.code === "commander.help") {
      process.stderr.write(program.helpInformation());
      return exit.usage;
    }
    throw error;
  }
  return status;
}
