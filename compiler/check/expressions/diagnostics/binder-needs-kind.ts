import { defineDiagnostic } from "../../../../language/index.ts";

/** A record or an enum where only a kind has elements. */
export const binderNeedsKind = defineDiagnostic<{ readonly name: string; readonly what: "record" | "enum" }>({
  code: "binder-needs-kind",
  severity: "error",
  words: {
    kk: ({ name, what }) => ({
      title: "Түр емес атау",
      label: `\`${name}\` — ${what === "record" ? "жазба" : "тізім"}, мұнда элементтері бар түр керек`,
    }),
    ru: ({ name, what }) => ({
      title: "Не вид",
      label: `\`${name}\` — ${what === "record" ? "запись" : "перечисление"}, а здесь нужен вид, у которого есть элементы`,
    }),
    en: ({ name, what }) => ({
      title: "Not a kind",
      label: `\`${name}\` is ${what === "record" ? "a record" : "an enum"}, and a kind with elements is wanted`,
    }),
  },
});
