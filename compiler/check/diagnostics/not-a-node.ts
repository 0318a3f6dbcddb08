import { defineDiagnostic } from "../../../language/index.ts";
import type { Trilingual } from "../../../language/index.ts";

export const notANode = defineDiagnostic<{ readonly found: Trilingual<string> }>({
  code: "not-a-node",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Түйін емес",
      label: `ағын мұнда басталып не аяқтала алмайды: ${p.found.kk}`,
      hint: "деректер субъектілер, қоймалар, үдерістер, тараптар, жүйелер мен тұлғалар арасында қозғалады",
    }),
    ru: (p) => ({
      title: "Не узел",
      label: `поток не может начинаться или кончаться здесь: ${p.found.ru}`,
      hint: "данные идут между субъектами, хранилищами, процессами, сторонами, системами и лицами",
    }),
    en: (p) => ({
      title: "Not a node",
      label: `a flow cannot begin or end at ${p.found.en}`,
      hint: "data flow between subjects, stores, processes, parties, systems and persons",
    }),
  },
});
