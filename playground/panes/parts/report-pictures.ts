import type { Layout } from "../../../compiler/emit/diagram/index.ts";
import type { ReportPicture } from "../../../compiler/emit/report/index.ts";
import type { Locale } from "../../../language/index.ts";
import { layOut } from "../../page/lay-out.ts";

/** Layouts of the pictures of a report; those that are known are not made again. */
export interface ReportLayouts {
  /** What is known of the pictures, in their order. */
  known(pictures: readonly ReportPicture[]): readonly (Layout | null)[];
  /**
   * Lays out what is not known yet, one picture after another, those of one language or of all.
   * @param go whether to go on: asked before each picture
   * @returns whether anything became known
   */
  learn(pictures: readonly ReportPicture[], locale: Locale | null, go: () => boolean): Promise<boolean>;
}

/** So many layouts are kept, the newest. */
const most = 120;

/** Opens an empty store of layouts. */
export function reportLayouts(): ReportLayouts {
  const layouts = new Map<string, Layout>();
  const keyOf = ({ diagram }: ReportPicture): string => JSON.stringify(diagram);
  return {
    known: (pictures) => pictures.map((each) => layouts.get(keyOf(each)) ?? null),
    async learn(pictures, locale, go) {
      let learnt = false;
      for (const picture of pictures) {
        if (locale !== null && picture.locale !== locale) continue;
        const key = keyOf(picture);
        if (layouts.has(key)) continue;
        if (!go()) break;
        const [laidOut] = await layOut([picture.diagram]);
        if (laidOut === undefined) continue;
        layouts.set(key, laidOut.layout);
        learnt = true;
        for (const old of layouts.keys()) {
          if (layouts.size <= most) break;
          layouts.delete(old);
        }
      }
      return learnt;
    },
  };
}
