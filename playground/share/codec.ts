import { deflateSync, strToU8 } from "fflate";
import { fromBase64url, toBase64url } from "./base64url.ts";
import { inflate } from "./inflate.ts";
import { shareLimits } from "./limits.ts";
import { readShared, sharedValue } from "./shape.ts";
import type { Shared } from "./shape.ts";

/** The version of the form of links; another form gets another mark. */
const mark = "v1:";

/** Why a link does not open. */
export type LinkFault = "version" | "long" | "damaged";

/** What a fragment says: work, a fault, or nothing, which is no link at all. */
export type Link = { readonly shared: Shared } | { readonly fault: LinkFault } | null;

/** The fragment for some work, without `#`; null where it would be too long to travel. */
export function encodeLink(shared: Shared): string | null {
  const bytes = strToU8(JSON.stringify(sharedValue(shared)));
  if (bytes.length > shareLimits.decoded || shared.files.length > shareLimits.files) return null;
  const fragment = mark + toBase64url(deflateSync(bytes, { level: 9, mem: 9 }));
  return fragment.length > shareLimits.encoded ? null : fragment;
}

/** Reads a fragment, with or without `#`. Any text has an answer, soon. */
export function decodeLink(hash: string): Link {
  const fragment = hash.startsWith("#") ? hash.slice(1) : hash;
  const version = /^v(\d{1,4}):/.exec(fragment);
  // A link to an example is the gallery's.
  if (version === null)
    return fragment === "" || fragment.startsWith("example=") ? null : { fault: "damaged" };
  if (version[0] !== mark) return { fault: "version" };
  if (fragment.length > shareLimits.encoded) return { fault: "long" };
  const packed = fromBase64url(fragment.slice(mark.length));
  const bytes = packed === null ? null : inflate(packed, shareLimits.decoded);
  const shared = bytes === null ? null : readShared(parsed(bytes));
  return shared === null ? { fault: "damaged" } : { shared };
}

function parsed(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return value;
  } catch {
    return null;
  }
}
