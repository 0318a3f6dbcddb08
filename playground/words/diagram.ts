import type { Trilingual } from "../../language/index.ts";

/** The words of the tab with the picture, beside those in the picture. */
export interface DiagramPaneWords {
  readonly tab: string;
  readonly view: string;
  readonly views: { readonly [V in "context" | "country" | "system" | "data" | "finding"]: string };
  readonly whichData: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly export: string;
  readonly copyDot: string;
  readonly copyMermaid: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly exportFailed: string;
  readonly legend: string;
  readonly stage: string;
  readonly keys: string;
  readonly flow: string;
  readonly crosses: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly nothing: string;
  readonly nothingHelp: string;
  readonly noFinding: string;
  readonly tooMany: (count: number) => string;
  readonly plain: string;
  readonly drawing: string;
  readonly source: string;
  readonly close: string;
  readonly standsFor: string;
  readonly twin: string;
  readonly nodes: string;
  readonly flows: string;
}

export const diagramPaneWords: Trilingual<DiagramPaneWords> = {
  kk: {
    tab: "Сызба",
    view: "Көрініс",
    views: {
      system: "толық",
      context: "тараптар",
      country: "елдер",
      data: "бір деректің жолы",
      finding: "таңдалған табылым",
    },
    whichData: "Қандай дерек",
    zoomIn: "Үлкейту (+)",
    zoomOut: "Кішірейту (−)",
    fit: "Түгел көрсету (0)",
    export: "Сақтау",
    copyDot: "DOT мәтінін көшіру",
    copyMermaid: "Mermaid мәтінін көшіру",
    copied: "Көшірілді.",
    notCopied: "Браузер көшіруге рұқсат бермеді.",
    exportFailed: "Браузер суретті салмады: масштабын кішірейтіңіз.",
    legend: "Шартты белгілер",
    stage: "Деректер ағындарының сызбасы",
    keys: "Көрсеткі пернелер жылжытады, + және − масштабты өзгертеді, 0 түгел көрсетеді, Enter түйіндер мен ағындарға өтеді.",
    flow: "Ағын",
    crosses: "шекарадан өту:",
    findings: "табылымдар",
    noFindings: "Табылым жоқ.",
    nothing: "Салатын ештеңе жоқ",
    nothingHelp: "Қойма, жүйе не ағын сипаттаңыз: олар осында көрінеді.",
    noFinding: "Табылымды таңдаңыз: оның жолы осында көрінеді.",
    tooMany: (count) => `Түйіндер тым көп (${count}): сурет салынбады, төмендегі тізімді қараңыз.`,
    plain: "Сурет қарапайым тәсілмен орналастырылды.",
    drawing: "Сурет салынуда…",
    source: "Мәтіндегі орны",
    close: "Жабу",
    standsFor: "Құрамында",
    twin: "Сызба мәтін түрінде",
    nodes: "Түйіндер",
    flows: "Ағындар",
  },
  ru: {
    tab: "Схема",
    view: "Вид",
    views: {
      system: "полная",
      context: "стороны",
      country: "страны",
      data: "путь одних данных",
      finding: "выбранная находка",
    },
    whichData: "Какие данные",
    zoomIn: "Крупнее (+)",
    zoomOut: "Мельче (−)",
    fit: "Показать целиком (0)",
    export: "Сохранить",
    copyDot: "Скопировать текст DOT",
    copyMermaid: "Скопировать текст Mermaid",
    copied: "Скопировано.",
    notCopied: "Браузер не разрешил копирование.",
    exportFailed: "Браузер не смог нарисовать картинку: возьмите меньший масштаб.",
    legend: "Обозначения",
    stage: "Схема потоков данных",
    keys: "Стрелки двигают, + и − меняют масштаб, 0 показывает целиком, Enter переходит к узлам и потокам.",
    flow: "Поток",
    crosses: "пересекает границу:",
    findings: "находки",
    noFindings: "Находок нет.",
    nothing: "Рисовать нечего",
    nothingHelp: "Опишите хранилище, систему или поток: они появятся здесь.",
    noFinding: "Выберите находку: её путь появится здесь.",
    tooMany: (count) => `Узлов слишком много (${count}): схема не построена, перечень ниже.`,
    plain: "Схема размещена простым способом.",
    drawing: "Схема рисуется…",
    source: "Показать в тексте",
    close: "Закрыть",
    standsFor: "Включает",
    twin: "Схема текстом",
    nodes: "Узлы",
    flows: "Потоки",
  },
  en: {
    tab: "Diagram",
    view: "View",
    views: {
      system: "everything",
      context: "parties",
      country: "countries",
      data: "one kind of data",
      finding: "the selected finding",
    },
    whichData: "Which data",
    zoomIn: "Zoom in (+)",
    zoomOut: "Zoom out (−)",
    fit: "Show the whole (0)",
    export: "Export",
    copyDot: "Copy as DOT",
    copyMermaid: "Copy as Mermaid",
    copied: "Copied.",
    notCopied: "The browser did not allow copying.",
    exportFailed: "The browser could not draw the picture: take a smaller scale.",
    legend: "Legend",
    stage: "Diagram of the flows of data",
    keys: "Arrows move, + and − zoom, 0 shows the whole, Enter goes to the nodes and flows.",
    flow: "Flow",
    crosses: "crosses a border:",
    findings: "findings",
    noFindings: "No findings.",
    nothing: "Nothing to draw",
    nothingHelp: "Describe a store, a system or a flow: they appear here.",
    noFinding: "Select a finding: its way appears here.",
    tooMany: (count) => `Too many nodes (${count}): no picture was drawn; the list is below.`,
    plain: "The picture was laid out in a plain way.",
    drawing: "Drawing…",
    source: "Show in the text",
    close: "Close",
    standsFor: "Stands for",
    twin: "The diagram as text",
    nodes: "Nodes",
    flows: "Flows",
  },
};
