import { defineDiagnostic } from "../../../language/index.ts";

function list(names: readonly string[], word: string): string {
  return names.map((name) => `\`${name}\``).join(` ${word} `);
}

export const ambiguousImport = defineDiagnostic<{
  readonly name: string;
  readonly modules: readonly string[];
}>({
  code: "ambiguous-import",
  severity: "error",
  remedy: (p) => ({ instead: p.modules.map((module) => `${module}.${p.name}`) }),
  words: {
    kk: (p) => ({
      title: "Екіұшты атау",
      label: `\`${p.name}\` атауы мына модульдерде бар: ${list(p.modules, "және")}`,
      hint: `толық атауын жазыңыз: \`${p.modules[0] ?? ""}.${p.name}\``,
    }),
    ru: (p) => ({
      title: "Неоднозначное имя",
      label: `имя \`${p.name}\` есть в модулях ${list(p.modules, "и")}`,
      hint: `напишите полное имя: \`${p.modules[0] ?? ""}.${p.name}\``,
    }),
    en: (p) => ({
      title: "Ambiguous name",
      label: `\`${p.name}\` is offered by ${list(p.modules, "and")}`,
      hint: `write its full name, \`${p.modules[0] ?? ""}.${p.name}\``,
    }),
  },
});
