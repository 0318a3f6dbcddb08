import { builtinFunctions, builtinMembers, showType, strip } from "../check/index.ts";
import { markdownText } from "../emit/index.ts";
import { cursorAt } from "./cursor.ts";
import { memberOfType } from "./cursor/expressions.ts";
import { pathOf } from "./cursor/types.ts";
import { before } from "./completion/before.ts";
import { chainBefore, chainType, openCall, variablesIn } from "./completion/chains.ts";
import type { Sights } from "./completion/chains.ts";
import { contextOf } from "./completion/declarations-context.ts";
import { Reader } from "./completion/reader.ts";
import { seenFrom, testImports } from "./completion/tests.ts";
import { defineSignature, memberSignature, paramText } from "./hover/declarations.ts";
import { docText } from "./hover/markdown.ts";
import type { Snapshot } from "./workspace.ts";

/** What a definition, a function or a member asks for between its brackets. */
export interface Signature {
  readonly label: string;
  readonly markdown: string;
  /** Each as it stands in the label. */
  readonly parameters: readonly string[];
  /** The one that is being written, from 0; the last one beyond it. */
  readonly active: number;
}

/** The signature of the call around an offset, in a rule or a definition; null outside of brackets. */
export function signature(snapshot: Snapshot, path: string, offset: number): Signature | null {
  const cursor = cursorAt(snapshot, path, offset);
  const written = cursor === null ? null : before(cursor.source, cursor.offset);
  if (cursor === null || written === null) return null;
  const { reading, source } = cursor;
  const module = seenFrom(cursor.module, testImports(written.tokens), reading);
  const context = contextOf({ reader: new Reader(written.tokens), reading, module, fresh: written.fresh });
  if (context.kind !== "expression") return null;
  const { tokens } = context;
  const call = openCall(tokens);
  const callee = call === null ? undefined : tokens[call.at - 1];
  if (call === null || call.bracket !== "(" || callee?.sort !== "word") return null;
  const { locale } = snapshot.settings;
  const found = (label: string, markdown: string, parameters: readonly string[]): Signature => ({
    label,
    markdown,
    parameters,
    active: Math.max(0, Math.min(call.argument, parameters.length - 1)),
  });
  if (tokens[call.at - 2]?.text === ".") {
    const sights: Sights = { reading, module, text: source.text };
    const object = chainBefore(tokens, call.at - 2);
    const type = strip(chainType(object, variablesIn(tokens, sights), sights));
    const means = memberOfType(type, callee.text, { reading, module });
    const member =
      means?.kind === "computed"
        ? means.member
        : builtinMembers.find(
            (each) => type.kind === "unknown" && each.name === callee.text && each.params !== null,
          );
    if (member === undefined || member.params === null) return null;
    return found(memberSignature(member), markdownText(member.doc[locale]), member.params.map(paramText));
  }
  const name = {
    kind: "Name",
    start: callee.start,
    end: callee.end,
    text: callee.text.normalize("NFC"),
  } as const;
  const symbol = reading.valueAt(pathOf([name]), module);
  const define = symbol === null ? undefined : reading.program.defineOf.get(symbol);
  if (define !== undefined)
    return found(
      defineSignature(define),
      docText(define.declaration.doc) ?? "",
      define.params.map((each) => `${each.name}: ${showType(each.type)}`),
    );
  const builtin = builtinFunctions.find((each) => each.name === callee.text);
  if (builtin === undefined) return null;
  return found(builtin.signature, markdownText(builtin.doc[locale]), parametersOf(builtin.signature));
}

/** The parts between the brackets of a signature in words: `due(t: Date or DateTime, n business days)`. */
function parametersOf(label: string): readonly string[] {
  const inside = /\(([^()]*)\)/.exec(label)?.[1] ?? "";
  return inside.split(", ");
}
