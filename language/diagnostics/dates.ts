import type { Locale } from "./locale.ts";

const monthsInKazakh = [
  "қаңтар",
  "ақпан",
  "наурыз",
  "сәуір",
  "мамыр",
  "маусым",
  "шілде",
  "тамыз",
  "қыркүйек",
  "қазан",
  "қараша",
  "желтоқсан",
] as const;

/**
 * A day as people of each language write it, for sentences: `18.01.2026`, `2026 жылғы 18 қаңтар`, `2026-01-18`. Kazakh has it in
 * the base form, so phrases put it after a colon.
 * @param iso `2026-01-18`; anything else comes back as it is
 */
export function dayFor(iso: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const name = monthsInKazakh[Number(month) - 1];
  if (year === undefined || day === undefined || name === undefined) return iso;
  switch (locale) {
    case "kk":
      return `${year} жылғы ${Number(day)} ${name}`;
    case "ru":
      return `${day}.${month}.${year}`;
    case "en":
      return iso;
  }
}
