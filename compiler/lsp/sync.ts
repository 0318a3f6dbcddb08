import type { Parts } from "./attach.ts";
import { changedDocument, openedDocument } from "./documents.ts";
import { projectFile } from "./project.ts";
import type { Spot } from "./projects.ts";
import { documentIn, listIn, textIn } from "./shape.ts";

/** Follows the documents of the client and the files on disk. */
export function attachSync({ projects, publisher, requests, renew }: Parts): void {
  const changed = (spot: Spot | null): void => {
    if (spot === null) return;
    if (spot.path === projectFile) publisher.renewed(spot.project);
    else publisher.changed(spot);
  };
  requests.note("textDocument/didOpen", (params) => {
    const document = openedDocument(params);
    if (document === null) return;
    renew();
    changed(projects.set(document));
  });
  requests.note("textDocument/didChange", (params) => {
    const document = projects.document(documentIn(params) ?? "");
    if (document === null) return;
    renew();
    changed(projects.set(changedDocument(document, params)));
  });
  requests.note("textDocument/didClose", (params) => {
    const uri = documentIn(params);
    if (uri === null || projects.document(uri) === null) return;
    const spot = projects.spot(uri);
    renew();
    projects.close(uri);
    if (spot !== null && projects.all().includes(spot.project)) publisher.renewed(spot.project);
  });
  requests.note("textDocument/didSave", () => undefined);
  requests.note("workspace/didChangeWatchedFiles", (params) => {
    for (const change of listIn(params, "changes") ?? []) {
      const uri = textIn(change, "uri");
      const concerned = uri === null ? [] : projects.touched(uri);
      if (concerned.length > 0) renew();
      for (const project of concerned) publisher.renewed(project);
    }
  });
}
