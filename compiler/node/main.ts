/** Replaced by the bundler. */
declare const PDP_VERSION: string;

// The entry answers `--version` alone: nothing else is loaded for it.
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  process.stdout.write(`${PDP_VERSION}\n`);
} else {
  void import("./cli.ts").then(({ run }) => run(args, PDP_VERSION));
}
