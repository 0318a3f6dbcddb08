import type { Request } from "../program.ts";

/** The profiles by which a program was judged, as they were asked for. */
export function profilesOf({ profile }: Request): readonly string[] {
  return typeof profile === "string" ? [profile] : (profile ?? []);
}
