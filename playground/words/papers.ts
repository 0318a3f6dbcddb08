import type { Trilingual } from "../../language/index.ts";

/** Words of the panes with papers to take away: the report and the documents. */
export interface PapersWords {
  readonly report: string;
  readonly documents: string;
  readonly download: string;
  readonly print: string;
  readonly preview: (title: string) => string;
  readonly fileName: string;
  readonly saved: (name: string) => string;
  readonly papers: string;
  readonly none: string;
  readonly blanks: (count: number) => string;
  readonly mismatches: (count: number) => string;
  readonly complete: string;
  readonly drawing: string;
  readonly noPrint: string;
  readonly large: (megabytes: number) => string;
  readonly showAnyway: string;
}

export const papersWords: Trilingual<PapersWords> = {
  kk: {
    report: "Есеп",
    documents: "Құжаттар",
    download: "Жүктеп алу",
    print: "Басып шығару",
    preview: (title) => `Алдын ала көру: ${title}`,
    fileName: "esep",
    saved: (name) => `Файл дайын: ${name}`,
    papers: "Құжаттар тізімі",
    none: "Құжат жоқ: жобада оператор да, келісім де жарияланбаған.",
    blanks: (count) => `толтырылмаған орындар: ${count}`,
    mismatches: (count) => `модельге сай емес: ${count}`,
    complete: "толық",
    drawing: "Есеп жасалуда…",
    noPrint: "Браузер басып шығаруға рұқсат бермеді: HTML файлын жүктеп алып, содан басып шығарыңыз.",
    large: (megabytes) =>
      `Есеп үлкен (${megabytes} МБ): мұнда көрсету браузерді кідіртеді. Оны жүктеп алыңыз.`,
    showAnyway: "Бәрібір көрсету",
  },
  ru: {
    report: "Отчёт",
    documents: "Документы",
    download: "Скачать",
    print: "Печать",
    preview: (title) => `Предпросмотр: ${title}`,
    fileName: "otchet",
    saved: (name) => `Файл готов: ${name}`,
    papers: "Список документов",
    none: "Документов нет: в проекте не объявлено ни оператора, ни согласия.",
    blanks: (count) => `незаполненных мест: ${count}`,
    mismatches: (count) => `расходится с моделью: ${count}`,
    complete: "заполнен",
    drawing: "Отчёт составляется…",
    noPrint: "Браузер не дал напечатать: скачайте файл HTML и напечатайте его.",
    large: (megabytes) => `Отчёт большой (${megabytes} МБ): показ здесь задержит браузер. Скачайте его.`,
    showAnyway: "Всё равно показать",
  },
  en: {
    report: "Report",
    documents: "Documents",
    download: "Download",
    print: "Print",
    preview: (title) => `Preview: ${title}`,
    fileName: "report",
    saved: (name) => `The file is ready: ${name}`,
    papers: "List of documents",
    none: "There are no documents: the project declares no operator and no consent.",
    blanks: (count) => `open places: ${count}`,
    mismatches: (count) => `belied by the model: ${count}`,
    complete: "complete",
    drawing: "The report is being drawn up…",
    noPrint: "The browser did not let the page print: download the HTML file and print that.",
    large: (megabytes) =>
      `The report is large (${megabytes} MB): showing it here would hold the browser up. Download it.`,
    showAnyway: "Show it all the same",
  },
};
