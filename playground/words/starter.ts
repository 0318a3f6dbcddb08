import type { Trilingual } from "../../language/index.ts";

/** The first policy that somebody sees: short, understandable, and with one thing wrong. */
export const starter: Trilingual<string> = {
  kk: policy({
    head: "Шағын дүкеннің саясаты. Мәтінді өзгертіңіз: нәтиже бірден жаңарады.",
    shop: "Дүкен",
    buyer: "Сатып алушылар",
    cloud: "Шетелдегі бұлт",
    crm: "Сатып алушылар базасы",
    hint: "базаның көшірмесі тек шетелде: DE орнына KZ деп жазып көріңіз",
  }),
  ru: policy({
    head: "Политика небольшого магазина. Меняйте текст: результат обновится сразу.",
    shop: "Магазин",
    buyer: "Покупатели",
    cloud: "Облако за границей",
    crm: "База покупателей",
    hint: "база есть только за границей: попробуйте написать KZ вместо DE",
  }),
  en: policy({
    head: "The policy of a small shop. Change the text: the results follow at once.",
    shop: "Shop",
    buyer: "Buyers",
    cloud: "Cloud abroad",
    crm: "Buyers' database",
    hint: "the database is abroad and nowhere else: try KZ in place of DE",
  }),
};

/** What is wrong in it, and what would be right. */
export const starterMistake = { wrong: "country: DE", right: "country: KZ" } as const;

function policy(words: {
  readonly head: string;
  readonly shop: string;
  readonly buyer: string;
  readonly cloud: string;
  readonly crm: string;
  readonly hint: string;
}): string {
  return `// ${words.head}
module shop

import kz

operator shop "${words.shop}" {}

subject buyer "${words.buyer}" {}

// ${words.hint}
place cloud "${words.cloud}" { country: DE, facility: cloud }

database crm "${words.crm}" {
  at: cloud
  owner: shop
  operator: shop
  holds: [Email] of buyer
}
`;
}
