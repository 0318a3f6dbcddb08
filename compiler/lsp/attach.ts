import { ErrorCodes, ResponseError } from "vscode-languageserver";
import type { Connection, InitializeError, InitializeResult } from "vscode-languageserver";
import { localeOf } from "../../language/index.ts";
import type { Workspace } from "../service/index.ts";
import { capabilitiesFor, pulls } from "./capabilities.ts";
import { attachActions } from "./code-actions.ts";
import { attachColours } from "./colours.ts";
import { attachCommands } from "./commands.ts";
import { attachCompletion } from "./completions.ts";
import { attachConfiguration } from "./configuration.ts";
import { attachFlows } from "./flows.ts";
import { attachFormatter } from "./formatter.ts";
import { attachHints } from "./hints.ts";
import type { LspHost } from "./host.ts";
import { attachHover } from "./hovers.ts";
import { attachNavigation } from "./navigation.ts";
import { attachOutline } from "./outline.ts";
import { attachPreviews } from "./previews.ts";
import { openProjects } from "./projects.ts";
import type { Projects } from "./projects.ts";
import { openPublisher } from "./publisher.ts";
import type { Publisher } from "./publisher.ts";
import { attachPull } from "./pull.ts";
import { openRequests } from "./requests.ts";
import type { Requests } from "./requests.ts";
import { readSettings } from "./settings.ts";
import { fieldOf, listIn, textIn } from "./shape.ts";
import { attachSync } from "./sync.ts";

/** A server that is listening to its client. */
export interface LanguageServer {
  /** The project in which a document stands; null for one that the server does not know. */
  workspace(uri: string): Workspace | null;
}

/** What every group of handlers works with. */
export interface Parts {
  readonly connection: Connection;
  readonly host: LspHost;
  readonly projects: Projects;
  readonly publisher: Publisher;
  readonly requests: Requests;
  /** What the client can do. */
  readonly client: () => unknown;
  /** A text or a setting changed: what is being answered about the old ones is of no use. */
  readonly renew: () => void;
}

/** Answers a client over a connection, which is to be listened to afterwards. */
export function attach(connection: Connection, host: LspHost): LanguageServer {
  const session: { state: "new" | "open" | "closed"; generation: number } = { state: "new", generation: 0 };
  let client: unknown = null;
  const requests = openRequests(connection, host, session);
  const projects = openProjects(host, (project) => publisher.left(project));
  const publisher = openPublisher(
    connection,
    host,
    () => projects,
    requests,
    () => !pulls(client),
  );
  const renew = (): void => void session.generation++;
  const parts: Parts = { connection, host, projects, publisher, requests, client: () => client, renew };

  connection.onInitialize((params: unknown): InitializeResult | ResponseError<InitializeError> => {
    if (session.state !== "new")
      return new ResponseError(ErrorCodes.InvalidRequest, "initialized already", { retry: false });
    session.state = "open";
    client = fieldOf(params, "capabilities");
    const root = textIn(params, "rootUri");
    const folders = listIn(params, "workspaceFolders")?.map((each) => textIn(each, "uri")) ?? [root];
    projects.setClient({
      folders: folders.filter((each) => each !== null),
      locale: localeOf((textIn(params, "locale") ?? "").split(/[-_]/)[0] ?? ""),
      settings: readSettings(fieldOf(params, "initializationOptions")),
    });
    return { capabilities: capabilitiesFor(client), serverInfo: { name: "pdp", version: host.version } };
  });
  connection.onShutdown(() => {
    session.state = "closed";
  });
  attachConfiguration(parts);
  attachSync(parts);
  attachPull(parts);
  attachOutline(parts);
  attachColours(parts);
  attachCompletion(parts);
  attachHover(parts);
  attachActions(parts);
  attachNavigation(parts);
  attachHints(parts, attachCommands(parts));
  attachFlows(parts);
  attachFormatter(parts);
  attachPreviews(parts);
  return {
    workspace: (uri) => projects.spot(uri)?.project.workspace ?? null,
  };
}
