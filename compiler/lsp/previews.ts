import { localeOf } from "../../language/index.ts";
import { askedFile } from "./asking.ts";
import type { Parts } from "./attach.ts";
import type { PreviewKind } from "./host.ts";
import { textIn } from "./shape.ts";

const kinds: readonly PreviewKind[] = ["diagram", "report", "findings"];

/** What clients of ours ask beside the protocol: pictures and reports of a project, texts of the library. */
export function attachPreviews(parts: Parts): void {
  const { host, requests } = parts;
  requests.on(
    "pdp/preview",
    (params) => {
      const what = kinds.find((each) => each === textIn(params, "what"));
      const uri = textIn(params, "uri");
      if (what === undefined || uri === null) return null;
      return { what, uri, locale: localeOf(textIn(params, "locale") ?? "") };
    },
    async ({ what, uri, locale }) => {
      const asked = askedFile(parts, uri);
      if (asked === null) return null;
      const { snapshot } = asked;
      const content = await host.preview(what, snapshot, locale ?? snapshot.settings.locale);
      return content === null ? null : { what, content };
    },
  );
  requests.on(
    "pdp/text",
    (params) => textIn(params, "uri"),
    (uri) => {
      const path = host.libraryPath(uri);
      const text = path === null ? null : host.library.text(path);
      return text === null ? null : { uri, text };
    },
  );
}
