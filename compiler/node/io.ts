import { styleText } from "node:util";
import { plain } from "../emit/index.ts";
import type { Paint, Style } from "../emit/index.ts";

export type ColorChoice = "auto" | "always" | "never";

/** Writes all of a text and waits until it has gone; a reader that went away (`pdp check | head`) is no fault. */
export function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done, failed) => {
    const gone = (error: NodeJS.ErrnoException): void => (error.code === "EPIPE" ? done() : failed(error));
    stream.once("error", gone);
    stream.write(text, (error) => {
      if (error !== null && error !== undefined) return gone(error);
      stream.off("error", gone);
      done();
    });
  });
}

type Format = Exclude<Parameters<typeof styleText>[0], undefined>;
const formats: { readonly [S in Style]: Format } = {
  error: ["bold", "red"],
  warning: ["bold", "yellow"],
  note: ["bold", "cyan"],
  good: "green",
  code: "cyan",
  gutter: "blue",
  strong: "bold",
  quiet: "dim",
};

/** Colours for one stream: the option, then FORCE_COLOR, NO_COLOR, and whether somebody looks at it. */
export function paintFor(
  stream: NodeJS.WriteStream,
  choice: ColorChoice,
  environment: NodeJS.ProcessEnv,
): Paint {
  if (!wantsColor(stream, choice, environment)) return plain;
  return (style, text) => styleText(formats[style], text, { validateStream: false });
}

function wantsColor(
  stream: NodeJS.WriteStream,
  choice: ColorChoice,
  environment: NodeJS.ProcessEnv,
): boolean {
  if (choice !== "auto") return choice === "always";
  const forced = environment["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if ((environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb") return false;
  return stream.isTTY === true;
}

/** All of standard input, as bytes. */
export async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
