/** C0 but tab, DEL, C1, line and paragraph separators, bidirectional and invisible controls, lone surrogates. */
const dangerous =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

/** Text of a policy, of a path or of an error's cause as it may go to a terminal: control characters become visible escapes. */
export function safeText(text: string): string {
  return text.replace(dangerous, escape);
}

function escape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code < 0x100 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex.padStart(4, "0")}}`;
}
