import type { Trilingual } from "../../language/index.ts";

/** What is said of a project file; `x` is its path. */
export interface ConfigWords {
  readonly badJson: (x: string, why: string) => string;
  readonly badKey: (x: string, key: string, close: string | null) => string;
  readonly badValue: (x: string, key: string, wanted: string) => string;
  readonly badPattern: (x: string, pattern: string) => string;
  /** `x` is the name of a profile. */
  readonly unknownProfile: (x: string, known: string) => string;
}

export const configWords: Trilingual<ConfigWords> = {
  kk: {
    badJson: (x, why) => `\`${x}\` — JSON емес: ${why}`,
    badKey: (x, key, close) =>
      `\`${x}\` ішіндегі \`${key}\` кілті белгісіз${close === null ? "" : `; мүмкін ${close}?`}`,
    badValue: (x, key, wanted) => `\`${x}\` ішіндегі \`${key}\` мәні жарамайды; керегі: ${wanted}`,
    badPattern: (x, pattern) =>
      `\`${x}\` ішіндегі \`${pattern}\` жолы жарамайды; жоба ішіндегі салыстырмалы жол керек`,
    unknownProfile: (x, known) => `\`${x}\` профилі жоқ; бар профильдер: ${known}`,
  },
  ru: {
    badJson: (x, why) => `\`${x}\` — не JSON: ${why}`,
    badKey: (x, key, close) =>
      `неизвестный ключ \`${key}\` в \`${x}\`${close === null ? "" : `; возможно, имелось в виду ${close}?`}`,
    badValue: (x, key, wanted) => `значение \`${key}\` в \`${x}\` не подходит; ожидается: ${wanted}`,
    badPattern: (x, pattern) =>
      `путь \`${pattern}\` в \`${x}\` не подходит; нужен относительный путь внутри проекта`,
    unknownProfile: (x, known) => `профиля \`${x}\` нет; есть: ${known}`,
  },
  en: {
    badJson: (x, why) => `\`${x}\` is not JSON: ${why}`,
    badKey: (x, key, close) =>
      `unknown key \`${key}\` in \`${x}\`${close === null ? "" : `; did you mean ${close}?`}`,
    badValue: (x, key, wanted) => `the value of \`${key}\` in \`${x}\` does not fit; expected: ${wanted}`,
    badPattern: (x, pattern) =>
      `the path \`${pattern}\` in \`${x}\` does not fit; expected a relative path inside the project`,
    unknownProfile: (x, known) => `there is no profile \`${x}\`; known profiles: ${known}`,
  },
};
