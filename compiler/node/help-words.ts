import type { Trilingual } from "../../language/index.ts";

/** The words of `pdp --help`. */
export interface HelpWords {
  readonly titles: ReadonlyMap<string, string>;
  readonly pdp: string;
  readonly version: string;
  readonly help: string;
  readonly check: string;
  readonly test: string;
  readonly explain: string;
  readonly forecast: string;
  readonly law: string;
  readonly fmt: string;
  readonly init: string;
  readonly format: string;
  readonly asOf: string;
  readonly since: string;
  readonly until: string;
  readonly locale: string;
  readonly failOn: string;
  readonly noWaivers: string;
  readonly profile: string;
  readonly recalled: string;
  readonly color: string;
  readonly quiet: string;
  readonly library: string;
  readonly fmtCheck: string;
  readonly fmtWrite: string;
  readonly diagram: string;
  readonly trace: string;
  readonly documents: string;
  readonly only: string;
  readonly papersOutput: string;
  readonly breach: string;
  readonly found: string;
  readonly report: string;
  readonly pdf: string;
  readonly noGuard: string;
  readonly receipt: string;
  readonly verify: string;
  readonly view: string;
  readonly output: string;
  readonly playground: string;
  readonly port: string;
  readonly lsp: string;
  readonly stdio: string;
}

const titles = (
  usage: string,
  args: string,
  options: string,
  commands: string,
): ReadonlyMap<string, string> =>
  new Map([
    ["Usage:", usage],
    ["Arguments:", args],
    ["Options:", options],
    ["Commands:", commands],
  ]);

