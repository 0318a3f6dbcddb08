import { defineDiagnostic } from "../../../language/index.ts";

export const redeclaredProperty = defineDiagnostic<{ readonly name: string; readonly owner: string }>({
  code: "redeclared-property",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Қайта жарияланған қасиет",
      label: `\`${p.owner}\` түрінде \`${p.name}\` қасиеті бұрыннан бар`,
      hint: "оны осы жерден өшіріңіз немесе басқаша атаңыз",
    }),
    ru: (p) => ({
      title: "Повторное свойство",
      label: `у \`${p.owner}\` уже есть свойство \`${p.name}\``,
      hint: "удалите его здесь или назовите иначе",
    }),
    en: (p) => ({
      title: "Redeclared property",
      label: `\`${p.owner}\` has a property \`${p.name}\` already`,
      hint: "delete it here, or give it another name",
    }),
  },
});
