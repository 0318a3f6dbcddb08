import type { FileChange } from "../../compiler/service/index.ts";
import type { ProjectFile } from "./work.ts";

/** The texts of the project on the page: whoever changes them, all others hear of it. */
export interface Texts {
  /** In the order of the tabs. */
  list(): readonly ProjectFile[];
  text(path: string): string | null;
  /** Sets texts, or takes files away. */
  change(changes: readonly FileChange[]): void;
  rename(from: string, to: string): void;
  /** Another project in place of this one. */
  replace(files: readonly ProjectFile[]): void;
  /** `whole`: the project was replaced. */
  onChange(listener: (changes: readonly FileChange[], whole: boolean) => void): void;
}

/** Holds the texts; lines end with a line feed, so that every part of the page counts offsets alike. */
export function openTexts(files: readonly ProjectFile[]): Texts {
  let texts = tableOf(files);
  const listeners: ((changes: readonly FileChange[], whole: boolean) => void)[] = [];
  const tell = (changes: readonly FileChange[], whole: boolean): void => {
    for (const listener of listeners) listener(changes, whole);
  };
  return {
    list: () => [...texts].map(([path, text]) => ({ path, text })),
    text: (path) => texts.get(path) ?? null,
    change(changes) {
      const real = changes
        .map(({ path, text }) => ({ path, text: text === null ? null : withLineFeeds(text) }))
        .filter(({ path, text }) => text !== (texts.get(path) ?? null));
      if (real.length === 0) return;
      for (const { path, text } of real) {
        if (text === null) texts.delete(path);
        else texts.set(path, text);
      }
      tell(real, false);
    },
    rename(from, to) {
      const text = texts.get(from);
      if (text === undefined || from === to) return;
      texts = new Map([...texts].map(([path, each]) => [path === from ? to : path, each]));
      tell(
        [
          { path: from, text: null },
          { path: to, text },
        ],
        false,
      );
    },
    replace(next) {
      texts = tableOf(next);
      tell(
        [...texts].map(([path, text]) => ({ path, text })),
        true,
      );
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

function tableOf(files: readonly ProjectFile[]): Map<string, string> {
  return new Map(files.map(({ path, text }) => [path, withLineFeeds(text)]));
}

function withLineFeeds(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}
