import type { Locale, Trilingual } from "../../language/index.ts";
import type { ElementInfo } from "../check/schema.ts";

/** The kinds of the prelude as people call them; kinds below them are called by the nearest one above. */
const kinds: Trilingual<ReadonlyMap<string, string>> = {
  kk: new Map([
    ["pdp.flow", "ағын"],
    ["pdp.store", "қойма"],
    ["pdp.process", "өңдеу"],
    ["pdp.authority", "мемлекеттік орган"],
    ["pdp.operator", "оператор"],
    ["pdp.third_party", "үшінші тұлға"],
    ["pdp.party", "тұлға"],
    ["pdp.subject", "субъектілер"],
    ["pdp.system", "жүйе"],
    ["pdp.person", "қызметкер"],
    ["pdp.place", "орын"],
    ["pdp.activity", "бизнес-процесс"],
    ["pdp.consent", "келісім"],
    ["pdp.ground", "негіз"],
    ["pdp.purpose", "мақсат"],
    ["pdp.document", "құжат"],
    ["pdp.control", "қорғау шарасы"],
    ["pdp.waiver", "уақытша жол беру"],
    ["pdp.element", "элемент"],
  ]),
  ru: new Map([
    ["pdp.flow", "поток"],
    ["pdp.store", "хранилище"],
    ["pdp.process", "обработка"],
    ["pdp.authority", "государственный орган"],
    ["pdp.operator", "оператор"],
    ["pdp.third_party", "третье лицо"],
    ["pdp.party", "лицо"],
    ["pdp.subject", "субъекты"],
    ["pdp.system", "система"],
    ["pdp.person", "сотрудник"],
    ["pdp.place", "место"],
    ["pdp.activity", "бизнес-процесс"],
    ["pdp.consent", "согласие"],
    ["pdp.ground", "основание"],
    ["pdp.purpose", "цель"],
    ["pdp.document", "документ"],
    ["pdp.control", "мера защиты"],
    ["pdp.waiver", "временное допущение"],
    ["pdp.element", "элемент"],
  ]),
  en: new Map([
    ["pdp.flow", "flow"],
    ["pdp.store", "store"],
    ["pdp.process", "process"],
    ["pdp.authority", "state body"],
    ["pdp.operator", "operator"],
    ["pdp.third_party", "third party"],
    ["pdp.party", "party"],
    ["pdp.subject", "subjects"],
    ["pdp.system", "system"],
    ["pdp.person", "staff"],
    ["pdp.place", "place"],
    ["pdp.activity", "business process"],
    ["pdp.consent", "consent"],
    ["pdp.ground", "ground"],
    ["pdp.purpose", "purpose"],
    ["pdp.document", "document"],
    ["pdp.control", "measure of protection"],
    ["pdp.waiver", "waiver"],
    ["pdp.element", "element"],
  ]),
};

/** What people call an element's kind: the nearest kind of the prelude that has a name. */
export function kindText(element: Pick<ElementInfo, "kind">, locale: Locale): string {
  for (const kind of element.kind.ancestry) {
    const text = kinds[locale].get(kind.qualified);
    if (text !== undefined) return text;
  }
  return element.kind.name;
}
