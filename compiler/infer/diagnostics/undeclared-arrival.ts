import { defineDiagnostic } from "../../../language/index.ts";
import type { Remedy } from "../../../language/index.ts";

/** `lowered`: it would fit, were it lowered first. `state`: null for raw. */
export interface UndeclaredArrival {
  readonly category: string;
  readonly state: string | null;
  readonly target: string;
  readonly lowered: boolean;
  /** What would have to be listed, and where. */
  readonly lists: NonNullable<Remedy["lists"]> | null;
}

function shown({ category, state }: UndeclaredArrival): string {
  return state === null ? `\`${category}\`` : `\`${category} as ${state}\``;
}

/** A label that surely arrives where the stated content has no room for it. */
export const undeclaredArrival = defineDiagnostic<UndeclaredArrival>({
  code: "undeclared-arrival",
  severity: "error",
  remedy: (p) => (p.lists === null ? null : { lists: p.lists }),
  words: {
    kk: (p) => ({
      title: "Жарияланбаған дерек келеді",
      label: p.lowered
        ? `${shown(p)} \`${p.target}\` жариялағаннан ашық күйде келеді`
        : `${shown(p)} \`${p.target}\` ішіне келеді, бірақ онда жарияланбаған`,
      note: "Құқық бойынша мәлімделген емес, нақты келген деректер бағаланады.",
      hint: p.lowered
        ? `деректің күйін \`${p.target}\` алдындағы процесте төмендетіңіз`
        : `\`${p.category}\` санатын \`${p.target}\` ішінде жариялаңыз немесе оны жібермеңіз`,
    }),
    ru: (p) => ({
      title: "Незаявленное поступление данных",
      label: p.lowered
        ? `${shown(p)} поступает в \`${p.target}\` в более открытом виде, чем там заявлено`
        : `${shown(p)} поступает в \`${p.target}\`, где это не заявлено`,
      note: "Право оценивает то, что поступает на самом деле, а не то, что заявлено.",
      hint: p.lowered
        ? `снизьте состояние данных в процессе перед \`${p.target}\``
        : `заявите \`${p.category}\` в \`${p.target}\` или не передавайте эти данные`,
    }),
    en: (p) => ({
      title: "Undeclared arrival of data",
      label: p.lowered
        ? `${shown(p)} arrives in \`${p.target}\` in a more identifying state than is declared there`
        : `${shown(p)} arrives in \`${p.target}\`, which does not declare it`,
      note: "The law is judged on what arrives, whatever is declared.",
      hint: p.lowered
        ? `lower the state in a process before \`${p.target}\``
        : `declare \`${p.category}\` in \`${p.target}\`, or do not send it`,
    }),
  },
});
