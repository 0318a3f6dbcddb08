import { defineDiagnostic } from "../../../language/index.ts";

export const fixedProperty = defineDiagnostic<{ readonly name: string; readonly kind: string }>({
  code: "fixed-property",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Бекітілген қасиет",
      label: `\`${p.kind}\` түрі \`${p.name}\` қасиетін бекітеді`,
      note: "Түрді таңдау — осы фактіні мәлімдеу.",
      hint: "оны осы жерден өшіріңіз немесе басқа түрді таңдаңыз",
    }),
    ru: (p) => ({
      title: "Закреплённое свойство",
      label: `вид \`${p.kind}\` закрепляет \`${p.name}\``,
      note: "Выбрать вид — значит заявить этот факт.",
      hint: "удалите его здесь или выберите другой вид",
    }),
    en: (p) => ({
      title: "Fixed property",
      label: `the kind \`${p.kind}\` fixes \`${p.name}\``,
      note: "To choose the kind is to state the fact.",
      hint: "delete it here, or choose another kind",
    }),
  },
});
