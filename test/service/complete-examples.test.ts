import { describe, expect, it } from "vitest";
import { walk } from "../../language/index.ts";
import type { Node, SourceFile } from "../../language/index.ts";
import { complete, definition } from "../../compiler/service/index.ts";
import { project } from "../support/editor.ts";
import { filesBelow, textOf } from "../support/repository.ts";

/** A word of an example that somebody had to write. */
interface Word {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Names that declare something are nobody's to guess, nor are numbers, texts and dates. */
function wordsIn(file: SourceFile): readonly Word[] {
  const found: Word[] = [];
  const add = ({ start, end }: Node, text: string): void =>
    void found.push({ path: file.path, start, end, text });
  walk(file, (node) => {
    switch (node.kind) {
      case "Property":
        add(node.key, node.key.text);
        break;
      case "ReferenceValue":
      case "ListValue":
        if (node.as !== null) add(node.as, node.as.text);
        break;
      case "Path": {
        const last = node.names.at(-1);
        if (last !== undefined && node.names.length === 1) add(last, last.text);
        break;
      }
      case "IdValue":
        add(node.id, node.id.text);
        break;
      case "BoolValue":
        add(node, String(node.value));
        break;
      case "NameExpression":
        add(node.name, node.name.text);
        break;
      case "CallExpression":
        add(node.callee, node.callee.text);
        break;
      case "MemberExpression":
        add(node.member, node.member.text);
        break;
      case "Expectation":
        if (node.requirement !== null) add(node.requirement, node.requirement.text);
        break;
      case "ModuleHeader":
        return false;
      default:
        break;
    }
    return true;
  });
  return found;
}

const examples = [
  "bank-mistakes",
  "clinic",
  "shop",
  "state-service-mistakes",
  "microfinance-group",
  "big-data-pipeline",
];
/** Each so manieth word is tried. */
const step = 47;

describe.each(examples)("what was written in %s is offered again", (name) => {
  const files = filesBelow(`examples/${name}`, ".pdp").map((path) => ({ path, text: textOf(path) }));
  const whole = project(files);
  const { program } = whole;
  const words = files
    .flatMap(({ path }) => {
      const file = program.files.find((each) => each.path === path);
      return file === undefined ? [] : wordsIn(file);
    })
    .filter((_, at) => at % step === 7);

  it.each([
    [
      "where the word is missing",
      (text: string, word: Word) => text.slice(0, word.start) + text.slice(word.end),
    ],
    [
      "where the text ends with its first letter",
      (text: string, word: Word) => text.slice(0, word.start + 1),
    ],
  ])(
    "%s",
    (_, broken) => {
      const missed: string[] = [];
      for (const word of words) {
        const texts = files.map(({ path, text }) => ({
          path,
          text: path === word.path ? broken(text, word) : text,
        }));
        const text = texts.find(({ path }) => path === word.path)?.text ?? "";
        const offset = Math.min(text.length, text.length === word.start + 1 ? word.start + 1 : word.start);
        const offered = complete(project(texts), word.path, offset);
        // What the cut took away is not there to be offered.
        const gone = definition(whole, word.path, word.start).some(
          (place) => place.file === word.path && text.length <= place.start,
        );
        if (!gone && !offered.some(({ label, insert }) => label === word.text || insert === word.text))
          missed.push(
            `${word.path}:${word.start} ${word.text} after ${text.slice(Math.max(0, offset - 40), offset)}`,
          );
      }
      expect(words.length).toBeGreaterThan(3);
      expect(missed).toEqual([]);
    },
    240_000,
  );
});
