/** Sixteen hexadecimal digits of a text: two passes of FNV-1a over 32 bits with different offsets. No secret, only a name. */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.map((each) => `${each.length}:${each}`).join("|");
  return hex(fnv(text, 0x811c_9dc5)) + hex(fnv(text, 0x9dc5_811c));
}

function fnv(text: string, offset: number): number {
  let hash = offset;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x0100_0193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x0100_0193);
  }
  return hash >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, "0");
}