export const helpWords: Trilingual<HelpWords> = {
  kk: {
    titles: titles("Қолданылуы:", "Аргументтер:", "Опциялар:", "Командалар:"),
    pdp: "дербес деректер саясаты код түрінде: компилятор және заң",
    version: "нұсқаны көрсету",
    help: "анықтаманы көрсету",
    check: "жобаны заң бойынша тексеру",
    test: "test блоктарын орындау",
    explain: "норманы немесе хабарлама кодын түсіндіру",
    forecast: "фактілер өзгермесе, үкімдер қай күні өзгереді",
    law: "кітапханадағы құқық: актілер, баптар, нормалар; coverage — кестелер бойынша толықтығы",
    fmt: "файлдарды бір үлгіде пішімдеу",
    init: "алғашқы жобаны жасау",
    format: "шығару пішімі",
    asOf: "заң қай күнгі күйінде қолданылады, ЖЖЖЖ-АА-КК",
    since: "осы күннен бастап өткенге шолу, ЖЖЖЖ-АА-КК",
    until: "қаралатын соңғы күн, ЖЖЖЖ-АА-КК",
    locale: "хабарлама тілі: kk, ru, en",
    failOn: "қай деңгейден бастап команда сәтсіз аяқталады",
    noWaivers: "уақытша жол берулерді есепке алмау",
    profile: "қандай профильдер бойынша тексеру, үтір арқылы",
    recalled: "жадтан ғана келтірілген нормаларды да тексеру",
    color: "түстер",
    quiet: "тек табылғанды көрсету",
    library: "кітапхананың өз тесттері",
    fmtCheck: "тек пішімделмеген файлдарды атау",
    fmtWrite: "файлдарды қайта жазу",
    diagram: "ағындардың сызбасын салу",
    trace: "деректердің немесе элементтің жолын көрсету",
    documents: "операторда болуға тиіс құжаттарды модельден толтыру",
    only: "осы құжатты ғана: data_list, consent_form …",
    papersOutput: "барлығына бір файл не әрқайсысына файлы бар бума",
    breach: "базадағы бұзушылық туралы хабарлама мен мерзімдерді дайындау",
    found: "қашан анықталды: ЖЖЖЖ-АА-ККTсс:мм, жергілікті уақыт",
    report: "есеп жасау",
    pdf: "PDF жасау (Chromium керек)",
    noGuard: "CSV өрістерін формуладан қорғамау",
    receipt: "тексерудің түбіртегін жасау",
    verify: "түбіртек бойынша қайта тексеру",
    view: "көрініс: context, country, system, data:<атау>, finding:<нөмір>",
    output: "шығару файлы",
    playground: "алаң бетін осы машинада ашу, желісіз",
    port: "порт, әдепкісі 7350",
    lsp: "редакторларға арналған тілдік серверді іске қосу",
    stdio: "стандартты енгізу-шығару арқылы (әдепкі)",
  },
  ru: {
    titles: titles("Вызов:", "Аргументы:", "Опции:", "Команды:"),
    pdp: "политика персональных данных как код: компилятор и право",
    version: "показать версию",
    help: "показать справку",
    check: "проверить проект по закону",
    test: "выполнить блоки test",
    explain: "объяснить норму или код сообщения",
    forecast: "в какие дни изменятся вердикты, если факты останутся",
    law: "право в библиотеке: акты, статьи, нормы; coverage — полнота по таблицам",
    fmt: "отформатировать файлы единым образом",
    init: "создать первый проект",
    format: "формат вывода",
    asOf: "по праву какого дня судить, ГГГГ-ММ-ДД",
    since: "смотреть назад, с этого дня, ГГГГ-ММ-ДД",
    until: "последний день, который рассматривается, ГГГГ-ММ-ДД",
    locale: "язык сообщений: kk, ru, en",
    failOn: "с какого уровня команда завершается неудачей",
    noWaivers: "не учитывать временные допущения",
    profile: "по каким профилям проверять, через запятую",
    recalled: "проверять и нормы, известные лишь по памяти",
    color: "цвета",
    quiet: "показать только найденное",
    library: "собственные тесты библиотеки",
    fmtCheck: "только назвать неотформатированные файлы",
    fmtWrite: "переписать файлы",
    diagram: "нарисовать схему потоков",
    trace: "проследить путь данных или элемента",
    documents: "заполнить по модели документы, которые должны быть у оператора",
    only: "только этот документ: data_list, consent_form …",
    papersOutput: "файл для всех или папка с файлом для каждого",
    breach: "подготовить уведомление о нарушении в базе и сроки",
    found: "когда обнаружено: ГГГГ-ММ-ДДTчч:мм, местное время",
    report: "составить отчёт",
    pdf: "сделать PDF (нужен Chromium)",
    noGuard: "не защищать поля CSV от формул",
    receipt: "составить квитанцию проверки",
    verify: "повторить проверку по квитанции",
    view: "вид: context, country, system, data:<имя>, finding:<номер>",
    output: "файл для записи",
    playground: "открыть площадку на этой машине, без сети",
    port: "порт, обычно 7350",
    lsp: "запустить языковой сервер для редакторов",
    stdio: "через стандартный ввод и вывод (по умолчанию)",
  },
  en: {
    titles: new Map(),
    pdp: "personal-data policy as code: a compiler and the law",
    version: "print the version",
    help: "print this help",
    check: "judge a project by the law",
    test: "run the test blocks",
    explain: "explain a requirement or the code of a message",
    forecast: "the days on which verdicts change while the facts stay",
    law: "the law in the library: acts, articles, provisions; coverage: how complete it is",
    fmt: "format files in the house style",
    init: "make a first project",
    format: "form of the output",
    asOf: "the day by whose law is judged, YYYY-MM-DD",
    since: "look back, from this day on, YYYY-MM-DD",
    until: "the last day to look at, YYYY-MM-DD",
    locale: "language of the messages: kk, ru, en",
    failOn: "the least finding that makes the command fail",
    noWaivers: "judge as if there were no waivers",
    profile: "the profiles to judge by, with commas",
    recalled: "judge provisions that are only recalled as well",
    color: "colours",
    quiet: "print only what was found",
    library: "the library's own tests",
    fmtCheck: "only name the files that are not formatted",
    fmtWrite: "rewrite the files",
    diagram: "draw the flows",
    trace: "follow data, or what an element has",
    documents: "fill in the papers that an operator must have",
    only: "this paper only: data_list, consent_form …",
    papersOutput: "one file for all, or a folder with a file for each",
    breach: "prepare the notice of a breach in a store, with its deadlines",
    found: "when it was found: YYYY-MM-DDThh:mm, local time",
    report: "make a report",
    pdf: "make a PDF (needs Chromium)",
    noGuard: "do not guard the fields of CSV against formulas",
    receipt: "make a receipt of a check",
    verify: "do the check of a receipt again",
    view: "view: context, country, system, data:<name>, finding:<number>",
    output: "file to write",
    playground: "serve the playground on this machine, without a network",
    port: "port, 7350 unless given",
    lsp: "run the language server for editors",
    stdio: "over standard input and output (the default)",
  },
};
