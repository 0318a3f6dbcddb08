/** Beyond this code chevrotain sorts by blocks of 255 codes, not by single ones. */
const lastSingle = 255;

/**
 * The codes with which a match may begin, one per block: given as `start_chars_hint`, they spare the lexer the analysis of each
 * regular expression at every start of the program.
 * @param inside ranges as the inside of a character class, each code as itself or as `\uXXXX`
 */
export function startCodes(inside: string): number[] {
  const codes: number[] = [];
  for (const range of inside.matchAll(/(\\u[0-9a-f]{4}|[^\\])(?:-(\\u[0-9a-f]{4}|[^\\]))?/g)) {
    const first = range[1] ?? "";
    const last = range[2] ?? first;
    const end = codeOf(last);
    let code = codeOf(first);
    for (; code <= lastSingle && code <= end; code++) codes.push(code);
    if (end <= lastSingle) continue;
    for (; code < end; code += lastSingle) codes.push(code);
    codes.push(end);
  }
  return codes;
}

function codeOf(text: string): number {
  return text.length === 1 ? text.charCodeAt(0) : Number.parseInt(text.slice(2), 16);
}
