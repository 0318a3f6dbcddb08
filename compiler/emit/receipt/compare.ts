import type { Locale, Trilingual } from "../../../language/index.ts";
import type { Receipt } from "./build.ts";
import { safeText } from "../safe-text.ts";

/** How a run today differs from what a receipt says. */
export interface Difference {
  readonly what: "receipt" | "engine" | "library" | "file" | "verdict" | "report";
  /** The file, or the requirement and its element; empty for the rest. */
  readonly name: string;
  /** What the receipt says; empty where it has nothing of the kind. */
  readonly then: string;
  readonly now: string;
}

/**
 * Compares a receipt with the run that it describes, done again. None: the same bytes came out.
 * @param sealed false where the receipt's own digest does not fit what it says
 */
export function compareReceipts(then: Receipt, now: Receipt, sealed: boolean): readonly Difference[] {
  const found: Difference[] = [];
  const differ = (what: Difference["what"], name: string, a: string, b: string): void => {
    if (a !== b) found.push({ what, name, then: a, now: b });
  };
  if (!sealed) found.push({ what: "receipt", name: "", then: then.digest, now: "" });
  differ("engine", "", then.engine.version, now.engine.version);
  differ(
    "library",
    "",
    `${then.library.edition} ${then.library.digest}`,
    `${now.library.edition} ${now.library.digest}`,
  );
  const files = (of: Receipt): ReadonlyMap<string, string> =>
    new Map(of.model.files.map((each) => [each.path, each.digest]));
  const verdicts = (of: Receipt): ReadonlyMap<string, string> =>
    new Map(of.verdicts.map((each) => [`${each.requirement} ${each.element ?? ""}`.trim(), each.verdict]));
  for (const [what, read] of [
    ["file", files],
    ["verdict", verdicts],
  ] as const) {
    const [before, after] = [read(then), read(now)];
    for (const name of new Set([...before.keys(), ...after.keys()]))
      differ(what, name, before.get(name) ?? "", after.get(name) ?? "");
  }
  if (found.length === 0) differ("report", "", then.report, now.report);
  return found;
}

const words: Trilingual<{
  readonly same: string;
  readonly differs: (count: number) => string;
  readonly what: { readonly [W in Difference["what"]]: string };
  readonly nothing: string;
}> = {
  kk: {
    same: "Түбіртек расталды: қайта тексеру дәл сол нәтижені берді.",
    differs: (count) => `Түбіртек расталмады. Айырмашылықтар: ${count}`,
    what: {
      receipt: "түбіртектің өзі өзгертілген",
      engine: "құрал нұсқасы",
      library: "құқық кітапханасы",
      file: "файл",
      verdict: "вердикт",
      report: "есеп",
    },
    nothing: "жоқ",
  },
  ru: {
    same: "Квитанция подтверждена: повторная проверка дала тот же результат.",
    differs: (count) => `Квитанция не подтверждена. Различия: ${count}`,
    what: {
      receipt: "сама квитанция изменена",
      engine: "версия инструмента",
      library: "библиотека права",
      file: "файл",
      verdict: "вердикт",
      report: "отчёт",
    },
    nothing: "нет",
  },
  en: {
    same: "The receipt holds: the run done again gave the same result.",
    differs: (count) => `The receipt does not hold. Differences: ${count}`,
    what: {
      receipt: "the receipt itself was changed",
      engine: "version of the tool",
      library: "library of the law",
      file: "file",
      verdict: "verdict",
      report: "report",
    },
    nothing: "none",
  },
};

/** What came of a comparison, for people: one line for each difference. */
export function verifyText(differences: readonly Difference[], locale: Locale): string {
  const { same, differs, what, nothing } = words[locale];
  if (differences.length === 0) return `${same}\n`;
  const lines = differences.map(({ what: kind, name, then, now }) => {
    const head = `  │ ${what[kind]}${name === "" ? "" : ` ${safeText(name)}`}`;
    return kind === "receipt" ? head : `${head}: ${safeText(then) || nothing} → ${safeText(now) || nothing}`;
  });
  return `${differs(differences.length)}\n${lines.join("\n")}\n`;
}

/** The same as the object `pdp-verify/1`. */
export function verifyJson(differences: readonly Difference[]): string {
  return `${JSON.stringify({ schema: "pdp-verify/1", same: differences.length === 0, differences }, null, 2)}\n`;
}
