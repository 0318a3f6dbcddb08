import type { Locale } from "../../language/index.ts";

/** One way to name a part of an act, as the library writes it, and as readers of Kazakh and Russian texts know it. */
interface Part {
  readonly written: RegExp;
  readonly kk: string;
  readonly ru: string;
}

// Longer forms first: what one entry has put into words, the next does not read again.
const parts: readonly Part[] = [
  {
    written: /\bart\. ([\d-]+)\(([\d-]+)\)\(([\d-]+)\) and \(([\d-]+)\)/g,
    kk: "$1-б. $2-т. $3) және $4) тармақшалар",
    ru: "ст. $1 п. $2 пп. $3 и $4",
  },
  {
    written: /\bart\. ([\d-]+)\(([\d-]+)\)\(([\d-]+)\) to \(([\d-]+)\)/g,
    kk: "$1-б. $2-т. $3)–$4) тармақшалар",
    ru: "ст. $1 п. $2 пп. $3–$4",
  },
  {
    written: /\bart\. ([\d-]+)\(([\d-]+)\)\(([\d-]+)\)/g,
    kk: "$1-б. $2-т. $3) тармақша",
    ru: "ст. $1 п. $2 пп. $3",
  },
  {
    written: /\bart\. ([\d-]+)\(([\d-]+)\) and \(([\d-]+)\)/g,
    kk: "$1-б. $2 және $3-т.",
    ru: "ст. $1 п. $2 и $3",
  },
  { written: /\bart\. ([\d-]+)\(([\d-]+)\) to \(([\d-]+)\)/g, kk: "$1-б. $2–$3-т.", ru: "ст. $1 п. $2–$3" },
  { written: /\bart\. ([\d-]+)\(([\d-]+)\)/g, kk: "$1-б. $2-т.", ru: "ст. $1 п. $2" },
  {
    written: /\barts\. ([\d-]+)\(([\d-]+)\), ([\d-]+)/g,
    kk: "$1-б. $2-т., $3-б.",
    ru: "ст. $1 п. $2, ст. $3",
  },
  { written: /\barts\. ([\d-]+)/g, kk: "$1-б.", ru: "ст. $1" },
  { written: /\bart\. ([\d-]+)/g, kk: "$1-б.", ru: "ст. $1" },
  { written: /\bsubp\. ([\d-]+)/g, kk: "$1) тармақша", ru: "пп. $1" },
  { written: /\bch\. ([\d-]+)/g, kk: "$1-тарау", ru: "гл. $1" },
  { written: /\bpara\. ([\d-]+)/g, kk: "$1-т.", ru: "п. $1" },
  { written: /\bp\. ([\d-]+)/g, kk: "$1-т.", ru: "п. $1" },
  { written: /\bparts (\d+) and (\d+)/g, kk: "$1 және $2-бөліктер", ru: "ч. $1 и $2" },
  { written: /\bpart (\d+)/g, kk: "$1-бөлік", ru: "ч. $1" },
  { written: /\bindent (\d+)/g, kk: "$1-абзац", ru: "абз. $1" },
  { written: /\blast part\b/g, kk: "соңғы бөлік", ru: "последняя часть" },
  { written: /\bpreamble\b/g, kk: "кіріспе", ru: "преамбула" },
  { written: /\bcontent of the notice\b/g, kk: "хабарлама мазмұны", ru: "содержание уведомления" },
  { written: /\border\b/g, kk: "бұйрық", ru: "приказ" },
  { written: /\blist of identifiers\b/g, kk: "сәйкестендіргіштер тізбесі", ru: "перечень идентификаторов" },
];

/** A place in an act (`art. 8(4)(1)`, `p. 7, part 2, subp. 3`) as its readers abbreviate it; other words stay as they are. */
export function placeInAct(written: string, locale: Locale): string {
  if (locale === "en") return written;
  return parts.reduce((text, part) => text.replaceAll(part.written, part[locale]), written);
}
