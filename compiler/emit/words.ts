import type { Severity, Trilingual } from "../../language/index.ts";
import type { VerdictName } from "../evaluate/verdict.ts";

/** Severities, and the words that begin a line under a picture. */
export const frameWords: Trilingual<{ readonly [W in Severity | "path" | "why" | "next"]: string }> = {
  kk: {
    error: "қате",
    warning: "ескерту",
    note: "түсіндірме",
    hint: "кеңес",
    path: "Жолы",
    why: "Себебі",
    next: "Кеңес",
  },
  ru: {
    error: "ошибка",
    warning: "предупреждение",
    note: "примечание",
    hint: "совет",
    path: "Путь",
    why: "Почему",
    next: "Совет",
  },
  en: {
    error: "error",
    warning: "warning",
    note: "note",
    hint: "hint",
    path: "Path",
    why: "Why",
    next: "Hint",
  },
};

/** The verdicts as people read them. */
export const verdictWords: Trilingual<{ readonly [V in VerdictName]: string }> = {
  kk: {
    satisfied: "орындалған",
    violated: "бұзылған",
    unproven: "дәлелденбеген",
    exempt: "алып тастау қолданылады",
    waived: "уақытша жол берілген",
    not_applicable: "қолданылмайды",
    review: "заңгер қарауы керек",
    unknown_wording: "редакциясы белгісіз",
    not_in_force: "күшінде емес",
  },
  ru: {
    satisfied: "соблюдено",
    violated: "нарушено",
    unproven: "не доказано",
    exempt: "действует изъятие",
    waived: "временно допущено",
    not_applicable: "не применяется",
    review: "решает юрист",
    unknown_wording: "редакция неизвестна",
    not_in_force: "не действует",
  },
  en: {
    satisfied: "satisfied",
    violated: "violated",
    unproven: "unproven",
    exempt: "exempt",
    waived: "waived",
    not_applicable: "not applicable",
    review: "review",
    unknown_wording: "unknown wording",
    not_in_force: "not in force",
  },
};

/** Whom a provision binds, by the words of the library's `Role`; a role that is not here is shown as it is written. */
export const roleWords: Trilingual<ReadonlyMap<string, string>> = {
  kk: new Map([
    ["owner", "базаның меншік иесі"],
    ["operator", "оператор"],
    ["third_party", "үшінші тұлға"],
    ["subject", "субъект"],
    ["representative", "субъектінің өкілі"],
    ["authority", "мемлекеттік орган"],
    ["state_service_operator", "мемлекеттік сервис операторы"],
    ["technical_service", "техникалық қызмет"],
    ["anyone", "кез келген тұлға"],
  ]),
  ru: new Map([
    ["owner", "собственник базы"],
    ["operator", "оператор"],
    ["third_party", "третье лицо"],
    ["subject", "субъект"],
    ["representative", "представитель субъекта"],
    ["authority", "государственный орган"],
    ["state_service_operator", "оператор государственного сервиса"],
    ["technical_service", "техническая служба"],
    ["anyone", "любое лицо"],
  ]),
  en: new Map([
    ["owner", "owner of the base"],
    ["operator", "operator"],
    ["third_party", "third party"],
    ["subject", "subject"],
    ["representative", "representative of the subject"],
    ["authority", "state body"],
    ["state_service_operator", "operator of the state service"],
    ["technical_service", "technical service"],
    ["anyone", "anyone"],
  ]),
};

/** Lines of a verdict and of the summary. Numbers stand after a colon, so that no language needs plural forms. */
export interface ReportWords {
  readonly provision: string;
  readonly inForce: (from: string, until: string | null) => string;
  readonly mustAct: string;
  readonly shouldAct: string;
  readonly holderUnknown: string;
  readonly binding: string;
  readonly facts: string;
  /** How many elements of a kind there are at all: the fact behind "no other". */
  readonly declared: (kind: string, count: number) => string;
  readonly missing: string;
  readonly missingReason: string;
  readonly enough: string;
  readonly assumed: string;
  readonly path: string;
  readonly question: string;
  readonly exemptBy: string;
  readonly advice: string;
  /** Before what may follow a breach. */
  readonly mayFollow: string;
  readonly notice: string;
  readonly superseded: string;
  /** As a notice of its own, and at the end of a message. */
  readonly secondary: string;
  readonly saidSecondary: string;
  readonly recalled: string;
  readonly saidRecalled: string;
  readonly waiverWord: string;
  readonly waiver: (approved: string, until: string) => string;
  readonly underlying: string;
  readonly notStated: string;
  readonly more: (count: number) => string;
  /** Of what no format lists in full. */
  readonly left: (count: number) => string;
  readonly unknownWording: string;
  readonly judged: (asOf: string) => string;
  readonly asDeclared: string;
  readonly profile: string;
  readonly library: string;
  readonly files: (judged: number, total: number) => string;
  readonly verdicts: string;
  readonly diagnostics: string;
  readonly notSelected: string;
  readonly nothingFound: string;
  readonly noWaivers: string;
}

