import type { Program } from "../../program.ts";
import { checkJson, summaryOf } from "../json.ts";

/** The digest of a text, as hexadecimal digits; given by whoever has cryptography. */
export type Digest = (text: string) => string;

/** What stands behind a run besides the policy. */
export interface ReceiptOptions {
  /** Version of the command line. */
  readonly version: string;
  /** Names the content of the library. */
  readonly edition: string;
  readonly digest: Digest;
}

/** What was judged, by what, and what came out: enough to do it again years later and to see whether anything differs. */
export interface Receipt {
  readonly schema: "pdp-receipt/1";
  readonly asOf: string;
  readonly profiles: readonly string[];
  readonly recalled: boolean;
  readonly waivers: boolean;
  readonly entries: readonly string[];
  readonly engine: { readonly version: string };
  readonly library: { readonly edition: string; readonly digest: string };
  readonly model: {
    readonly digest: string;
    readonly files: readonly { readonly path: string; readonly digest: string }[];
  };
  readonly summary: Readonly<Record<string, number>>;
  readonly verdicts: readonly {
    readonly requirement: string;
    readonly element: string | null;
    readonly verdict: string;
    readonly fingerprint: string;
  }[];
  /** Of the whole report of `pdp check --format json --locale en`. */
  readonly report: string;
  /** Of all that stands above. */
  readonly digest: string;
}

/** Makes the receipt of a finished program. */
export function buildReceipt(program: Program, { version, edition, digest }: ReceiptOptions): Receipt {
  const { request, library, sources } = program;
  const digests = (own: boolean): readonly { readonly path: string; readonly digest: string }[] =>
    program.files
      .filter((file) => library.has(file.path) !== own)
      .map(({ path }) => ({ path, digest: digest(sources.get(path)?.text ?? "") }));
  const files = digests(true);
  const all = (list: typeof files): string =>
    digest(list.map((each) => `${each.digest}  ${each.path}\n`).join(""));
  const receipt = {
    schema: "pdp-receipt/1" as const,
    asOf: request.asOf,
    profiles: [request.profile ?? []].flat(),
    recalled: request.recalled ?? false,
    waivers: request.waivers,
    entries: request.entries,
    engine: { version },
    library: { edition, digest: all(digests(false)) },
    model: { digest: all(files), files },
    summary: summaryOf(program.verdicts),
    verdicts: program.verdicts.map((each) => ({
      requirement: each.requirement.id,
      element: each.element?.qualified ?? null,
      verdict: each.verdict,
      fingerprint: each.fingerprint,
    })),
    report: digest(checkJson(program, "en")),
  };
  return { ...receipt, digest: digest(JSON.stringify(receipt)) };
}

/** The receipt as a file: the same bytes for the same run. */
export function receiptJson(receipt: Receipt): string {
  return `${JSON.stringify(receipt, null, 2)}\n`;
}
