/** A text, or the name of the encoding that the bytes seem to be in; null where nothing can be said. */
export type Decoded = { readonly text: string } | { readonly seems: string | null };

/** Strict UTF-8, with or without a byte-order mark. Other encodings are recognised only to be named. */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return { seems: "UTF-16" };
  if (looksUtf16(bytes)) return { seems: "UTF-16" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { seems: looksCyrillic(bytes) ? "Windows-1251" : null };
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Every second byte zero: Latin text saved as UTF-16 without a mark. */
function looksUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 64);
  if (head.length < 4) return false;
  const zeros = (from: number): boolean => head.every((byte, at) => at % 2 !== from || byte === 0);
  return zeros(0) || zeros(1);
}

/** Most of the bytes above ASCII are letters of Windows-1251. */
function looksCyrillic(bytes: Uint8Array): boolean {
  let high = 0;
  let letters = 0;
  for (const byte of bytes.subarray(0, 65_536)) {
    if (byte < 0x80) continue;
    high++;
    if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) letters++;
  }
  return high > 0 && letters * 10 >= high * 8;
}
