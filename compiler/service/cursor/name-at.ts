import type { Node, SourceFile, SourceText, TestDeclaration } from "../../../language/index.ts";
import type { Named } from "./named.ts";
import { nodesAt } from "./nodes.ts";
import { placeholderAt } from "./placeholders.ts";
import type { Reading } from "./reading.ts";
import { resolve } from "./resolve.ts";
import type { Spot } from "./spot.ts";

/** The nodes around an offset of a file, and the module whose names are seen there. */
export function spotAt(reading: Reading, file: SourceFile, offset: number): Spot | null {
  const nodes = nodesAt(file, offset);
  const module = reading.moduleOf(file, testIn(nodes));
  return module === null ? null : { reading, file, module, nodes };
}

/** What the name at an offset stands for; one within the braces of a text too. */
export function nameAt(spot: Spot, source: SourceText, offset: number): Named | null {
  return resolve(spot) ?? placeholderAt(spot, source, offset);
}

function testIn(nodes: readonly Node[]): TestDeclaration | null {
  const test = nodes.find((node) => node.kind === "TestDeclaration");
  return test?.kind === "TestDeclaration" ? test : null;
}
