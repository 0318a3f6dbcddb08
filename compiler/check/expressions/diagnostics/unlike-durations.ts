import { defineDiagnostic } from "../../../../language/index.ts";

const units = {
  kk: { months: "ай", days: "тәулік", "business days": "жұмыс күні" },
  ru: { months: "месяцы", days: "сутки", "business days": "рабочие дни" },
  en: { months: "months", days: "days", "business days": "business days" },
} as const;
type Unit = keyof typeof units.en;

/** Months beside days, or business days beside either: no fixed ratio. */
export const unlikeDurations = defineDiagnostic<{
  readonly operator: string;
  readonly left: Unit;
  readonly right: Unit;
}>({
  code: "unlike-durations",
  severity: "error",
  words: {
    kk: ({ operator, left, right }) => ({
      title: "Өлшемі бөлек мерзімдер",
      label: `\`${operator}\` белгісінің бір жағында — ${units.kk[left]}, екінші жағында — ${units.kk[right]}`,
      note: "Айдың тұрақты күн саны жоқ, ал жұмыс күндері күнтізбеге байланысты.",
      hint: "мерзімді күнге қосып, күндерді салыстырыңыз",
    }),
    ru: ({ operator, left, right }) => ({
      title: "Несоизмеримые сроки",
      label: `по одну сторону \`${operator}\` ${units.ru[left]}, по другую — ${units.ru[right]}`,
      note: "В месяце нет постоянного числа дней, а рабочие дни зависят от календаря.",
      hint: "прибавьте срок к дате и сравните даты",
    }),
    en: ({ operator, left, right }) => ({
      title: "Unlike durations",
      label: `one side of \`${operator}\` counts ${units.en[left]}, the other ${units.en[right]}`,
      note: "A month has no fixed number of days, and business days depend on the calendar.",
      hint: "add the duration to a date and compare dates",
    }),
  },
});
