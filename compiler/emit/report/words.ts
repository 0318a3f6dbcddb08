import type { Trilingual } from "../../../language/index.ts";
import type { ReportAttestation } from "./model.ts";

/** The headings and labels of a report. Numbers stand after a colon. */
export interface PaperWords {
  readonly language: string;
  readonly title: string;
  readonly skip: string;
  readonly contents: string;
  readonly summary: string;
  readonly ok: string;
  readonly bad: (violated: number, open: number) => string;
  readonly acts: string;
  readonly act: string;
  readonly picture: string;
  readonly pictureText: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly matrix: string;
  readonly matrixNote: string;
  readonly waivers: string;
  readonly noWaivers: string;
  readonly attestations: string;
  readonly noAttestations: string;
  readonly gaps: string;
  readonly noGaps: string;
  readonly diagnostics: string;
  readonly noDiagnostics: string;
  readonly edition: string;
  readonly disclaimer: string;
  readonly requirement: string;
  readonly element: string;
  readonly verdict: string;
  readonly name: string;
  readonly place: string;
  readonly provision: string;
  readonly holders: string;
  readonly message: string;
  readonly facts: string;
  readonly missing: string;
  readonly path: string;
  readonly question: string;
  readonly advice: string;
  readonly consequences: string;
  readonly notices: string;
  readonly reason: string;
  readonly approved: string;
  readonly until: string;
  readonly underlying: string;
  readonly by: string;
  readonly on: string;
  readonly state: string;
  readonly states: { readonly [S in ReportAttestation["state"]]: string };
  readonly why: string;
  readonly notInForce: string;
  readonly unknownWording: string;
  readonly notApplicable: string;
  readonly count: string;
  readonly fingerprint: string;
  readonly location: string;
  readonly severity: string;
  readonly code: string;
}

