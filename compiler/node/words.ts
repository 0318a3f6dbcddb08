import type { Trilingual } from "../../language/index.ts";
import { configWords } from "../config/index.ts";
import type { ConfigWords } from "../config/index.ts";

/** What the command line itself says: wrong use, bad configuration, input that cannot be read. `x` is text from outside. */
export interface CommandWords {
  readonly usage: string;
  readonly fault: string;
  readonly help: string;
  readonly missingPath: (x: string) => string;
  readonly unreadable: (x: string) => string;
  readonly notPdp: (x: string) => string;
  readonly outside: (x: string) => string;
  readonly noFiles: (x: string) => string;
  readonly nested: (x: string) => string;
  readonly link: (x: string) => string;
  readonly notFile: (x: string) => string;
  readonly twoProjects: (x: string, y: string) => string;
  readonly notUtf8: (x: string, seems: string | null) => string;
  readonly config: ConfigWords;
  readonly badOption: (x: string, wanted: string) => string;
  readonly unknownOption: (x: string, close: string | null) => string;
  readonly unknownCommand: (x: string, close: string | null) => string;
  readonly missingArgument: (x: string) => string;
  readonly excess: string;
  readonly misuse: (x: string) => string;
  readonly badDate: (x: string) => string;
  readonly wrongOrder: (from: string, to: string) => string;
  readonly unknownSubject: (x: string, close: string | null) => string;
  readonly unknownLaw: (x: string, close: string | null) => string;
  readonly oneFile: string;
  readonly noInput: string;
  readonly exists: (x: string) => string;
  readonly unwritable: (x: string) => string;
  readonly created: (x: string) => string;
  readonly initNext: (x: string) => string;
  readonly notFormatted: (x: string) => string;
  readonly formatted: (x: string) => string;
  readonly fmtDone: (changed: number, total: number) => string;
  readonly badView: (x: string, known: string) => string;
  readonly emptyView: (x: string) => string;
  readonly tooManyNodes: (count: number) => string;
  readonly plainLayout: string;
  readonly errorsRemain: string;
  readonly untraceable: (x: string, close: string | null) => string;
  readonly notReceipt: (x: string) => string;
  readonly needsOutput: string;
  readonly unknownPaper: (x: string, close: string | null, known: string) => string;
  readonly unknownStore: (x: string, close: string | null) => string;
  readonly badMoment: (x: string) => string;
  readonly noChromium: string;
  readonly noPdf: string;
  readonly noPlayground: string;
  readonly portTaken: (x: number) => string;
  readonly badPort: (x: string) => string;
  readonly serving: (x: string) => string;
}

