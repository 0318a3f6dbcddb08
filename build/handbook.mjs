// Beside the playground: the examples as data, and the reference of the language as pages that need no script.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { filesBelow } from "./files.mjs";
import { escaped, markdown } from "./markdown.mjs";
import { inRepository } from "./run.mjs";

/** Texts of each example by name, as they stand in the repository. */
export function examples() {
  const names = readdirSync("examples", { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map((each) => each.name)
    .sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      filesBelow(`examples/${name}`, (path) => path.endsWith(".pdp") || path.endsWith("/pdp.json")).map(
        (path) => ({
          path: path.slice(`examples/${name}/`.length),
          text: readFileSync(path, "utf8"),
        }),
      ),
    ]),
  );
}

/** Writes both into the folder of the playground. */
export async function writeHandbook(target) {
  writeFileSync(`${target}/examples.json`, JSON.stringify(examples()));
  mkdirSync(`${target}/reference`, { recursive: true });
  for (const { path, text } of await referencePages()) writeFileSync(`${target}/reference/${path}`, text);
}

const titles = {
  kk: { lang: "Қаз", title: "Компилятордың хабарлары", bad: "Қате", good: "Дұрыс" },
  ru: { lang: "Рус", title: "Сообщения компилятора", bad: "С ошибкой", good: "Верно" },
  en: { lang: "Eng", title: "Messages of the compiler", bad: "With the fault", good: "Mended" },
};

/** The pages: the language, its meaning, and every diagnostic in three languages. */
export async function referencePages() {
  const { pages } = await import(inRepository("dist/compiler/catalog/index.js"));
  const documents = ["language", "semantics", "law"].map((name) => {
    const { html, headings } = markdown(readFileSync(`docs/reference/${name}.md`, "utf8"), coloured);
    return {
      path: `${name}.html`,
      lang: "en",
      title: plainTitle(headings),
      body: withContents(html, headings),
    };
  });
  const diagnostics = Object.entries(titles).map(([locale, words]) => ({
    path: `diagnostics-${locale}.html`,
    lang: locale,
    title: words.title,
    body: diagnosticsBody(pages, locale, words),
  }));
  const all = [...documents, ...diagnostics];
  return [
    ...all.map((each) => ({ path: each.path, text: page(each, all) })),
    { path: "reference.css", text: readFileSync("playground/style/reference.css", "utf8") },
  ];
}

function diagnosticsBody(pages, locale, words) {
  const codes = [...pages.keys()];
  const contents = codes.map((code) => `<li><a href="#${code}"><code>${code}</code></a></li>`).join("");
  const parts = codes.map((code) => {
    const { invalid, valid, ...texts } = pages.get(code);
    const example = (title, source) =>
      source === null
        ? ""
        : `<h3>${title}</h3><pre tabindex="0"><code>${coloured(source, "pdp")}</code></pre>`;
    const { html } = markdown(texts[locale]);
    return `<section><h2 id="${code}"><code>${code}</code></h2>${html}${example(words.bad, invalid)}${example(words.good, valid)}</section>`;
  });
  return `<h1>${words.title}</h1><nav class="contents"><ul class="codes">${contents}</ul></nav>${parts.join("\n")}`;
}

function plainTitle(headings) {
  return headings[0].html.replaceAll(/<[^>]*>/g, "");
}

function withContents(html, headings) {
  const parts = headings.filter(({ level }) => level === 2);
  const list = parts.map(({ slug, html: title }) => `<li><a href="#${slug}">${title}</a></li>`).join("");
  return html.replace("</h1>", `</h1><nav class="contents"><ul>${list}</ul></nav>`);
}

/** A policy with its comments and texts set apart: enough for reading, and nothing to keep in step with the language. */
function coloured(source, language) {
  if (language !== "pdp") return escaped(source);
  return source
    .split(/(\/\/[^\n]*|"(?:[^"\\\n]|\\.)*")/)
    .map((part, at) => {
      if (at % 2 === 0) return escaped(part);
      return `<span class="${part.startsWith('"') ? "text" : "comment"}">${escaped(part)}</span>`;
    })
    .join("");
}

function page({ path, lang, title, body }, all) {
  const links = all.map((each) => {
    const name =
      each.lang === "en" && !each.path.startsWith("diagnostics")
        ? each.title
        : `${titles[each.lang].lang}: ${each.title}`;
    const current = each.path === path ? ' aria-current="page"' : "";
    return `<li><a href="${each.path}" hreflang="${each.lang}" lang="${each.lang}"${current}>${escaped(name)}</a></li>`;
  });
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · PDP</title>
<link rel="stylesheet" href="reference.css">
</head>
<body>
<header><a class="home" href="../index.html">PDP</a><nav aria-label="PDP"><ul>${links.join("")}</ul></nav></header>
<main>
${body}
</main>
</body>
</html>
`;
}
