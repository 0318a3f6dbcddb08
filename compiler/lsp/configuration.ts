import type { Parts } from "./attach.ts";
import { readSettings } from "./settings.ts";
import { fieldOf, flagIn, listIn, textIn } from "./shape.ts";

/** Follows the settings and the folders of the client. */
export function attachConfiguration({
  connection,
  projects,
  publisher,
  requests,
  client,
  renew,
}: Parts): void {
  const renewAll = (): void => {
    renew();
    for (const project of projects.all()) publisher.renewed(project);
    // What stands in the text may read otherwise now; clients ask for it again only when the text changes.
    for (const what of ["codeLens", "inlayHint", "semanticTokens"])
      if (flagIn(client(), "workspace", what, "refreshSupport") === true)
        connection.sendRequest(`workspace/${what}/refresh`).catch(() => undefined);
  };
  const set = (given: unknown): void => {
    projects.setClient({ settings: readSettings(given) });
    renewAll();
  };
  /** Asks the client, if it can be asked. */
  const pull = async (): Promise<void> => {
    if (flagIn(client(), "workspace", "configuration") !== true) return;
    try {
      const answer: unknown = await connection.sendRequest("workspace/configuration", {
        items: [{ section: "pdp" }],
      });
      const [settings] = Array.isArray(answer) ? answer : [];
      // Nothing: the client has no such section, and what it said at the start stays.
      if (settings !== null && settings !== undefined) requests.guarded("settings", () => set(settings))();
    } catch {
      // A client that cannot say has not set anything.
    }
  };
  const canRegister = (what: string): boolean =>
    flagIn(client(), "workspace", what, "dynamicRegistration") === true;

  requests.note("initialized", () => {
    const registrations: { id: string; method: string; registerOptions?: unknown }[] = [];
    if (canRegister("didChangeConfiguration"))
      registrations.push({
        id: "pdp-configuration",
        method: "workspace/didChangeConfiguration",
        registerOptions: { section: "pdp" },
      });
    if (canRegister("didChangeWatchedFiles"))
      registrations.push({
        id: "pdp-files",
        method: "workspace/didChangeWatchedFiles",
        registerOptions: { watchers: [{ globPattern: "**/*.pdp" }, { globPattern: "**/pdp.json" }] },
      });
    if (registrations.length > 0)
      connection.sendRequest("client/registerCapability", { registrations }).catch(() => undefined);
    void pull();
  });
  requests.note("workspace/didChangeConfiguration", (params) => {
    const given = fieldOf(params, "settings");
    if (typeof given === "object" && given !== null && fieldOf(given, "pdp") !== undefined) set(given);
    else void pull();
  });
  requests.note("workspace/didChangeWorkspaceFolders", (params) => {
    const event = fieldOf(params, "event");
    const uris = (name: string): readonly (string | null)[] =>
      (listIn(event, name) ?? []).map((each) => textIn(each, "uri"));
    const removed = uris("removed");
    const added = uris("added").filter((each) => each !== null);
    const folders = projects.client.folders.filter(
      (each) => !removed.includes(each) && !added.includes(each),
    );
    projects.setClient({ folders: [...folders, ...added] });
    renewAll();
  });
}