export const paperWords: Trilingual<PaperWords> = {
  kk: {
    language: "Қазақша",
    title: "Дербес деректерді қорғау туралы есеп",
    skip: "Мазмұнға өту",
    contents: "Мазмұны",
    summary: "Қысқаша",
    ok: "Бұзушылық та, дәлелденбегені де жоқ.",
    bad: (violated, open) => `Бұзушылықтар: ${violated}; дәлелденбеген не заңгер шешетін: ${open}.`,
    acts: "Актілер бойынша үкімдер",
    act: "Акт",
    picture: "Ағындардың сызбасы",
    pictureText: "Сызбаның мәтіні",
    findings: "Табылымдар",
    noFindings: "Табылым жоқ.",
    matrix: "Үкімдер кестесі",
    matrixNote: "Бос ұяшық: талап бұл элементке қарамайды.",
    waivers: "Уақытша жол берулер",
    noWaivers: "Уақытша жол беру жоқ.",
    attestations: "Растаулар және олардың мерзімі",
    noAttestations: "Растау жоқ.",
    gaps: "Не тексерілмеді",
    noGaps: "Бәрі тексерілді.",
    diagnostics: "Сипаттаманың қателері мен ескертулері",
    noDiagnostics: "Қате де, ескерту де жоқ.",
    edition: "Құқық кітапханасының редакциясы",
    disclaimer:
      "Есеп жүйелердің жарияланған сипаттамасы бойынша жасалған және заңгердің қорытындысын алмастырмайды.",
    requirement: "Талап",
    element: "Элемент",
    verdict: "Үкім",
    name: "Атауы",
    place: "Орны",
    provision: "Норма",
    holders: "Міндетті тұлға",
    message: "Не анықталды",
    facts: "Дәлел",
    missing: "Көрсетілмеген фактілер",
    path: "Жолы",
    question: "Заңгерге сұрақ",
    advice: "Не істеу керек",
    consequences: "Ықтимал салдары",
    notices: "Назар аударыңыз",
    reason: "Себебі",
    approved: "Бекіткен",
    until: "Соңғы күні",
    underlying: "Жол берусіз үкім",
    by: "Кім растады",
    on: "Күні",
    state: "Күйі",
    states: { holds: "жарамды", due: "мерзімі жақын", lapsed: "мерзімі өткен", open: "мерзімсіз" },
    why: "Неліктен",
    notInForce: "бұл күні күшінде емес",
    unknownWording: "бұл күнгі мәтін белгісіз",
    notApplicable: "мұнда ондай элемент жоқ",
    count: "Саны",
    fingerprint: "Белгі",
    location: "Жолы мен бағаны",
    severity: "Деңгейі",
    code: "Коды",
  },
  ru: {
    language: "Русский",
    title: "Отчёт о защите персональных данных",
    skip: "К содержанию",
    contents: "Содержание",
    summary: "Кратко",
    ok: "Нарушений и недоказанного нет.",
    bad: (violated, open) => `Нарушений: ${violated}; не доказано или решает юрист: ${open}.`,
    acts: "Вердикты по актам",
    act: "Акт",
    picture: "Схема потоков",
    pictureText: "Схема словами",
    findings: "Находки",
    noFindings: "Находок нет.",
    matrix: "Таблица вердиктов",
    matrixNote: "Пустая ячейка: требование не касается этого элемента.",
    waivers: "Временные допущения",
    noWaivers: "Временных допущений нет.",
    attestations: "Подтверждения и их сроки",
    noAttestations: "Подтверждений нет.",
    gaps: "Что не проверено",
    noGaps: "Проверено всё.",
    diagnostics: "Ошибки и предупреждения описания",
    noDiagnostics: "Ошибок и предупреждений нет.",
    edition: "Редакция библиотеки права",
    disclaimer: "Отчёт составлен по описанию систем, как оно заявлено, и не заменяет заключения юриста.",
    requirement: "Требование",
    element: "Элемент",
    verdict: "Вердикт",
    name: "Название",
    place: "Место",
    provision: "Норма",
    holders: "Кто обязан",
    message: "Что установлено",
    facts: "Доказательство",
    missing: "Не указанные факты",
    path: "Путь",
    question: "Вопрос юристу",
    advice: "Что сделать",
    consequences: "Возможные последствия",
    notices: "Обратите внимание",
    reason: "Причина",
    approved: "Утвердил",
    until: "Последний день",
    underlying: "Вердикт без допущения",
    by: "Кто подтвердил",
    on: "Дата",
    state: "Состояние",
    states: { holds: "действует", due: "скоро истекает", lapsed: "истекло", open: "бессрочно" },
    why: "Почему",
    notInForce: "в этот день не действует",
    unknownWording: "текст на этот день неизвестен",
    notApplicable: "таких элементов здесь нет",
    count: "Число",
    fingerprint: "Отпечаток",
    location: "Строка и столбец",
    severity: "Уровень",
    code: "Код",
  },
  en: {
    language: "English",
    title: "Report on the protection of personal data",
    skip: "Skip to the contents",
    contents: "Contents",
    summary: "In brief",
    ok: "Nothing is violated, and nothing is left unproven.",
    bad: (violated, open) => `Violated: ${violated}; unproven or for a lawyer to decide: ${open}.`,
    acts: "Verdicts by act",
    act: "Act",
    picture: "Diagram of the flows",
    pictureText: "The diagram in words",
    findings: "Findings",
    noFindings: "There are no findings.",
    matrix: "Table of verdicts",
    matrixNote: "An empty cell: the requirement does not look at this element.",
    waivers: "Waivers",
    noWaivers: "There are no waivers.",
    attestations: "Attestations and their terms",
    noAttestations: "There are no attestations.",
    gaps: "What was not checked",
    noGaps: "Everything was checked.",
    diagnostics: "Errors and warnings of the description",
    noDiagnostics: "There are no errors and no warnings.",
    edition: "Edition of the library of the law",
    disclaimer:
      "The report follows the description of the systems as it was declared; it does not replace a lawyer's opinion.",
    requirement: "Requirement",
    element: "Element",
    verdict: "Verdict",
    name: "Name",
    place: "Place",
    provision: "Provision",
    holders: "Who must act",
    message: "What was found",
    facts: "Proof",
    missing: "Facts not stated",
    path: "Way",
    question: "Question for a lawyer",
    advice: "What to do",
    consequences: "What may follow",
    notices: "Please note",
    reason: "Reason",
    approved: "Approved by",
    until: "Last day",
    underlying: "Verdict without the waiver",
    by: "Attested by",
    on: "Date",
    state: "State",
    states: { holds: "holds", due: "due soon", lapsed: "lapsed", open: "no end" },
    why: "Why",
    notInForce: "not in force on this day",
    unknownWording: "the text of this day is not known",
    notApplicable: "there is no such element here",
    count: "Count",
    fingerprint: "Fingerprint",
    location: "Line and column",
    severity: "Severity",
    code: "Code",
  },
};
