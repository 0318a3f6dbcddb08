import type { Trilingual } from "../../../language/index.ts";

/** Why a name is not changed. Names stand in them as they are written: whoever shows them shows plain text. */
export interface RenameWords {
  readonly nothing: string;
  readonly library: (name: string) => string;
  readonly notAName: (name: string) => string;
  readonly notAnId: (name: string) => string;
  readonly keyword: (name: string) => string;
  readonly taken: (name: string, by: string) => string;
  readonly lookAlike: (name: string, other: string) => string;
  readonly shared: (name: string) => string;
  readonly chosen: (name: string) => string;
}

export const renameWords: Trilingual<RenameWords> = {
  kk: {
    nothing: "Бұл жерде атын өзгертуге болатын ештеңе жоқ.",
    library: (name) => `\`${name}\` кітапханада жарияланған, оның атауы өзгермейді.`,
    notAName: (name) =>
      `\`${name}\` атау бола алмайды: әріптен басталып, әріптерден, цифрлардан және \`_\` белгісінен тұрсын.`,
    notAnId: (name) => `\`${name}\` талаптың идентификаторы бола алмайды: \`HOUSE-backup-1\` сияқты жазыңыз.`,
    keyword: (name) => `\`${name}\` — тілдің сөзі.`,
    taken: (name, by) => `\`${name}\` атауы бос емес: ${by}.`,
    lookAlike: (name, other) => `\`${name}\` атауын \`${other}\` атауынан көзбен ажырату мүмкін емес.`,
    shared: (name) =>
      `\`${name}\` қолданылған жерде бірнеше түрдің осындай қасиеті болуы мүмкін, біреуінің ғана атауы өзгермейді.`,
    chosen: (name) => `\`${name}\` профилі жоба баптауларында осы атаумен таңдалған.`,
  },
  ru: {
    nothing: "Здесь нечего переименовать.",
    library: (name) => `\`${name}\` объявлено в библиотеке, имя там не меняется.`,
    notAName: (name) =>
      `\`${name}\` не может быть именем: имя начинается с буквы и состоит из букв, цифр и \`_\`.`,
    notAnId: (name) =>
      `\`${name}\` не может быть идентификатором требования: он пишется как \`HOUSE-backup-1\`.`,
    keyword: (name) => `\`${name}\` — слово языка.`,
    taken: (name, by) => `Имя \`${name}\` занято: ${by}.`,
    lookAlike: (name, other) => `\`${name}\` на вид не отличить от \`${other}\`.`,
    shared: (name) =>
      `Там, где стоит \`${name}\`, может быть свойство нескольких видов: одно из них переименовать нельзя.`,
    chosen: (name) => `Профиль \`${name}\` выбран по этому имени в настройках проекта.`,
  },
  en: {
    nothing: "There is nothing here to rename.",
    library: (name) => `\`${name}\` is declared in the library; its name cannot be changed.`,
    notAName: (name) =>
      `\`${name}\` cannot be a name: a name begins with a letter and has letters, digits and \`_\`.`,
    notAnId: (name) => `\`${name}\` cannot be the id of a requirement: write it like \`HOUSE-backup-1\`.`,
    keyword: (name) => `\`${name}\` is a word of the language.`,
    taken: (name, by) => `The name \`${name}\` is taken: ${by}.`,
    lookAlike: (name, other) => `A reader cannot tell \`${name}\` from \`${other}\`.`,
    shared: (name) =>
      `Where \`${name}\` is used, several kinds may have such a property; one alone cannot be renamed.`,
    chosen: (name) => `The profile \`${name}\` is chosen by this name in the settings of the project.`,
  },
};

/** What has a name already. */
export const takenBy = {
  variable: {
    kk: "осы жерде сондай айнымалы бар",
    ru: "рядом есть такая переменная",
    en: "there is such a variable",
  },
  module: { kk: "сондай модуль бар", ru: "есть такой модуль", en: "there is such a module" },
  requirement: { kk: "сондай талап бар", ru: "есть такое требование", en: "there is such a requirement" },
  property: { kk: "сондай қасиет бар", ru: "есть такое свойство", en: "there is such a property" },
  member: {
    kk: "тізбеде сондай мүше бар",
    ru: "в перечислении есть такой член",
    en: "an enumeration has such a member",
  },
  several: {
    kk: "ол бірнеше рет жарияланған",
    ru: "оно объявлено несколько раз",
    en: "it is declared several times",
  },
  builtin: { kk: "оны компилятор біледі", ru: "его знает компилятор", en: "the compiler knows it" },
} as const satisfies Readonly<Record<string, Trilingual<string>>>;
