import type { Page, Pane, PaneView } from "../page/pane.ts";
import { modelWords } from "../words/model.ts";
import { button, el } from "./parts/el.ts";
import { jsonTree } from "./parts/json-tree.ts";

/** The result as JSON: what the command line prints, what data each element has, SARIF. */
export const modelPane: Pane = {
  id: "model",
  title: (locale) => modelWords[locale].title,
  open: openModel,
};

const forms = ["check", "labels", "sarif"] as const;
type Form = (typeof forms)[number];

const names: { readonly [F in Form]: string } = {
  check: "pdp-check.json",
  labels: "pdp-labels.json",
  sarif: "pdp.sarif",
};

function openModel(root: HTMLElement, page: Page): PaneView {
  const words = modelWords[page.locale];
  let form: Form = "check";
  let text = "";
  const tree = el("div", { class: "json", role: "region", "aria-label": words.tree, tabindex: "0" });
  const choices = el("div", { class: "chips", role: "group", "aria-label": words.what });
  const chips = forms.map((each) => {
    const chip = button(words.forms[each], () => void choose(each), { class: "chip" });
    choices.append(chip);
    return { each, chip };
  });
  root.append(
    el(
      "div",
      { class: "sheet model" },
      el(
        "div",
        { class: "toolbar" },
        choices,
        button(words.copy, () => void copy()),
        button(words.download, () => page.download(names[form], text, "application/json")),
      ),
      tree,
    ),
  );

  async function choose(next: Form): Promise<void> {
    form = next;
    await draw();
  }

  async function draw(): Promise<void> {
    for (const { each, chip } of chips) chip.setAttribute("aria-pressed", String(each === form));
    const asked = form;
    const made = asked === "sarif" ? await page.ask("sarif", {}) : await page.ask("model", { form: asked });
    if (asked !== form) return;
    text = made;
    tree.replaceChildren(jsonTree(JSON.parse(made), words));
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      page.announce(words.copied);
    } catch {
      page.announce(words.notCopied);
    }
  }

  return { show: draw };
}