export const commandWords: Trilingual<CommandWords> = {
  kk: {
    usage: "қате пайдалану",
    fault: "компилятордың ішкі ақауы; бұл туралы хабарлаңыз (PDP_DEBUG=1 толығырақ көрсетеді)",
    help: "Анықтама: pdp --help",
    missingPath: (x) => `\`${x}\` табылмады`,
    unreadable: (x) => `\`${x}\` оқылмайды`,
    notPdp: (x) => `\`${x}\` — .pdp файлы емес`,
    outside: (x) => `\`${x}\` жобадан тыс жерді көрсетеді`,
    noFiles: (x) => `\`${x}\` бумасында .pdp файлдары жоқ`,
    nested: (x) => `\`${x}\` — бөлек жоба, ол қаралмады`,
    link: (x) => `\`${x}\` — символдық сілтеме, ол оқылмады`,
    notFile: (x) => `\`${x}\` — кәдімгі файл емес, ол оқылмады`,
    twoProjects: (x, y) => `жолдар әртүрлі жобаларға жатады: \`${x}\` және \`${y}\`; оларды бөлек тексеріңіз`,
    notUtf8: (x, seems) =>
      seems === null
        ? `\`${x}\` UTF-8 кодтауында емес`
        : `\`${x}\` UTF-8 емес, ${seems} сияқты; файлды UTF-8 түрінде қайта сақтаңыз`,
    config: configWords.kk,
    badOption: (x, wanted) => `\`${x}\` опциясының мәні жарамайды; керегі: ${wanted}`,
    unknownOption: (x, close) => `\`${x}\` опциясы белгісіз${close === null ? "" : `; мүмкін ${close}?`}`,
    unknownCommand: (x, close) => `\`${x}\` командасы белгісіз${close === null ? "" : `; мүмкін ${close}?`}`,
    missingArgument: (x) => `\`${x}\` көрсетілмеген`,
    excess: "артық аргументтер бар",
    misuse: (x) => x,
    badDate: (x) => `\`${x}\` — күнтізбедегі күн емес; жазылуы: ЖЖЖЖ-АА-КК`,
    wrongOrder: (from, to) => `\`${from}\` күні \`${to}\` күнінен кейін келеді`,
    unknownSubject: (x, close) =>
      `\`${x}\` деген норма да, код та жоқ${close === null ? "" : `; мүмкін ${close}?`}`,
    unknownLaw: (x, close) =>
      `кітапханада \`${x}\` деген норма да, акт та жоқ${close === null ? "" : `; мүмкін ${close}?`}`,
    oneFile: "пішімделген мәтінді шығару үшін бір файл беріңіз немесе --write, --check қосыңыз",
    noInput: "файлдарды көрсетіңіз, --check не --write қосыңыз немесе мәтінді стандартты кіріске беріңіз",
    exists: (x) => `\`${x}\` бұрыннан бар, ештеңе жазылмады`,
    unwritable: (x) => `\`${x}\` жазылмады`,
    created: (x) => `жазылды: ${x}`,
    initNext: (x) => `Келесі қадам: ${x}`,
    notFormatted: (x) => `пішімделмеген: ${x}`,
    formatted: (x) => `пішімделді: ${x}`,
    fmtDone: (changed, total) => `өзгеретін файлдар: ${changed}/${total}`,
    badView: (x, known) => `\`${x}\` деген көрініс жоқ; мыналар бар: ${known}`,
    emptyView: (x) => `\`${x}\`: мұндай деректер де, табылым да жоқ`,
    tooManyNodes: (count) => `түйіндер тым көп (${count}), сурет қарапайым тәсілмен салынды`,
    plainLayout: "сурет қарапайым тәсілмен орналастырылды: графты орналастыру тым ұзаққа созылды",
    errorsRemain: "файлдарда қателер бар, шығарылған нәрсе толық болмауы мүмкін; `pdp check` іске қосыңыз",
    untraceable: (x, close) =>
      `\`${x}\` деген деректер де, түйін де жоқ${close === null ? "" : `; \`${close}\` емес пе?`}`,
    notReceipt: (x) => `\`${x}\` — түбіртек емес`,
    needsOutput: "бұл пішім үшін файл атаңыз: --output <файл>",
    unknownPaper: (x, close, known) =>
      `\`${x}\` деген құжат жоқ${close === null ? "" : `; \`${close}\` емес пе?`}; мыналар бар: ${known}`,
    unknownStore: (x, close) => `\`${x}\` деген база жоқ${close === null ? "" : `; \`${close}\` емес пе?`}`,
    badMoment: (x) =>
      `\`${x}\` — күн мен уақыт емес, не ол күнгі сағат белдеуі белгісіз; жазылуы: ЖЖЖЖ-АА-ККTсс:мм`,
    noChromium: "PDF үшін Chromium керек: оны орнатыңыз немесе CHROME_PATH арқылы жолын көрсетіңіз",
    noPdf: "Chromium PDF жасамады",
    noPlayground: "алаңның беті жиналмаған: алдымен `npm run build`",
    portTaken: (x) => `${x} порты бос емес; басқасын беріңіз: --port`,
    badPort: (x) => `порт емес: ${x}`,
    serving: (x) => `Алаң осы машинада ашық: ${x} (тоқтату: Ctrl+C)`,
  },
  ru: {
    usage: "неверный вызов",
    fault: "внутренняя неисправность компилятора; сообщите о ней (подробности: PDP_DEBUG=1)",
    help: "Справка: pdp --help",
    missingPath: (x) => `\`${x}\` не найден`,
    unreadable: (x) => `не удалось прочитать \`${x}\``,
    notPdp: (x) => `\`${x}\` — не файл .pdp`,
    outside: (x) => `\`${x}\` ведёт за пределы проекта`,
    noFiles: (x) => `в папке \`${x}\` нет файлов .pdp`,
    nested: (x) => `\`${x}\` — отдельный проект, он не проверен`,
    link: (x) => `\`${x}\` — символическая ссылка, она не прочитана`,
    notFile: (x) => `\`${x}\` — не обычный файл, он не прочитан`,
    twoProjects: (x, y) =>
      `пути относятся к разным проектам: \`${x}\` и \`${y}\`; проверьте их по отдельности`,
    notUtf8: (x, seems) =>
      seems === null
        ? `\`${x}\` не в кодировке UTF-8`
        : `\`${x}\` не в UTF-8, похоже на ${seems}; сохраните файл заново в UTF-8`,
    config: configWords.ru,
    badOption: (x, wanted) => `значение опции \`${x}\` не подходит; ожидается: ${wanted}`,
    unknownOption: (x, close) =>
      `неизвестная опция \`${x}\`${close === null ? "" : `; возможно, имелось в виду ${close}?`}`,
    unknownCommand: (x, close) =>
      `неизвестная команда \`${x}\`${close === null ? "" : `; возможно, имелось в виду ${close}?`}`,
    missingArgument: (x) => `не указано: \`${x}\``,
    excess: "лишние аргументы",
    misuse: (x) => x,
    badDate: (x) => `\`${x}\` — не день календаря; запись: ГГГГ-ММ-ДД`,
    wrongOrder: (from, to) => `день \`${from}\` позже дня \`${to}\``,
    unknownSubject: (x, close) =>
      `нет ни нормы, ни кода \`${x}\`${close === null ? "" : `; возможно, имелось в виду ${close}?`}`,
    unknownLaw: (x, close) =>
      `в библиотеке нет ни нормы, ни акта \`${x}\`${close === null ? "" : `; возможно, имелось в виду ${close}?`}`,
    oneFile: "чтобы вывести отформатированный текст, дайте один файл; иначе добавьте --write или --check",
    noInput: "укажите файлы, добавьте --check или --write либо подайте текст на стандартный ввод",
    exists: (x) => `\`${x}\` уже есть, ничего не записано`,
    unwritable: (x) => `не удалось записать \`${x}\``,
    created: (x) => `записано: ${x}`,
    initNext: (x) => `Следующий шаг: ${x}`,
    notFormatted: (x) => `не отформатирован: ${x}`,
    formatted: (x) => `отформатирован: ${x}`,
    fmtDone: (changed, total) => `файлы с отличиями: ${changed}/${total}`,
    badView: (x, known) => `нет вида \`${x}\`; есть: ${known}`,
    emptyView: (x) => `\`${x}\`: таких данных или такой находки нет`,
    tooManyNodes: (count) => `узлов слишком много (${count}), схема размещена простым способом`,
    plainLayout: "схема размещена простым способом: размещение графа заняло слишком много времени",
    errorsRemain: "в файлах есть ошибки, результат может быть неполным; запустите `pdp check`",
    untraceable: (x, close) =>
      `нет ни данных, ни узла \`${x}\`${close === null ? "" : `; может быть, \`${close}\`?`}`,
    notReceipt: (x) => `\`${x}\` — не квитанция`,
    needsOutput: "для этого формата назовите файл: --output <файл>",
    unknownPaper: (x, close, known) =>
      `документа \`${x}\` нет${close === null ? "" : `; возможно, имелось в виду \`${close}\`?`}; есть: ${known}`,
    unknownStore: (x, close) =>
      `базы \`${x}\` нет${close === null ? "" : `; возможно, имелось в виду \`${close}\`?`}`,
    badMoment: (x) =>
      `\`${x}\` — не дата и время, либо часовой пояс этого дня неизвестен; запись: ГГГГ-ММ-ДДTчч:мм`,
    noChromium: "для PDF нужен Chromium: установите его или укажите путь в CHROME_PATH",
    noPdf: "Chromium не создал PDF",
    noPlayground: "страница площадки не собрана: сначала `npm run build`",
    portTaken: (x) => `порт ${x} занят; назовите другой: --port`,
    badPort: (x) => `не порт: ${x}`,
    serving: (x) => `Площадка открыта на этой машине: ${x} (остановить: Ctrl+C)`,
  },
  en: {
    usage: "wrong use",
    fault: "a fault of the compiler itself; please report it (PDP_DEBUG=1 shows more)",
    help: "Help: pdp --help",
    missingPath: (x) => `\`${x}\` does not exist`,
    unreadable: (x) => `\`${x}\` cannot be read`,
    notPdp: (x) => `\`${x}\` is not a .pdp file`,
    outside: (x) => `\`${x}\` leads out of the project`,
    noFiles: (x) => `the folder \`${x}\` has no .pdp files`,
    nested: (x) => `\`${x}\` is a project of its own and was not read`,
    link: (x) => `\`${x}\` is a symbolic link and was not read`,
    notFile: (x) => `\`${x}\` is not a regular file and was not read`,
    twoProjects: (x, y) =>
      `the paths belong to different projects: \`${x}\` and \`${y}\`; check them one by one`,
    notUtf8: (x, seems) =>
      seems === null
        ? `\`${x}\` is not UTF-8`
        : `\`${x}\` is not UTF-8, it looks like ${seems}; save the file again as UTF-8`,
    config: configWords.en,
    badOption: (x, wanted) => `the value of the option \`${x}\` does not fit; expected: ${wanted}`,
    unknownOption: (x, close) => `unknown option \`${x}\`${close === null ? "" : `; did you mean ${close}?`}`,
    unknownCommand: (x, close) =>
      `unknown command \`${x}\`${close === null ? "" : `; did you mean ${close}?`}`,
    missingArgument: (x) => `missing: \`${x}\``,
    excess: "too many arguments",
    misuse: (x) => x,
    badDate: (x) => `\`${x}\` is not a day of the calendar; write YYYY-MM-DD`,
    wrongOrder: (from, to) => `\`${from}\` is later than \`${to}\``,
    unknownSubject: (x, close) =>
      `no requirement or code is called \`${x}\`${close === null ? "" : `; did you mean ${close}?`}`,
    unknownLaw: (x, close) =>
      `the library has no provision or act \`${x}\`${close === null ? "" : `; did you mean ${close}?`}`,
    oneFile: "to print formatted text, name one file; or add --write or --check",
    noInput: "name files, add --check or --write, or give a text on standard input",
    exists: (x) => `\`${x}\` exists already, nothing was written`,
    unwritable: (x) => `\`${x}\` could not be written`,
    created: (x) => `written: ${x}`,
    initNext: (x) => `Next: ${x}`,
    notFormatted: (x) => `not formatted: ${x}`,
    formatted: (x) => `formatted: ${x}`,
    fmtDone: (changed, total) => `files that differ: ${changed}/${total}`,
    badView: (x, known) => `no view is called \`${x}\`; there are: ${known}`,
    emptyView: (x) => `\`${x}\`: there are no such data, or no such finding`,
    tooManyNodes: (count) => `too many nodes (${count}), the picture is laid out in a plain way`,
    plainLayout: "the picture is laid out in a plain way: laying out the graph took too long",
    errorsRemain: "the files have errors, so the output may be incomplete; run `pdp check`",
    untraceable: (x, close) =>
      `neither data nor a node is called \`${x}\`${close === null ? "" : `; did you mean \`${close}\`?`}`,
    notReceipt: (x) => `\`${x}\` is no receipt`,
    needsOutput: "this format needs a file: --output <file>",
    unknownPaper: (x, close, known) =>
      `there is no document \`${x}\`${close === null ? "" : `; did you mean \`${close}\`?`}; there are: ${known}`,
    unknownStore: (x, close) =>
      `no store is called \`${x}\`${close === null ? "" : `; did you mean \`${close}\`?`}`,
    badMoment: (x) =>
      `\`${x}\` is no day and time, or the clocks of that day are not known; write YYYY-MM-DDThh:mm`,
    noChromium: "PDF needs Chromium: install it, or name its path in CHROME_PATH",
    noPdf: "Chromium made no PDF",
    noPlayground: "the page of the playground is not built: run `npm run build` first",
    portTaken: (x) => `port ${x} is taken; name another with --port`,
    badPort: (x) => `not a port: ${x}`,
    serving: (x) => `The playground is open on this machine: ${x} (Ctrl+C stops it)`,
  },
};