export const reportWords: Trilingual<ReportWords> = {
  kk: {
    provision: "Норма",
    inForce: (from, until) =>
      until === null ? `күшіне енген күні: ${from}` : `күшіне енген күні: ${from}, аяқталатын күні: ${until}`,
    mustAct: "Міндетті тұлға",
    shouldAct: "Кімге ұсынылады",
    holderUnknown: "кім екені көрсетілмеген",
    binding: "Мұнда",
    facts: "Фактілер",
    declared: (kind, count) =>
      count === 0 ? `бірде-бір ${kind} жарияланбаған` : `жарияланған ${kind} саны: ${count}, басқасы жоқ`,
    missing: "Көрсетілмеген факт",
    missingReason: "себебі",
    enough: "Мыналар жеткілікті",
    assumed: "Болжам",
    path: "Жолы",
    question: "Заңгерге сұрақ",
    exemptBy: "Алып тастау негізі",
    advice: "Не істеу керек",
    mayFollow: "Ықтимал салдары",
    notice: "Назар аударыңыз",
    superseded: "бұл редакцияның мерзімі өткен, кейінгісі белгісіз: соңғы белгілі мәтін бойынша қаралды",
    secondary: "норманың мәтіні екінші дереккөз арқылы белгілі",
    saidSecondary: "Норма екінші дереккөз арқылы белгілі.",
    recalled: "норманың мәтіні жадтан келтірілген, тексерілмеген",
    saidRecalled: "Норма жадтан келтірілген, тексерілмеген.",
    waiverWord: "Уақытша жол беру",
    waiver: (approved, until) => `бекіткен: ${approved}, соңғы күні: ${until}`,
    underlying: "Уақытша жол берусіз үкім",
    notStated: "көрсетілмеген",
    left: (count) => `тағы: ${count}`,
    more: (count) => `тағы: ${count} (толық тізім --format json ішінде)`,
    unknownWording: "бұл күнгі мәтін белгісіз",
    judged: (asOf) => `Осы күнгі құқық бойынша қаралды: ${asOf}`,
    asDeclared: "мәлімделген күйінде",
    profile: "профиль",
    library: "кітапхана",
    files: (judged, total) => `файлдар: ${judged}/${total}`,
    verdicts: "Үкімдер",
    diagnostics: "Тіл хабарламалары",
    notSelected: "профильге кірмеген нормалар",
    nothingFound: "Ескертулер жоқ.",
    noWaivers: "уақытша жол берулер есепке алынбады",
  },
  ru: {
    provision: "Норма",
    inForce: (from, until) => (until === null ? `действует с ${from}` : `действует с ${from} до ${until}`),
    mustAct: "Кто обязан",
    shouldAct: "Кому рекомендовано",
    holderUnknown: "не указано, кто это",
    binding: "Здесь",
    facts: "Факты",
    declared: (kind, count) =>
      count === 0 ? `не объявлено ни одного ${kind}` : `объявлено ${kind}: ${count}, других нет`,
    missing: "Не указано",
    missingReason: "причина",
    enough: "Достаточно указать",
    assumed: "Допущение",
    path: "Путь",
    question: "Вопрос юристу",
    exemptBy: "Основание изъятия",
    advice: "Что сделать",
    mayFollow: "Возможные последствия",
    notice: "Обратите внимание",
    superseded: "срок этой редакции истёк, следующая неизвестна: оценено по последнему известному тексту",
    secondary: "текст нормы известен из вторичного источника",
    saidSecondary: "Норма известна из вторичного источника.",
    recalled: "текст нормы приведён по памяти и не сверен",
    saidRecalled: "Норма приведена по памяти и не сверена.",
    waiverWord: "Временное допущение",
    waiver: (approved, until) => `утвердил: ${approved}, последний день: ${until}`,
    underlying: "Вердикт без временного допущения",
    notStated: "не указано",
    left: (count) => `ещё: ${count}`,
    more: (count) => `ещё: ${count} (полностью в --format json)`,
    unknownWording: "текст на этот день неизвестен",
    judged: (asOf) => `Оценено по праву на ${asOf}`,
    asDeclared: "так, как заявлено",
    profile: "профиль",
    library: "библиотека",
    files: (judged, total) => `файлы: ${judged}/${total}`,
    verdicts: "Вердикты",
    diagnostics: "Сообщения языка",
    notSelected: "норм вне профиля",
    nothingFound: "Замечаний нет.",
    noWaivers: "временные допущения не учитывались",
  },
  en: {
    provision: "Provision",
    inForce: (from, until) =>
      until === null ? `in force since ${from}` : `in force from ${from} until ${until}`,
    mustAct: "Who must act",
    shouldAct: "Who is advised",
    holderUnknown: "not stated who that is",
    binding: "Here",
    facts: "Facts",
    declared: (kind, count) =>
      count === 0 ? `no ${kind} is declared` : `declared of kind ${kind}: ${count}, no other`,
    missing: "Not stated",
    missingReason: "reason",
    enough: "Enough to state",
    assumed: "Assumed",
    path: "Path",
    question: "For a lawyer",
    exemptBy: "Exempt by",
    advice: "What to do",
    mayFollow: "May follow",
    notice: "Mind",
    superseded: "this edition was superseded and the next is not known: judged by the last known text",
    secondary: "the text is known through a secondary source",
    saidSecondary: "Known through a secondary source.",
    recalled: "the text is recalled and was not checked",
    saidRecalled: "Recalled, not checked.",
    waiverWord: "Waiver",
    waiver: (approved, until) => `approved by ${approved}, last day ${until}`,
    underlying: "Without the waiver",
    notStated: "not stated",
    left: (count) => `more: ${count}`,
    more: (count) => `more: ${count} (all of them with --format json)`,
    unknownWording: "the wording of that day is not known",
    judged: (asOf) => `Judged by the law of ${asOf}`,
    asDeclared: "as declared",
    profile: "profile",
    library: "library",
    files: (judged, total) => `files: ${judged}/${total}`,
    verdicts: "Verdicts",
    diagnostics: "Messages of the language",
    notSelected: "provisions outside the profile",
    nothingFound: "Nothing to report.",
    noWaivers: "waivers were not applied",
  },
};
