// Starts an extension as an editor does, with an editor that has everything and does nothing; prints the commands that were registered.
// Usage: node editor.cjs <folder of the extension>
const Module = require("node:module");
const { join } = require("node:path");

const [, , folder] = process.argv;
const registered = [];

/** Anything: can be called, constructed and asked for more of itself. */
function anything(name) {
  return new Proxy(class {}, {
    get(target, key) {
      if (key === Symbol.toPrimitive) return () => name;
      if (typeof key === "symbol" || key === "then") return undefined;
      if (key === "prototype") return target.prototype;
      if (key === "version") return "1.91.0";
      if (key === "language") return "en";
      if (key === "length") return 0;
      if (name === "vscode.commands" && key === "registerCommand")
        return (command) => {
          registered.push(command);
          return { dispose: () => undefined };
        };
      return anything(`${name}.${key}`);
    },
    apply: () => anything(`${name}()`),
    construct: () => anything(`new ${name}`),
  });
}

const load = Module._load;
const editor = anything("vscode");
Module._load = (id, ...rest) => (id === "vscode" ? editor : load(id, ...rest));

const { activate } = require(join(folder, "dist/extension.cjs"));
const context = { subscriptions: [], asAbsolutePath: (path) => join(folder, path) };
activate(context).then(
  () => {
    process.stdout.write(JSON.stringify(registered));
    process.exit(0);
  },
  (error) => {
    process.stderr.write(String(error.stack));
    process.exit(1);
  },
);
