import { defineDiagnostic } from "../../../language/index.ts";

export interface UnlikeAccessClasses {
  readonly category: string;
  readonly first: string;
  readonly second: string;
}

/** Two parents give one category different access classes, and neither is `restricted`. */
export const unlikeAccessClasses = defineDiagnostic<UnlikeAccessClasses>({
  code: "unlike-access-classes",
  severity: "error",
  words: {
    kk: ({ category, first, second }) => ({
      title: "Қайшы қолжетімділік сыныптары",
      label: `\`${category}\` бір санаттан \`${first}\`, екіншісінен \`${second}\` сыныбын алады`,
      note: "Сыныбы белгісіз болып қалады, сондықтан оған тәуелді талаптар дәлелденбейді.",
      hint: `\`${category}\` санатының өзінде \`access\` мәнін жазыңыз`,
    }),
    ru: ({ category, first, second }) => ({
      title: "Разные классы доступа",
      label: `\`${category}\` получает от одной категории класс \`${first}\`, от другой — \`${second}\``,
      note: "Класс остаётся неизвестным, и требования, которые от него зависят, не доказаны.",
      hint: `укажите \`access\` у самой категории \`${category}\``,
    }),
    en: ({ category, first, second }) => ({
      title: "Unlike access classes",
      label: `\`${category}\` gets the class \`${first}\` from one category and \`${second}\` from another`,
      note: "The class stays unknown, and requirements that depend on it are unproven.",
      hint: `state \`access\` at \`${category}\` itself`,
    }),
  },
});
