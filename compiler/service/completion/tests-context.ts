import { pathOf } from "./context.ts";
import type { Context } from "./context.ts";
import { atEnd, block, fresh } from "./walk.ts";
import type { Walk } from "./walk.ts";

/** The body of a test, after its brace; `declaration` reads what it declares. */
export function test(walk: Walk, declaration: () => Context | null): Context | null {
  const { reader } = walk;
  for (;;) {
    if (reader.done) return { kind: "declaration", inTest: true };
    if (reader.takes("}")) return null;
    const found = testLine(walk, declaration);
    if (found !== null) return found;
  }
}

function testLine(walk: Walk, declaration: () => Context | null): Context | null {
  const { reader, fresh: onNewLine } = walk;
  if (reader.takes("as")) {
    if (reader.done) return { kind: "words", words: ["of"] };
    reader.takes("of");
    if (reader.peek()?.sort === "date") reader.next();
    return reader.done && !onNewLine ? fresh : null;
  }
  if (reader.takes("change")) return change(walk);
  if (reader.takes("expect")) return expectation(walk);
  return declaration();
}

function change(walk: Walk): Context | null {
  const { reader, reading, module } = walk;
  if (reader.done) return { kind: "target" };
  const path = pathOf(reader.path());
  const ofFlow = reader.takes("->");
  if (ofFlow && reader.done) return { kind: "target" };
  if (ofFlow) reader.path();
  if (!reader.takes("{")) return atEnd(walk);
  const symbol = reading.valueAt(path, module);
  const table = ofFlow
    ? reading.preludeKind("flow")?.properties
    : symbol?.kind === "data"
      ? reading.preludeRecord("Category")?.fields
      : symbol === null
        ? undefined
        : reading.program.elementOf.get(symbol)?.kind.properties;
  return block(walk, table ?? null, { change: true });
}

const verdictWords: ReadonlySet<string> = new Set(["not", "applicable", "in", "force", "unknown", "wording"]);

function expectation(walk: Walk): Context | null {
  const { reader } = walk;
  if (reader.done) return { kind: "verdict" };
  if (reader.takes("error")) {
    if (reader.done) return { kind: "code" };
    while (reader.peek()?.sort === "word" && !reader.sees("on")) {
      reader.next();
      reader.takes("-");
    }
  } else {
    const first = reader.next()?.text ?? "";
    while (verdictWords.has(first) && verdictWords.has(reader.peek()?.text ?? "")) reader.next();
    if (
      reader.done &&
      (reader.last?.text === "not" || reader.last?.text === "in" || reader.last?.text === "unknown")
    )
      return {
        kind: "words",
        words:
          reader.last.text === "not"
            ? ["applicable", "in"]
            : reader.last.text === "in"
              ? ["force"]
              : ["wording"],
      };
    if (reader.done && !walk.fresh) return { kind: "requirement", orAct: false };
    if (reader.peek()?.sort === "id") reader.next();
  }
  if (reader.done)
    return walk.fresh ? { kind: "declaration", inTest: true } : { kind: "words", words: ["on"] };
  if (!reader.takes("on")) return null;
  if (reader.done) return { kind: "target" };
  if (reader.takes("[")) {
    while (!reader.takes("]")) {
      if (reader.done)
        return reader.last?.text === "[" || reader.last?.text === "," || reader.last?.text === "->"
          ? { kind: "target" }
          : fresh;
      reader.next();
    }
    return null;
  }
  reader.path();
  if (reader.takes("->")) {
    if (reader.done) return { kind: "target" };
    reader.path();
  }
  return reader.done && !walk.fresh ? fresh : null;
}
