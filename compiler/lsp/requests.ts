import { ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { CancellationToken, Connection } from "vscode-languageserver";
import type { LspHost } from "./host.ts";

/** Registers handlers that nothing a client sends, and no fault of ours, can take down. */
export interface Requests {
  /**
   * Answers a request. `read` looks at the parameters: null refuses them. `answer` runs a turn later, so that what has already arrived
   * (a cancellation, a newer text) comes first.
   */
  on<T>(method: string, read: (params: unknown) => T | null, answer: (asked: T) => unknown): void;
  /** Takes note of something; what has not the right shape is no concern of `note`'s caller. */
  note(method: string, note: (params: unknown) => void): void;
  /** Does something later on, as carefully. */
  guarded(what: string, work: () => void): () => void;
  /** How many messages have come so far. */
  heard(): number;
}

/** A refusal that the client may show: the words are for people. */
export function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

/** How a session stands: requests are answered between `initialize` and `shutdown` only. */
export interface Session {
  readonly state: "new" | "open" | "closed";
  /** Grows with every change of a text or of settings. */
  readonly generation: number;
}

export function openRequests(connection: Connection, host: LspHost, session: Session): Requests {
  const fault = (what: string, error: unknown): void => {
    const message = `fault in ${what}: ${describe(error)}`;
    void connection.sendNotification("window/logMessage", { type: 1, message });
  };
  const turn = (): Promise<void> => new Promise((done) => void host.later(0, done));
  const respond = async <T>(
    method: string,
    params: unknown,
    token: CancellationToken,
    read: (params: unknown) => T | null,
    answer: (asked: T) => unknown,
  ): Promise<unknown> => {
    if (session.state === "new") return new ResponseError(ErrorCodes.ServerNotInitialized, "not initialized");
    if (session.state === "closed") return new ResponseError(ErrorCodes.InvalidRequest, "shut down");
    const { generation } = session;
    // The next message is taken in the turn after the first.
    await turn();
    await turn();
    const outdated = (): ResponseError | null => {
      if (token.isCancellationRequested)
        return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
      if (session.generation === generation) return null;
      return new ResponseError(LSPErrorCodes.ContentModified, "the text has changed");
    };
    const early = outdated();
    if (early !== null) return early;
    try {
      const asked = read(params);
      if (asked === null) return new ResponseError(ErrorCodes.InvalidParams, `unfit parameters of ${method}`);
      const reply: unknown = await answer(asked);
      return outdated() ?? reply ?? null;
    } catch (error) {
      fault(method, error);
      return new ResponseError(ErrorCodes.InternalError, `fault in ${method}`);
    }
  };
  let heard = 0;
  return {
    heard: () => heard,
    on(method, read, answer) {
      connection.onRequest(method, (...given: readonly unknown[]) => {
        heard++;
        const token = given.at(-1);
        const params = given.length > 1 ? given[0] : null;
        return respond(method, params, isToken(token) ? token : never, read, answer);
      });
    },
    note(method, note) {
      connection.onNotification(method, (params: unknown) => {
        heard++;
        if (session.state !== "open") return;
        try {
          note(params);
        } catch (error) {
          fault(method, error);
        }
      });
    },
    guarded: (what, work) => () => {
      try {
        work();
      } catch (error) {
        fault(what, error);
      }
    },
  };
}

const never: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

function isToken(value: unknown): value is CancellationToken {
  return typeof value === "object" && value !== null && "isCancellationRequested" in value;
}

/** Kind and way of an error. Its message stays out, since it may quote a policy, and so do the folders of the machine. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const bare = frames.slice(0, 8).map((line) => line.trim().replace(/(?:file:\/\/)?[^\s(]*[\\/]/g, ""));
  return [error.name, ...bare].join(" ");
}
