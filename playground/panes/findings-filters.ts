import type { Locale } from "../../language/index.ts";
import type { Ledger } from "../../compiler/emit/report/index.ts";
import type { VerdictName } from "../../compiler/index.ts";
import { findingsWords } from "../words/findings.ts";
import { button, el } from "./parts/el.ts";
import { keepingFocus } from "./parts/focus.ts";
import { toActOn } from "./parts/sift.ts";
import type { Criteria } from "./parts/sift.ts";
import { verdictClass } from "./parts/verdict.ts";

/** What a reader chooses of the verdicts. */
export interface FindingsFilters {
  readonly root: HTMLElement;
  criteria(): Criteria;
  isDefault(): boolean;
  /** Offers what a ledger has; what was chosen stays chosen. */
  offer(ledger: Ledger): void;
  reset(): void;
}

/** Milliseconds without a key after which a search is made. */
const pause = 120;

/** Draws the filters; calls back when another choice is made. */
export function findingsFilters(locale: Locale, changed: () => void): FindingsFilters {
  const words = findingsWords[locale];
  let verdicts: ReadonlySet<VerdictName> = toActOn;
  const text = el("input", {
    type: "search",
    placeholder: words.search,
    "aria-label": words.search,
    autocomplete: "off",
    spellcheck: "false",
  });
  const act = el("select", { "aria-label": words.act });
  const element = el("select", { "aria-label": words.element });
  const chips = el("div", { class: "chips", role: "group", "aria-label": words.verdicts });
  const clear = button(words.reset, () => reset(), { class: "clear" });
  const root = el(
    "div",
    { class: "filters", role: "search", "aria-label": words.filters },
    text,
    el("div", { class: "choices" }, act, element),
    chips,
    clear,
  );
  let offered: Ledger | null = null;
  let typing: ReturnType<typeof setTimeout> | undefined;
  text.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(tell, pause);
  });
  act.addEventListener("change", tell);
  element.addEventListener("change", tell);

  function tell(): void {
    clear.hidden = isDefault();
    changed();
  }

  function isDefault(): boolean {
    return text.value.trim() === "" && act.value === "" && element.value === "" && verdicts === toActOn;
  }

  function reset(): void {
    text.value = "";
    act.value = "";
    element.value = "";
    verdicts = toActOn;
    drawChips();
    tell();
    text.focus();
  }

  function toggle(verdict: VerdictName): void {
    verdicts = verdicts.has(verdict)
      ? new Set([...verdicts].filter((each) => each !== verdict))
      : new Set([...verdicts, verdict]);
    drawChips();
    tell();
  }

  function drawChips(): void {
    keepingFocus(chips, () =>
      chips.replaceChildren(
        ...(offered?.tally ?? []).map(({ verdict, sign, name, count }) => {
          const chip = button("", () => toggle(verdict), {
            class: `chip ${verdictClass(verdict)}`,
            "aria-pressed": String(verdicts.has(verdict)),
            "data-key": verdict,
          });
          chip.append(
            el("span", { class: "sign", "aria-hidden": "true" }, sign),
            el("span", {}, name),
            el("span", { class: "number" }, String(count)),
          );
          return chip;
        }),
      ),
    );
  }

  clear.hidden = true;
  return {
    root,
    criteria: () => ({
      verdicts,
      act: act.value === "" ? null : act.value,
      element: element.value === "" ? null : element.value,
      text: text.value,
    }),
    isDefault,
    offer(ledger) {
      offered = ledger;
      drawChips();
      offerIn(
        act,
        words.anyAct,
        [...new Set(ledger.acts)].map((each) => [each, each]),
      );
      offerIn(
        element,
        words.anyElement,
        ledger.elements
          .map(({ name, kind, title }): readonly [string, string] => [name, `${title} (${kind})`])
          .sort(([, a], [, b]) => (a < b ? -1 : 1)),
      );
    },
    reset,
  };
}

function offerIn(
  select: HTMLSelectElement,
  any: string,
  options: readonly (readonly [value: string, title: string])[],
): void {
  const { value } = select;
  select.replaceChildren(
    el("option", { value: "" }, any),
    ...options.map(([each, title]) => {
      const option = el("option", {}, title);
      option.value = each;
      return option;
    }),
  );
  select.value = options.some(([each]) => each === value) ? value : "";
}
