import type { Trilingual } from "../../language/index.ts";

/** The words about links, archives and what is kept. */
export interface ShareWords {
  readonly title: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly holds: (files: number, characters: string) => string;
  readonly nowhere: string;
  readonly anybody: string;
  readonly long: string;
  readonly tooLong: string;
  readonly saveZip: string;
  readonly close: string;
  readonly faults: { readonly [F in "version" | "long" | "damaged"]: string };
  readonly kept: string;
  readonly replaced: string;
  readonly bringBack: string;
  readonly otherVersion: (version: string) => string;
  readonly notKept: string;
  readonly refused: { readonly [W in "large" | "damaged" | "empty" | "encoding"]: string };
  readonly opened: (files: number, skipped: number) => string;
  readonly drop: string;
}

export const shareWords: Trilingual<ShareWords> = {
  kk: {
    title: "Сілтемемен бөлісу",
    link: "Сілтеме",
    copy: "Көшіру",
    copied: "Сілтеме көшірілді.",
    holds: (files, characters) =>
      `Сілтемеде ${files} файлдың мәтіндері толық, таңдалған күн, ашық файл мен қойынды бар: ${characters} таңба.`,
    nowhere:
      "Ол тек мекенжайдың # белгісінен кейінгі бөлігінде: браузер оны серверге жібермейді, ешқайда сақталмайды.",
    anybody: "Сілтемені көрген адам мәтіндерді оқи алады.",
    long: "Сілтеме ұзын: кейбір пошта мен чат бағдарламалары оны кесіп тастайды. Архив сенімдірек.",
    tooLong: "Бұл жоба сілтемеге сыймайды. Архивті жүктеп алып, файл ретінде жіберіңіз.",
    saveZip: ".zip жүктеп алу",
    close: "Жабу",
    faults: {
      version: "Сілтеме беттің басқа нұсқасында жасалған, оны оқу мүмкін емес.",
      long: "Сілтеме тым ұзын, ол ашылмады.",
      damaged: "Сілтеме бүлінген немесе толық көшірілмеген, ол ашылмады.",
    },
    replaced: "Басқа жоба ашылды.",
    kept: "Сілтемедегі жоба ашылды. Бұрынғы жұмысыңыз сақтаулы.",
    bringBack: "Бұрынғысын қайтару",
    otherVersion: (version) => `Сілтеме PDP ${version} нұсқасында жасалған: нәтижелер өзгеше болуы мүмкін.`,
    notKept: "Браузер жұмысты сақтамай отыр (орын жоқ немесе тыйым салынған). Архивті жүктеп алыңыз.",
    refused: {
      large: "Архив тым үлкен.",
      damaged: "Бұл архив бүлінген немесе .zip емес.",
      empty: "Мұнда .pdp файлдары жоқ.",
      encoding: "Файлдардың бірі UTF-8 емес.",
    },
    opened: (files, skipped) => `Ашылған файлдар: ${files}, өткізіп жіберілгені: ${skipped}.`,
    drop: "Файлдарды осында тастаңыз: .pdp, pdp.json немесе .zip",
  },
  ru: {
    title: "Поделиться ссылкой",
    link: "Ссылка",
    copy: "Скопировать",
    copied: "Ссылка скопирована.",
    holds: (files, characters) =>
      `В ссылке целиком тексты файлов (${files}), выбранный день, открытый файл и вкладка: ${characters} знаков.`,
    nowhere:
      "Всё это стоит в адресе после знака #: браузер не отправляет эту часть на сервер, и нигде она не хранится.",
    anybody: "Кто увидит ссылку, тот прочтёт тексты.",
    long: "Ссылка длинная: некоторые программы почты и чаты её обрежут. Архив надёжнее.",
    tooLong: "Этот проект не помещается в ссылку. Скачайте архив и отправьте его файлом.",
    saveZip: "Скачать .zip",
    close: "Закрыть",
    faults: {
      version: "Ссылка сделана другой версией страницы, прочесть её нельзя.",
      long: "Ссылка слишком длинная, она не открыта.",
      damaged: "Ссылка повреждена или скопирована не вся, она не открыта.",
    },
    replaced: "Открыт другой проект.",
    kept: "Открыт проект из ссылки. Ваша прежняя работа сохранена.",
    bringBack: "Вернуть прежнюю",
    otherVersion: (version) => `Ссылка сделана в PDP ${version}: результаты могут отличаться.`,
    notKept: "Браузер не сохраняет работу (нет места или запрещено). Скачайте архив.",
    refused: {
      large: "Архив слишком велик.",
      damaged: "Архив повреждён, или это не .zip.",
      empty: "Здесь нет файлов .pdp.",
      encoding: "Один из файлов не в UTF-8.",
    },
    opened: (files, skipped) => `Открыто файлов: ${files}, пропущено: ${skipped}.`,
    drop: "Отпустите файлы здесь: .pdp, pdp.json или .zip",
  },
  en: {
    title: "Share a link",
    link: "Link",
    copy: "Copy",
    copied: "The link was copied.",
    holds: (files, characters) =>
      `The link holds the whole texts of ${files} ${files === 1 ? "file" : "files"}, the chosen day, the open file and tab: ${characters} characters.`,
    nowhere:
      "All of it stands in the address after the # sign: browsers do not send that part to a server, and it is stored nowhere.",
    anybody: "Whoever sees the link can read the texts.",
    long: "The link is long: some mail and chat programs will cut it. An archive is safer.",
    tooLong: "This project does not fit into a link. Download the archive and send it as a file.",
    saveZip: "Download .zip",
    close: "Close",
    faults: {
      version: "The link was made by another version of the page and cannot be read.",
      long: "The link is too long and was not opened.",
      damaged: "The link is damaged or was not copied whole, and was not opened.",
    },
    replaced: "Another project is open.",
    kept: "The project of the link is open. Your former work is kept.",
    bringBack: "Bring it back",
    otherVersion: (version) => `The link was made with PDP ${version}: results may differ.`,
    notKept: "The browser does not keep the work (no room, or not allowed). Download the archive.",
    refused: {
      large: "The archive is too large.",
      damaged: "The archive is damaged, or is no .zip.",
      empty: "There are no .pdp files in it.",
      encoding: "One of the files is not UTF-8.",
    },
    opened: (files, skipped) => `Files opened: ${files}, passed over: ${skipped}.`,
    drop: "Drop the files here: .pdp, pdp.json or .zip",
  },
};
