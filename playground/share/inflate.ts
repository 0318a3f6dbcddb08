import { Inflate } from "fflate";

/** So little is unpacked at a time that no piece of a bomb is large before the limit is looked at. */
const slice = 256;

/** Unpacks raw deflate; null for what is damaged, ends too early, or would give more bytes than the limit. */
export function inflate(packed: Uint8Array, limit: number): Uint8Array<ArrayBuffer> | null {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk.slice());
    ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length && length <= limit; at += slice)
      stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
  } catch {
    return null;
  }
  if (!ended || length > limit) return null;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
