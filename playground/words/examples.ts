import type { Trilingual } from "../../language/index.ts";

/** What an example is called and what it is about, in one line. */
export interface ExampleWords {
  readonly title: string;
  readonly about: string;
}
/** An organisation in order, and on a bad day. */
export interface ExamplePair {
  readonly good: string;
  readonly bad: string;
  readonly words: Trilingual<ExampleWords & { readonly mistakes: string }>;
}
export interface ExampleSystem {
  readonly name: string;
  readonly words: Trilingual<ExampleWords>;
}

/** Organisations, each twice; names are those of folders. */
export const pairs: readonly ExamplePair[] = [
  {
    good: "shop",
    bad: "shop-mistakes",
    words: {
      kk: {
        title: "Интернет-дүкен",
        about: "Сатып алушылар базасы Астанада, көшірмесі Франкфуртте; келісімде де, журналда да бар.",
        mistakes: "База тек шетелде, дәлелсіз белгі, «иесіздендірілген» ЖСН, мерзімі өткен жол беру.",
      },
      ru: {
        title: "Интернет-магазин",
        about: "База покупателей в Астане, реплика во Франкфурте: согласие её допускает, журнал её помнит.",
        mistakes:
          "База только за границей, галочка без доказательства, «обезличенный» ИИН, истёкшее допущение.",
      },
      en: {
        title: "Online shop",
        about:
          "The customer base is in Astana, a replica in Frankfurt: the consent allows it, the journal records it.",
        mistakes:
          "A base only abroad, a tick that nothing proves, a “depersonalised” IIN, a waiver that is over.",
      },
    },
  },
  {
    good: "clinic",
    bad: "clinic-mistakes",
    words: {
      kk: {
        title: "Емхана",
        about:
          "14 000 пациенттің картасы деректер орталығында: тізімдер, журналдар, сертификатталған шифрлау.",
        mistakes: "Сервер кеңседе, көшірме шетелде, диагноздар хатпен жіберіледі, жауапты адам жоқ.",
      },
      ru: {
        title: "Клиника",
        about: "Карты 14 000 пациентов в дата-центре: перечни лиц, журналы, сертифицированное шифрование.",
        mistakes: "Сервер в кабинете, копия за границей, диагнозы письмом, ответственного нет.",
      },
      en: {
        title: "Clinic",
        about:
          "Cards of 14 000 patients in a data centre: lists of persons, journals, certified cryptography.",
        mistakes: "A server in an office, a backup abroad, diagnoses by e-mail, nobody responsible.",
      },
    },
  },
  {
    good: "bank",
    bad: "bank-mistakes",
    words: {
      kk: {
        title: "Банк",
        about: "Бет бойынша кіру, модель шешетін несие, байланыс орталығы және уақытында хабарланған бұзу.",
        mistakes: "Машина несиеден бас тартады, көп әрекет, кеш хабарланған бұзу, жарияланбаған мақсат.",
      },
      ru: {
        title: "Банк",
        about: "Вход по лицу, кредиты по решению модели, колл-центр и утечка, о которой сообщили вовремя.",
        mistakes:
          "Машина отказывает в кредите, лишняя попытка входа, позднее сообщение об утечке, чужая цель.",
      },
      en: {
        title: "Bank",
        about: "Login by face, loans decided by a model, a call centre, and a breach reported in time.",
        mistakes:
          "A machine refuses loans, one attempt too many, a breach reported late, a purpose not declared.",
      },
    },
  },
  {
    good: "state-service",
    bad: "state-service-mistakes",
    words: {
      kk: {
        title: "Мемлекеттік қызмет",
        about: "Аудандық бөлім жәрдемақы төлейді: мемлекеттік тіркелімнен келісіммен сұрайды.",
        mistakes: "Портал ерте ашылған: бақылау сервисінсіз интеграция, қағаз көшірмелер, әлеуметтік желі.",
      },
      ru: {
        title: "Государственная услуга",
        about:
          "Районный отдел платит пособия и спрашивает государственный регистр с согласия, через сервис контроля.",
        mistakes: "Портал открыт слишком рано: интеграция без сервиса контроля, бумажные копии, соцсети.",
      },
      en: {
        title: "State service",
        about:
          "A district department pays benefits and asks a state register with consent, through the access service.",
        mistakes:
          "The portal opened too early: integration without the access service, paper copies, social networks.",
      },
    },
  },
];

