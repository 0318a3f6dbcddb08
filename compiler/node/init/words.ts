import type { Trilingual } from "../../../language/index.ts";

/** Titles and comments of the first project; one line each. */
export interface InitWords {
  readonly about: string;
  readonly replace: string;
  readonly who: string;
  readonly what: string;
  readonly where: string;
  readonly protection: string;
  readonly tests: string;
  readonly club: string;
  readonly head: string;
  readonly order: string;
  readonly office: string;
  readonly readers: string;
  readonly neither: string;
  readonly address: string;
  readonly invitations: string;
  readonly form: string;
  readonly evidence: string;
  readonly meetings: string;
  readonly joining: string;
  readonly list: string;
  readonly rules: string;
  readonly charter: string;
  readonly duties: string;
  readonly tools: string;
  readonly test: string;
}

export const initWords: Trilingual<InitWords> = {
  kk: {
    about: "Ойдан алынған кітап клубы: оқырмандардың электрондық мекенжайларының бір тізімі бар.",
    replace:
      "Барлық фактіні өзіңіздікімен алмастырыңыз. Біреуін өшірсеңіз, pdp check не жетіспейтінін айтады.",
    who: "Біз кімбіз",
    what: "Кімнің қандай деректері, не үшін",
    where: "Қайдан келеді, қайда сақталады",
    protection: "Қалай қорғалады",
    tests: "Қателік жіберілсе не болатыны: pdp test",
    club: "Кітап клубы",
    head: "Клуб жетекшісі",
    order: "№ 1 бұйрық",
    office: "Сервер бөлмесі",
    readers: "Оқырмандар",
    neither:
      "Бұл дерекке қолжетімділікті ешбір заң шектемейді, көпшілікке де ашық емес: жетекші осыны растайды.",
    address: "Оқырманның мекенжайы",
    invitations: "Кездесуге шақыру",
    form: "Тіркелу нысаны",
    evidence: "қол қойылған нысандар клуб мұрағатында",
    meetings: "Кездесулер",
    joining: "Клубқа кіру",
    list: "Мекенжайлар тізімі",
    rules: "Клуб ережелері",
    charter: "Қолданыстағы ережелер",
    duties: "Кім неге жауап береді",
    tools: "Құпиясөздер, жаңартулар, көшірмелер",
    test: "тек шетелде сақталған тізім байқалады",
  },
  ru: {
    about: "Вымышленный книжный клуб: один список электронных адресов читателей.",
    replace: "Замените все факты своими. Если удалить любой из них, pdp check скажет, чего не хватает.",
    who: "Кто мы",
    what: "Чьи данные, какие и зачем",
    where: "Откуда они приходят и где хранятся",
    protection: "Как они защищены",
    tests: "Что будет при ошибке: pdp test",
    club: "Книжный клуб",
    head: "Руководитель клуба",
    order: "приказ № 1",
    office: "Серверная",
    readers: "Читатели",
    neither:
      "Доступ к этим данным не ограничен ни одним актом, и общедоступными они не стали: это подтверждает руководитель.",
    address: "Адрес читателя",
    invitations: "Приглашения на встречи",
    form: "Форма записи",
    evidence: "подписанные формы в архиве клуба",
    meetings: "Встречи",
    joining: "Вступление в клуб",
    list: "Список адресов",
    rules: "Правила клуба",
    charter: "Действующие правила",
    duties: "Кто за что отвечает",
    tools: "Пароли, обновления, копии",
    test: "список, который хранится только за рубежом, замечен",
  },
  en: {
    about: "An invented book club: one list of the readers' e-mail addresses.",
    replace:
      "Put your own facts in place of all of these. Delete any one of them and pdp check says what is missing.",
    who: "Who we are",
    what: "Whose data, which, and what for",
    where: "Where they come from and where they are kept",
    protection: "How they are protected",
    tests: "What happens when something goes wrong: pdp test",
    club: "Book club",
    head: "Head of the club",
    order: "Order No. 1",
    office: "Server room",
    readers: "Readers",
    neither:
      "No act limits access to these data and nobody made them public: the head of the club answers for that.",
    address: "A reader's address",
    invitations: "Invitations to meetings",
    form: "Sign-up form",
    evidence: "signed forms in the club's archive",
    meetings: "Meetings",
    joining: "Joining the club",
    list: "List of addresses",
    rules: "Rules of the club",
    charter: "Rules in force",
    duties: "Who answers for what",
    tools: "Passwords, updates, copies",
    test: "a list that is kept only abroad is noticed",
  },
};
