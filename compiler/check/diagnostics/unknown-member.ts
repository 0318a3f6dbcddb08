import { defineDiagnostic, didYouMean } from "../../../language/index.ts";

/** More members than a reader can look through are not listed: the first of them by name would mislead. */
const most = 20;

function members(all: readonly string[], lead: string): { readonly hint?: string } {
  return all.length > most ? {} : { hint: `${lead}${all.map((name) => `\`${name}\``).join(", ")}` };
}

export const unknownMember = defineDiagnostic<{
  readonly name: string;
  readonly owner: string;
  readonly close: readonly string[];
  readonly all: readonly string[];
}>({
  code: "unknown-member",
  severity: "error",
  remedy: (p) => ({ instead: p.close }),
  words: {
    kk: (p) => ({
      title: "Белгісіз мүше",
      label: `\`${p.owner}\` тізбесінде \`${p.name}\` мүшесі жоқ`,
      ...(p.close.length > 0 ? didYouMean(p.close, "kk") : members(p.all, "оның мүшелері: ")),
    }),
    ru: (p) => ({
      title: "Неизвестный член",
      label: `в \`${p.owner}\` нет члена \`${p.name}\``,
      ...(p.close.length > 0 ? didYouMean(p.close, "ru") : members(p.all, "его члены: ")),
    }),
    en: (p) => ({
      title: "Unknown member",
      label: `\`${p.owner}\` has no member \`${p.name}\``,
      ...(p.close.length > 0 ? didYouMean(p.close, "en") : members(p.all, "its members: ")),
    }),
  },
});