/** Systems that people meet; in order, with tests of what a careless neighbour would be told. */
export const systems: readonly ExampleSystem[] = [
  {
    name: "egov-portal",
    words: {
      kk: { title: "Электрондық үкімет порталы", about: "Жеке кабинет және бет бойынша кіру." },
      ru: { title: "Портал электронного правительства", about: "Личный кабинет и вход по лицу." },
      en: { title: "E-government portal", about: "The personal cabinet and the login by face." },
    },
  },
  {
    name: "access-service-consent",
    words: {
      kk: {
        title: "Мемлекеттік сервис арқылы келісім",
        about: "Дербес деректерге қол жеткізуді бақылау сервисі.",
      },
      ru: {
        title: "Согласие через государственный сервис",
        about: "Сервис контроля доступа к персональным данным.",
      },
      en: {
        title: "Consent through the state service",
        about: "The service that controls access to personal data.",
      },
    },
  },
  {
    name: "service-centre-prints",
    words: {
      kk: { title: "ХҚКО-дағы саусақ іздері", about: "Он саусақ және олардың жойылуы." },
      ru: { title: "Отпечатки в ЦОНе", about: "Десять пальцев и их удаление." },
      en: { title: "Prints at a service centre", about: "Ten fingers, and their deletion." },
    },
  },
  {
    name: "road-cameras",
    words: {
      kk: { title: "Жол камералары", about: "Ұлттық бейнемониторинг жүйесінің абоненті." },
      ru: { title: "Камеры над дорогами", about: "Абонент Национальной системы видеомониторинга." },
      en: { title: "Cameras over the roads", about: "A subscriber of the National video system." },
    },
  },
  {
    name: "city-faces",
    words: {
      kk: { title: "Алаңдағы беттер", about: "Іздеудегілер тізімімен салыстыру." },
      ru: { title: "Лица на площади", about: "Сверка со списком разыскиваемых." },
      en: { title: "Faces on a square", about: "Compared with a list of wanted persons." },
    },
  },
  {
    name: "microfinance-group",
    words: {
      kk: {
        title: "Микроқаржы тобы",
        about: "Интернет арқылы қарыз, шетелдегі сервер, деректердің таралуы.",
      },
      ru: { title: "Микрофинансовая группа", about: "Займы через интернет, сервер за границей, утечка." },
      en: { title: "Microfinance group", about: "Loans over the Internet, a server abroad, a leak." },
    },
  },
  {
    name: "bank-face-login",
    words: {
      kk: { title: "Банкке бетпен кіру", about: "Мемлекеттік бейнелер базасымен салыстыру." },
      ru: { title: "Вход в банк по лицу", about: "Сверка с государственной базой изображений." },
      en: { title: "Login to a bank by face", about: "Checked against the state image base." },
    },
  },
  {
    name: "credit-scoring",
    words: {
      kk: { title: "Несие скорингі", about: "Модель жалғыз шешетін несие; несиеден өзін шектеу." },
      ru: { title: "Кредитный скоринг", about: "Кредиты, которые решает одна модель; самозапрет." },
      en: { title: "Credit scoring", about: "Loans decided by a model alone; a self-ban from loans." },
    },
  },
  {
    name: "big-data-pipeline",
    words: {
      kk: { title: "Үлкен деректер", about: "Жеткізуші, оператор, пайдаланушы; деректер нарығы." },
      ru: { title: "Большие данные", about: "Поставщик, оператор, пользователь; рынок данных." },
      en: { title: "Big data", about: "Supplier, operator and user; a marketplace of data." },
    },
  },
  {
    name: "joined-sets",
    words: {
      kk: { title: "Біріктірілген жиындар", about: "Есімдерсіз екі жиын біріктірілді." },
      ru: { title: "Соединённые наборы", about: "Два набора без имён соединили." },
      en: { title: "Joined sets", about: "Two sets without names, joined." },
    },
  },
  {
    name: "mall-counting",
    words: {
      kk: { title: "Сауда орталығындағы санақ", about: "Келушілерді санау; көршісі бетті оқиды." },
      ru: {
        title: "Счёт посетителей",
        about: "В торговом центре считают людей, а по соседству читают лица.",
      },
      en: { title: "Counting in a mall", about: "Visitors are counted, and faces read next door." },
    },
  },
  {
    name: "foreign-ai-service",
    words: {
      kk: { title: "Шетелдік ЖИ сервисі", about: "Хаттар шетелдегі модельде, пациенттер үйдегі модельде." },
      ru: { title: "Зарубежный сервис ИИ", about: "Письма — модели за границей, пациенты — модели дома." },
      en: {
        title: "AI service abroad",
        about: "Letters with a model abroad, patients with a model at home.",
      },
    },
  },
  {
    name: "foreign-warrant",
    words: {
      kk: { title: "Шетел сотының талабы", about: "Шетелдегі сот осында сақталған хаттарды сұрайды." },
      ru: { title: "Требование чужого суда", about: "Суд за границей хочет письма, которые хранятся здесь." },
      en: { title: "Foreign warrant", about: "A court abroad wants letters that are kept here." },
    },
  },
];
