import type { Trilingual } from "../../../language/index.ts";

/** Headings and sentences of the generated reference of the law. */
export interface ReferenceWords {
  readonly title: string;
  readonly notAdvice: string;
  readonly byAct: string;
  readonly byKind: string;
  readonly other: string;
  readonly languages: string;
  readonly provision: string;
  readonly id: string;
  readonly name: string;
  readonly answered: string;
  readonly dates: string;
  readonly from: string;
  readonly until: string;
  readonly text: string;
  readonly known: string;
  readonly unknown: string;
  readonly continues: string;
  readonly open: string;
  readonly plain: string;
  readonly broken: string;
  readonly advice: string;
  readonly question: string;
  readonly notice: string;
  readonly explainedOnly: string;
  readonly kinds: string;
  readonly good: string;
  readonly bad: string;
  readonly lawyer: string;
  readonly executed: string;
  readonly noGood: string;
  readonly noBad: string;
  readonly evidence: string;
  readonly answers: string;
  readonly concerns: string;
  readonly fact: string;
  readonly form: string;
  readonly meaning: string;
  readonly attestation: string;
  readonly consequences: string;
  readonly disputes: string;
  readonly none: string;
  readonly rule: string;
  readonly tests: string;
  readonly index: string;
}

export const referenceWords: Trilingual<ReferenceWords> = {
  kk: {
    title: "Кітапханадағы құқық",
    notAdvice:
      "Бұл беттер кітапханадан жасалған. Нормалар өз сөзімізбен берілген, ресми мәтінді алмастырмайды және заң кеңесі емес.",
    byAct: "Актілер мен баптар бойынша",
    byKind: "Элемент түрлері бойынша",
    other: "Элементі жоқ нормалар: ұғымдар, алып тастаулар, салдарлар",
    languages: "Басқа тілдерде",
    provision: "Норма",
    id: "Идентификатор",
    name: "Атауы",
    answered: "Қалай тексеріледі",
    dates: "Редакциялары мен күндері",
    from: "Басталуы",
    until: "Аяқталуы",
    text: "Мәтіні",
    known: "белгілі",
    unknown: "белгісіз",
    continues: "белгілі; мерзімі өткен соң да осы мәтін бойынша, ескертумен қаралады",
    open: "–",
    plain: "Қарапайым тілмен",
    broken: "Норма мынадай жағдайда бұзылады",
    advice: "Не істеу керек",
    question: "Заңгерге сұрақ",
    notice: "Назар аударыңыз",
    explainedOnly: "Бұл норма өздігінен үкім бермейді: ол тек түсіндіріледі.",
    kinds: "Қандай элементтерге қатысты",
    good: "Дұрыс мысал",
    bad: "Қате мысал",
    lawyer: "Заңгер шешетін мысал",
    executed: "Мысал кітапхананың тесті ретінде орындалды; үкімі",
    noGood: "Бұл норма орындалған деп таныла алмайды: ол тыйым салады не сұрақ қояды.",
    noBad: "Бұл норма бұзылған деп таныла алмайды: ол сұрақ қояды.",
    evidence: "Қандай дәлел жауап береді",
    answers: "Жауап беретін фактілер",
    concerns: "Нормаға қатысты-қатысты еместігін шешетін фактілер",
    fact: "Факт",
    form: "Түрі",
    meaning: "Мағынасы",
    attestation: "құжат немесе растау: кім және қашан",
    consequences: "Ықтимал салдары",
    disputes: "Белгілі даулар",
    none: "Кітапханада жазылмаған.",
    rule: "Ереже",
    tests: "Тесттер",
    index: "Мазмұны",
  },
  ru: {
    title: "Право в библиотеке",
    notAdvice:
      "Эти страницы сделаны из библиотеки. Нормы изложены своими словами, не заменяют официального текста и не являются юридической консультацией.",
    byAct: "По актам и статьям",
    byKind: "По видам элементов",
    other: "Нормы без элемента: понятия, изъятия, последствия",
    languages: "На других языках",
    provision: "Норма",
    id: "Идентификатор",
    name: "Название",
    answered: "Как проверяется",
    dates: "Редакции и даты",
    from: "С",
    until: "До",
    text: "Текст",
    known: "известен",
    unknown: "неизвестен",
    continues: "известен; и после этого срока оценивается по этому тексту, с оговоркой",
    open: "–",
    plain: "Простыми словами",
    broken: "Норма нарушена, если",
    advice: "Что сделать",
    question: "Вопрос юристу",
    notice: "Обратите внимание",
    explainedOnly: "Эта норма сама вердикта не даёт: она только разъясняется.",
    kinds: "Каких элементов касается",
    good: "Верный пример",
    bad: "Неверный пример",
    lawyer: "Пример, который решает юрист",
    executed: "Пример исполнен как тест библиотеки; вердикт",
    noGood: "Эта норма не может быть признана соблюдённой: она запрещает либо задаёт вопрос.",
    noBad: "Эта норма не может быть признана нарушенной: она задаёт вопрос.",
    evidence: "Чем подтверждается",
    answers: "Факты, которые дают ответ",
    concerns: "Факты, от которых зависит, касается ли норма элемента",
    fact: "Факт",
    form: "Вид",
    meaning: "Значение",
    attestation: "документ или подтверждение: кто и когда",
    consequences: "Возможные последствия",
    disputes: "Известные споры",
    none: "В библиотеке не записаны.",
    rule: "Правило",
    tests: "Тесты",
    index: "Содержание",
  },
  en: {
    title: "The law in the library",
    notAdvice:
      "These pages are made from the library. Provisions are in our own words; they replace no official text and are not legal advice.",
    byAct: "By act and article",
    byKind: "By kind of element",
    other: "Provisions without an element: definitions, exemptions, consequences",
    languages: "In other languages",
    provision: "Provision",
    id: "Id",
    name: "Name",
    answered: "How it is checked",
    dates: "Versions and dates",
    from: "From",
    until: "Until",
    text: "Text",
    known: "known",
    unknown: "not known",
    continues: "known; later days are judged by it too, with a notice",
    open: "–",
    plain: "In plain words",
    broken: "The provision is broken if",
    advice: "What to do",
    question: "For a lawyer",
    notice: "Mind",
    explainedOnly: "This provision gives no verdict of its own: it is only explained.",
    kinds: "Which elements it concerns",
    good: "A good example",
    bad: "A bad example",
    lawyer: "An example that a lawyer decides",
    executed: "The example was executed as a test of the library; its verdict",
    noGood: "This provision cannot be found satisfied: it forbids, or it asks.",
    noBad: "This provision cannot be found violated: it asks.",
    evidence: "What evidence answers it",
    answers: "Facts that answer it",
    concerns: "Facts that decide whether it concerns an element",
    fact: "Fact",
    form: "Form",
    meaning: "Meaning",
    attestation: "a document or an attestation: by whom, since when",
    consequences: "What may follow",
    disputes: "Known disputes",
    none: "None are recorded in the library.",
    rule: "The rule",
    tests: "Tests",
    index: "Contents",
  },
};
