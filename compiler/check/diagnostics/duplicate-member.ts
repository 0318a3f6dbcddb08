import { defineDiagnostic } from "../../../language/index.ts";

export const duplicateMember = defineDiagnostic<{ readonly name: string }>({
  code: "duplicate-member",
  severity: "warning",
  words: {
    kk: (p) => ({
      title: "Тізімдегі қайталау",
      label: `\`${p.name}\` тізімде бар`,
      note: "Тізім — жиын: әр мүше бір рет саналады.",
      hint: "оны өшіріңіз",
    }),
    ru: (p) => ({
      title: "Повтор в списке",
      label: `\`${p.name}\` уже есть в списке`,
      note: "Список — это множество: каждый член считается один раз.",
      hint: "удалите его",
    }),
    en: (p) => ({
      title: "Duplicate member",
      label: `\`${p.name}\` is in the list already`,
      note: "A list is a set: a member counts once.",
      hint: "delete it",
    }),
  },
});
