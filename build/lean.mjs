// Makes the parts of the bundle that come from dependencies lighter to load. Each change is looked for where it is to be made: a new version
// of a dependency without the place fails the build.
import { inRepository } from "./run.mjs";

/** Commander can start other programs as its commands; ours has none such, and a start need not load what could start them. */
const childless = {
  name: "childless",
  enforce: "pre",
  resolveId: (id, importer = "") =>
    id === "node:child_process" && importer.includes("commander") ? "\0no-children" : null,
  load: (id) => (id === "\0no-children" ? "export default {};" : null),
};

const lodash = {
  name: "lodash",
  enforce: "pre",
  resolveId: (id) => (id === "lodash-es" ? inRepository("build/lodash.mjs") : null),
};

/** Chevrotain fills a table of 65,536 numbers at each start; what it looks up there can be worked out when it is asked for. */
const tableless = {
  name: "tableless",
  transform(code, id) {
    if (!id.endsWith("chevrotain/lib/src/scan/lexer.js")) return null;
    return [
      ["charCodeToOptimizedIdxMap[charCode]", "255 + ~~(charCode / 255)"],
      ["        initCharCodeToOptimizedIndexMap();\n", ""],
    ].reduce((text, [from, to]) => {
      if (text.split(from).length !== 2) throw new Error(`chevrotain's lexer has changed: ${from}`);
      return text.replace(from, to);
    }, code);
  },
};

export const lean = [childless, lodash, tableless];
