import type { Trilingual } from "../../../language/index.ts";

/** A type by its words; kinds and enums are those of the prelude. */
export type TypeWords =
  | "Bool"
  | "Int"
  | "Text"
  | "Date"
  | "Duration"
  | "category"
  | "data set"
  | { readonly element: string; readonly form?: "set" | "optional" }
  | { readonly enum: string };

/** A member that the compiler computes: `n.inflows`, `l.state`, `a.reaches(b, C)`. */
export interface BuiltinMember {
  /** The type it belongs to: a kind of the prelude (and those below it), or `label`, `category`, `Citation`. */
  readonly on: string;
  readonly name: string;
  /** Null: written without brackets. */
  readonly params: readonly BuiltinParam[] | null;
  readonly result: TypeWords;
  readonly doc: Trilingual<string>;
}
export interface BuiltinParam {
  readonly name: string;
  readonly type: TypeWords;
  readonly optional: boolean;
}
/** A function that the compiler computes. Its argument types are more than one list can say: `calls.ts` checks them. */
export interface BuiltinFunction {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** As shown to people. */
  readonly signature: string;
  readonly doc: Trilingual<string>;
}
/** A name that the compiler knows. */
export interface BuiltinName {
  readonly name: string;
  readonly result: TypeWords;
  readonly doc: Trilingual<string>;
}

const category: BuiltinParam = { name: "C", type: "category", optional: false };
const node: BuiltinParam = { name: "t", type: { element: "node" }, optional: false };
const flows: TypeWords = { element: "flow", form: "set" };

/** Every member that no library declares, and the two (`holds`, `carries`) whose declared value the labels replace. `semantics.md` 2 and 3. */
export const builtinMembers: readonly BuiltinMember[] = [
  {
    on: "element",
    name: "name",
    params: null,
    result: "Text",
    doc: {
      kk: "Жарияланған атауы.",
      ru: "Имя из объявления.",
      en: "Its name as declared.",
    },
  },
  {
    on: "element",
    name: "title",
    params: null,
    result: "Text",
    doc: {
      kk: "Атаудан кейінгі мәтін. Түрі `title` қасиетін жарияласа, сол қасиет алынады.",
      ru: "Текст после имени. Если вид объявляет свойство `title`, берётся оно.",
      en: "The text after the name. Where the kind declares a property `title`, that one is meant.",
    },
  },
  {
    on: "node",
    name: "inflows",
    params: null,
    result: flows,
    doc: {
      kk: "Осында келетін ағындар.",
      ru: "Потоки, которые сюда приходят.",
      en: "The flows that arrive here.",
    },
  },
  {
    on: "node",
    name: "outflows",
    params: null,
    result: flows,
    doc: {
      kk: "Осыдан шығатын ағындар.",
      ru: "Потоки, которые отсюда выходят.",
      en: "The flows that leave here.",
    },
  },
  {
    on: "node",
    name: "holds",
    params: null,
    result: "data set",
    doc: {
      kk: "Мұнда іс жүзінде бар деректер: жарияланғаны да, келгені де.",
      ru: "Данные, которые здесь на деле есть: объявленные и пришедшие.",
      en: "The data that are in fact here: declared or arrived.",
    },
  },
  {
    on: "node",
    name: "labels",
    params: null,
    result: "data set",
    doc: {
      kk: "`holds` сияқты, кез келген түйін үшін.",
      ru: "То же, что `holds`, для любого узла.",
      en: "The same as `holds`, for any node.",
    },
  },
  {
    on: "node",
    name: "declared",
    params: null,
    result: "data set",
    doc: {
      kk: "Тек жазылған мазмұны.",
      ru: "Только записанное содержимое.",
      en: "The written content only.",
    },
  },
  {
    on: "node",
    name: "origins",
    params: [category],
    result: { element: "node", form: "set" },
    doc: {
      kk: "Осында келетін C санатындағы деректер басталатын түйіндер.",
      ru: "Узлы, с которых начинаются приходящие сюда данные категории C.",
      en: "The nodes where data of category C that arrive here begin.",
    },
  },
  {
    on: "node",
    name: "reaches",
    params: [node, { ...category, optional: true }],
    result: "Bool",
    doc: {
      kk: "Осыдан t түйініне дерек (C санатындағы) жететін жол бар ма? Ағындарды `along f where …` шектейді.",
      ru: "Есть ли путь, которым данные (категории C) доходят отсюда до t? Потоки ограничивает `along f where …`.",
      en: "Is there a route by which data (of category C) get from here to t? `along f where …` restricts the flows.",
    },
  },
  {
    on: "flow",
    name: "source",
    params: null,
    result: { element: "node" },
    doc: {
      kk: "Ағын басталатын түйін.",
      ru: "Узел, с которого начинается поток.",
      en: "The node where the flow begins.",
    },
  },
  {
    on: "flow",
    name: "target",
    params: null,
    result: { element: "node" },
    doc: {
      kk: "Ағын аяқталатын түйін.",
      ru: "Узел, в который приходит поток.",
      en: "The node where the flow ends.",
    },
  },
  {
    on: "flow",
    name: "sender",
    params: null,
    result: { element: "party" },
    doc: {
      kk: "Басындағы тарап немесе сол түйіннің операторы.",
      ru: "Сторона в начале потока или оператор этого узла.",
      en: "The party at its beginning, or that node's operator.",
    },
  },
  {
    on: "flow",
    name: "recipient",
    params: null,
    result: { element: "party" },
    doc: {
      kk: "Соңындағы тарап немесе сол түйіннің операторы.",
      ru: "Сторона в конце потока или оператор этого узла.",
      en: "The party at its end, or that node's operator.",
    },
  },
  {
    on: "flow",
    name: "carries",
    params: null,
    result: "data set",
    doc: {
      kk: "Ағын іс жүзінде алып өтетін деректер.",
      ru: "Данные, которые поток на деле несёт.",
      en: "The data that the flow in fact carries.",
    },
  },
  {
    on: "flow",
    name: "labels",
    params: null,
    result: "data set",
    doc: {
      kk: "`carries` сияқты.",
      ru: "То же, что `carries`.",
      en: "The same as `carries`.",
    },
  },
  {
    on: "flow",
    name: "declared",
    params: null,
    result: "data set",
    doc: {
      kk: "Тек жазылған мазмұны.",
      ru: "Только записанное содержимое.",
      en: "The written content only.",
    },
  },
  {
    on: "flow",
    name: "implied",
    params: null,
    result: "Bool",
    doc: {
      kk: "Ағын жазылмаған, басқа жолдан шығады (`access`, `copy_of`, `from`, `to`).",
      ru: "Поток не записан, а следует из другой строки (`access`, `copy_of`, `from`, `to`).",
      en: "The flow is not written; another line implies it (`access`, `copy_of`, `from`, `to`).",
    },
  },
  {
    on: "label",
    name: "category",
    params: null,
    result: "category",
    doc: {
      kk: "Деректер санаты.",
      ru: "Категория данных.",
      en: "The category of the data.",
    },
  },
  {
    on: "label",
    name: "subject",
    params: null,
    result: { element: "subject" },
    doc: {
      kk: "Деректер кім туралы.",
      ru: "О ком эти данные.",
      en: "Whom the data are about.",
    },
  },
  {
    on: "label",
    name: "state",
    params: null,
    result: { enum: "State" },
    doc: {
      kk: "Деректерде адамның қаншасы қалған.",
      ru: "Сколько от человека осталось в данных.",
      en: "How much of the person is left in the data.",
    },
  },
  {
    on: "label",
    name: "process",
    params: null,
    result: { element: "process", form: "optional" },
    doc: {
      kk: "Күйді төмендеткен процесс; бастапқы деректерде — `none`.",
      ru: "Процесс, понизивший состояние; у исходных данных — `none`.",
      en: "The process that lowered the state; `none` for raw data.",
    },
  },
  {
    on: "label",
    name: "collected_by",
    params: null,
    result: flows,
    doc: {
      kk: "Осы деректер шыққан жинау ағындары.",
      ru: "Потоки сбора, от которых эти данные происходят.",
      en: "The flows of collection that the data stem from.",
    },
  },
  {
    on: "category",
    name: "name",
    params: null,
    result: "Text",
    doc: {
      kk: "Жарияланған атауы.",
      ru: "Имя из объявления.",
      en: "Its name as declared.",
    },
  },
  {
    on: "Citation",
    name: "act",
    params: null,
    result: { element: "act" },
    doc: {
      kk: "Сілтеме көрсететін акт.",
      ru: "Акт, на который указывает ссылка.",
      en: "The act that the citation names.",
    },
  },
];

