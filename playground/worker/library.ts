import type { Library } from "../../compiler/index.ts";
import { unpackLibrary } from "../../compiler/library/index.ts";

/** Replaced by the build: the files of the library beside the page, and their bytes. */
declare const PDP_LIBRARY: {
  readonly header: string;
  readonly pieces: string;
  readonly bytes: number;
};

/** Loads the compiled library: two files, packed so that no server need know how. `told` hears how many bytes have come. */
export async function loadLibrary(
  base: string,
  told: (loaded: number, total: number) => void,
): Promise<Library> {
  let loaded = 0;
  const count = (bytes: number): void => told((loaded += bytes), PDP_LIBRARY.bytes);
  const [header, pieces] = await Promise.all([
    unpacked(new URL(PDP_LIBRARY.header, base), count),
    unpacked(new URL(PDP_LIBRARY.pieces, base), count),
  ]);
  return unpackLibrary({ header, pieces: (start, end) => pieces.slice(start, end) });
}

async function unpacked(url: URL, count: (bytes: number) => void): Promise<string> {
  const response = await fetch(url);
  if (!response.ok || response.body === null) throw new Error(`${url.pathname}: ${response.status}`);
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      count(chunk.byteLength);
      controller.enqueue(chunk);
    },
  });
  const stream = response.body.pipeThrough(counted).pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}
