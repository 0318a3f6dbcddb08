import { locales } from "../../language/index.ts";
import type { Locale } from "../../language/index.ts";
import type { Diagnosis } from "../worker/diagnose.ts";
import { pageWords, themes } from "../words/page.ts";
import type { Theme } from "../words/page.ts";
import { button, el } from "./dom.ts";
import type { SettingsChange } from "./pane.ts";

/** The bar above everything: what is done with the project, and how it is looked at. */
export interface TopBar {
  /** Draws the bar in a language. */
  draw(locale: Locale, theme: Theme): void;
  /** What the law and the profile are now. */
  show(diagnosis: Diagnosis, asOf: string | null): void;
}

export interface TopBarHost {
  apply(change: SettingsChange): void;
  paint(theme: Theme): void;
  format(): void;
  share(): void;
  newProject(): void;
  openFiles(files: readonly File[]): void;
  saveZip(): void;
}

/** Names of the languages in themselves. */
const names: { readonly [L in Locale]: string } = { kk: "Қазақша", ru: "Русский", en: "English" };

/** Draws into the header; the slots are elements that others fill. */
export function topBar(
  root: HTMLElement,
  slots: { readonly examples: HTMLElement; readonly days: HTMLElement },
  host: TopBarHost,
): TopBar {
  let locale: Locale = "en";
  const day = el("input", {
    type: "date",
    id: "as-of",
    min: "2013-01-01",
    max: "2100-12-31",
    required: true,
  });
  const dayLabel = el("label", { for: "as-of" });
  const reset = button("↺", () => host.apply({ asOf: null }), { class: "quiet", hidden: true });
  const profile = el("select", { id: "profile" });
  const profileLabel = el("label", { for: "profile" });
  day.addEventListener("change", () => {
    if (day.value !== "" && day.validity.valid) host.apply({ asOf: day.value });
  });
  profile.addEventListener("change", () =>
    host.apply({ profiles: profile.value === "" ? [] : profile.value.split(",") }),
  );
  const chooser = el("input", { type: "file", multiple: true, accept: ".zip,.pdp,.json", hidden: true });
  chooser.addEventListener("change", () => {
    host.openFiles([...(chooser.files ?? [])]);
    chooser.value = "";
  });

  function draw(next: Locale, theme: Theme): void {
    locale = next;
    const words = pageWords[locale];
    dayLabel.textContent = words.asOf;
    reset.title = words.asOfReset;
    reset.setAttribute("aria-label", words.asOfReset);
    profileLabel.textContent = words.profile;
    root.replaceChildren(
      el(
        "div",
        { class: "bar-row" },
        el(
          "h1",
          { class: "brand" },
          el("img", { src: iconUrl(), alt: "", width: 24, height: 24 }),
          "PDP",
          el("span", { class: "tagline" }, words.tagline),
        ),
        slots.examples,
        menu(words.project, [
          button(words.newProject, host.newProject),
          button(words.openZip, () => chooser.click()),
          button(words.saveZip, host.saveZip),
        ]),
        chooser,
        button(words.format, host.format, { class: "format", title: `${words.format} (Shift+Alt+F)` }),
        el("span", { class: "spring" }),
        languages(),
        themeChoice(theme),
        button(words.share, host.share, { class: "primary share", title: `${words.share} (Ctrl+S)` }),
      ),
      el(
        "div",
        { class: "bar-row law", role: "group", "aria-label": words.settings },
        el("div", { class: "field" }, dayLabel, day, reset),
        slots.days,
        el("div", { class: "field" }, profileLabel, profile),
      ),
    );
  }

  function languages(): HTMLElement {
    const group = el("div", { class: "segments", role: "group", "aria-label": pageWords[locale].language });
    for (const each of locales)
      group.append(
        button(names[each], () => host.apply({ locale: each }), {
          lang: each,
          "aria-pressed": String(each === locale),
        }),
      );
    return group;
  }

  function themeChoice(theme: Theme): HTMLElement {
    const words = pageWords[locale];
    const select = el("select", { class: "theme", "aria-label": words.theme, title: words.theme });
    for (const each of themes)
      select.append(el("option", { value: each, selected: each === theme }, words.themes[each]));
    select.addEventListener("change", () => {
      const chosen = themes.find((each) => each === select.value);
      if (chosen !== undefined) host.paint(chosen);
    });
    return select;
  }

  return {
    draw,
    show(diagnosis, asOf) {
      const words = pageWords[locale];
      if (document.activeElement !== day || day.value === "") day.value = diagnosis.asOf;
      reset.hidden = asOf === null;
      const chosen = diagnosis.profiles.join(",");
      const known = diagnosis.knownProfiles;
      const options = [
        el("option", { value: "" }, words.noProfile),
        ...(diagnosis.profiles.length === 0 || known.includes(chosen)
          ? []
          : [el("option", { value: chosen }, diagnosis.profiles.join(", "))]),
        ...known.map((name) => el("option", { value: name }, name)),
      ];
      profile.replaceChildren(...options);
      profile.value = chosen;
    },
  };
}

/** A list of things to do that opens below its button; it closes when one is done, by Escape, or by a press elsewhere. */
function menu(title: string, items: readonly HTMLButtonElement[]): HTMLElement {
  const made = el(
    "details",
    { class: "menu" },
    el("summary", {}, title),
    el("div", { class: "items" }, ...items),
  );
  const close = (): void => {
    made.open = false;
  };
  for (const item of items) item.addEventListener("click", close);
  made.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !made.open) return;
    close();
    made.querySelector("summary")?.focus();
  });
  made.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !made.contains(relatedTarget)) close();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (made.open && target instanceof Node && !made.contains(target)) close();
  });
  return made;
}

function iconUrl(): string {
  return new URL("../icon.svg", import.meta.url).href;
}