export const builtinFunctions: readonly BuiltinFunction[] = [
  {
    name: "due",
    least: 2,
    most: 2,
    signature: "due(t: Date or DateTime, n business days)",
    doc: {
      kk: "t күнінен кейінгі n-ші жұмыс күні, кітапхананың күнтізбесі бойынша.",
      ru: "n-й рабочий день после t по календарю библиотеки.",
      en: "The n-th working day after t, by the library's calendar.",
    },
  },
  {
    name: "attested",
    least: 1,
    most: 1,
    signature: "attested(x: record or element with by, on, until)",
    doc: {
      kk: "Кім және қашан растағаны жазылған, мерзімі өтпеген.",
      ru: "Указано, кто и когда подтвердил, и срок не истёк.",
      en: "It is stated who confirmed it and when, and it has not lapsed.",
    },
  },
  {
    name: "ended",
    least: 1,
    most: 1,
    signature: "ended(t: Date or DateTime)",
    doc: {
      kk: "Аяқталған күні жазылған және ол өтіп кеткен. Жазылмаса — әлі жалғасуда.",
      ru: "Конец указан и уже наступил. Не указан — ещё продолжается.",
      en: "The end is stated and is past. Where it is not stated, the thing goes on.",
    },
  },
  {
    name: "min",
    least: 1,
    most: Number.POSITIVE_INFINITY,
    signature: "min(a, b, …) or min(set)",
    doc: {
      kk: "Ең кішісі.",
      ru: "Наименьшее.",
      en: "The least.",
    },
  },
  {
    name: "max",
    least: 1,
    most: Number.POSITIVE_INFINITY,
    signature: "max(a, b, …) or max(set)",
    doc: {
      kk: "Ең үлкені.",
      ru: "Наибольшее.",
      en: "The greatest.",
    },
  },
];

export const builtinNames: readonly BuiltinName[] = [
  {
    name: "as_of",
    result: "Date",
    doc: {
      kk: "Құқық қай күнгі жағдаймен қолданылса, сол күн.",
      ru: "День, по праву которого судят.",
      en: "The day by whose law is judged.",
    },
  },
];
