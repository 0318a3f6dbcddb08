import { diagnose, related } from "../../language/index.ts";
import type { Diagnostic } from "../../language/index.ts";
import { lookAlikeNames } from "./diagnostics/look-alike-names.ts";
import { symbolPlace } from "./duplicates.ts";
import type { Module, PdpSymbol } from "./symbols.ts";

// Cyrillic and Greek letters that are drawn like Latin ones, in the fonts people write code in (from Unicode's confusables.txt,
// single letters only).
const drawnLike = new Map<string, string>();
const letters =
  "аaсcеeһhіiјjоoрpԛqѕsԝwхxуyүvАAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYҮYԌGԚQԜWӀlԁd" +
  "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv";
for (let at = 0; at + 1 < letters.length; at += 2) drawnLike.set(letters.charAt(at), letters.charAt(at + 1));

const ascii = /^[\x00-\x7f]*$/;

/** The name in plain letters, as it is drawn: equal for names that a reader cannot tell apart. */
export function skeleton(name: string): string {
  let drawn = "";
  for (const letter of name) drawn += drawnLike.get(letter) ?? letter;
  return drawn;
}

/** Two different names in sight of one module that are drawn alike: a reader cannot tell which one is meant. */
export function checkLookAlikes(modules: readonly Module[], diagnostics: Diagnostic[]): void {
  for (const module of modules) {
    const drawn = new Map<string, PdpSymbol>();
    for (const table of [module.types, module.values]) {
      for (const [name, symbols] of table) {
        const symbol = symbols[0];
        // A name of plain letters can only be the other one of the pair.
        if (symbol === undefined || ascii.test(name)) continue;
        const shape = skeleton(name);
        const other = differing(shape, name, module) ?? drawn.get(shape);
        drawn.set(shape, symbol);
        if (other === undefined || other.name === name) continue;
        const places = [
          related(symbolPlace(other), { kk: "ұқсас атау", ru: "похожее имя", en: "the name it looks like" }),
        ];
        diagnostics.push(
          diagnose(lookAlikeNames, symbolPlace(symbol), { name, other: other.name }, { related: places }),
        );
      }
    }
  }
}

/** Something else in sight whose name is exactly that shape. */
function differing(shape: string, name: string, module: Module): PdpSymbol | undefined {
  if (shape === name) return undefined;
  for (const each of [module, ...module.imports]) {
    const found = each.values.get(shape)?.[0] ?? each.types.get(shape)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
