import type { CallHierarchyItem, SymbolKind } from "vscode-languageserver";
import { incomingCalls, outgoingCalls, prepareCalls } from "../service/index.ts";
import type { Call, CallItem } from "../service/index.ts";
import { askedFile, onPlace } from "./asking.ts";
import type { Asked } from "./asking.ts";
import type { Parts } from "./attach.ts";
import { rangeOf } from "./convert.ts";
import { fieldOf, textIn } from "./shape.ts";

const kinds: { readonly [S in CallItem["sort"]]: SymbolKind } = { node: 19, flow: 24 };

/** Who sends data here, and where they go, as a hierarchy of calls. */
export function attachFlows(parts: Parts): void {
  const { projects, requests } = parts;
  const shown = ({ project }: Asked, item: CallItem): CallHierarchyItem | null => {
    const source = projects.source(project, item.file);
    if (source === null) return null;
    return {
      name: item.name,
      detail: item.detail,
      kind: kinds[item.sort],
      uri: projects.uri(project, item.file),
      range: rangeOf(source, item.span),
      selectionRange: rangeOf(source, item.selection),
      data: { key: item.key },
    };
  };
  onPlace(parts, "textDocument/prepareCallHierarchy", (asked) =>
    prepareCalls(asked.snapshot, asked.path, asked.offset)
      .map((each) => shown(asked, each))
      .filter((each) => each !== null),
  );
  const onCalls = (
    method: string,
    side: "from" | "to",
    calls: (asked: Asked, item: CallItem) => readonly Call[],
  ): void => {
    const read = (params: unknown): { readonly uri: string; readonly key: string } | null => {
      const item = fieldOf(params, "item");
      const uri = textIn(item, "uri");
      const key = textIn(item, "data", "key");
      return uri === null || key === null ? null : { uri, key };
    };
    requests.on(method, read, ({ uri, key }) => {
      const asked = askedFile(parts, uri);
      if (asked === null) return null;
      return calls(asked, itemOf(asked, key)).flatMap(({ item, ranges }) => {
        const entry = shown(asked, item);
        const source = projects.source(asked.project, item.file);
        if (entry === null || source === null) return [];
        // Ranges of what goes out are looked for in the file that was asked about, and flows may be written elsewhere.
        const seen = side === "from" || item.file === asked.path ? ranges : [];
        return [{ [side]: entry, fromRanges: seen.map((each) => rangeOf(source, each)) }];
      });
    });
  };
  onCalls("callHierarchy/incomingCalls", "from", ({ snapshot }, item) => incomingCalls(snapshot, item));
  onCalls("callHierarchy/outgoingCalls", "to", ({ snapshot }, item) => outgoingCalls(snapshot, item));
}

/** An item is found again by its key; the rest is for people. */
function itemOf({ path }: Asked, key: string): CallItem {
  const nowhere = { start: 0, end: 0 };
  return { name: "", detail: "", sort: "node", file: path, span: nowhere, selection: nowhere, key };
}
