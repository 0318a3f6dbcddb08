import type { DocumentDiagnosticReport, WorkspaceDiagnosticReport } from "vscode-languageserver";
import type { Parts } from "./attach.ts";
import { shownFile } from "./diagnostics.ts";
import { projectFile } from "./project.ts";
import { documentIn } from "./shape.ts";

/** Answers clients that ask for diagnostics. */
export function attachPull({ projects, requests }: Parts): void {
  requests.on("textDocument/diagnostic", documentIn, (uri): DocumentDiagnosticReport => {
    const spot = projects.spot(uri);
    const items = spot === null ? [] : shownFile(projects, spot.project, spot.path);
    return { kind: "full", items: [...items] };
  });
  requests.on(
    "workspace/diagnostic",
    (): true => true,
    (): WorkspaceDiagnosticReport => {
      const items = projects.all().flatMap((project) => {
        const config = project.configFile === null ? [] : [projectFile];
        return [...project.workspace.paths(), ...project.unread.keys(), ...config].map((path) => {
          const uri = projects.uri(project, path);
          const version = projects.document(uri)?.version ?? null;
          return { kind: "full" as const, uri, version, items: [...shownFile(projects, project, path)] };
        });
      });
      return { items };
    },
  );
}
