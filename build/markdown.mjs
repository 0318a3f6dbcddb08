// Markdown of our own documents as HTML: headings, paragraphs, lists, tables, fences, code, emphasis, links. Everything else is text; nothing
// of a document becomes markup by itself, and links lead to pages beside it or to https only.

/** HTML of a document, and its headings for a table of contents. `code` draws the text of a fence of a language. */
export function markdown(text, code = (source) => escaped(source)) {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const html = [];
  const headings = [];
  const used = new Map();
  let at = 0;
  const isBlock = (line) => /^(#{1,6} |```|[-*] |\d+\. |\||\s*$)/.test(line);
  while (at < lines.length) {
    const line = lines[at];
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    if (line.trim() === "") at++;
    else if (line.startsWith("```")) {
      const [language] = line.slice(3).split(" ");
      const from = ++at;
      while (at < lines.length && lines[at] !== "```") at++;
      html.push(`<pre tabindex="0"><code>${code(lines.slice(from, at++).join("\n"), language)}</code></pre>`);
    } else if (heading !== null) {
      const level = heading[1].length;
      const slug = slugOf(heading[2], used);
      headings.push({ level, slug, html: inline(heading[2]) });
      html.push(`<h${level} id="${slug}">${inline(heading[2])}</h${level}>`);
      at++;
    } else if (line.startsWith("|")) {
      const rows = [];
      while (at < lines.length && lines[at].startsWith("|")) rows.push(lines[at++]);
      html.push(table(rows));
    } else if (/^([-*]|\d+\.) /.test(line)) {
      const ordered = /^\d/.test(line);
      const items = [];
      while (at < lines.length && (/^([-*]|\d+\.) /.test(lines[at]) || /^\s+\S/.test(lines[at]))) {
        if (/^([-*]|\d+\.) /.test(lines[at])) items.push(lines[at].replace(/^([-*]|\d+\.) /, ""));
        else items[items.length - 1] += ` ${lines[at].trim()}`;
        at++;
      }
      const tag = ordered ? "ol" : "ul";
      html.push(`<${tag}>${items.map((each) => `<li>${inline(each)}</li>`).join("")}</${tag}>`);
    } else {
      const paragraph = [];
      while (at < lines.length && (paragraph.length === 0 || !isBlock(lines[at])))
        paragraph.push(lines[at++]);
      html.push(`<p>${inline(paragraph.join(" "))}</p>`);
    }
  }
  return { html: html.join("\n"), headings };
}

/** A text that stands in HTML for itself. */
export function escaped(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function table([head, , ...rows]) {
  const cells = (row, tag) =>
    row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((each) => `<${tag}>${inline(each.trim().replaceAll("\\|", "|"))}</${tag}>`)
      .join("");
  const body = rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("");
  return `<div class="wide" tabindex="0" role="region" aria-label="${escaped(plain(head))}"><table><thead><tr>${cells(head, 'th scope="col"').replaceAll('</th scope="col">', "</th>")}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** Code first, so that nothing in it is read as something else. */
function inline(text) {
  return text
    .split(/(`+[^`]*`+)/)
    .map((part, index) =>
      index % 2 === 1 ? `<code>${escaped(part.replace(/^`+|`+$/g, ""))}</code>` : prose(part),
    )
    .join("");
}

function prose(text) {
  return escaped(text)
    .replace(/\[([^\]]+)\]\(([^()\s]+)\)/g, (whole, label, target) => {
      const href = hrefOf(target);
      return href === null ? label : `<a href="${href}">${label}</a>`;
    })
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/(^|[\s(])[_*]([^_*]+)[_*](?=[\s).,;:!?]|$)/g, "$1<em>$2</em>");
}

/** Pages beside this one, places in it, and the web by https; null for all else, which then is only text. */
function hrefOf(target) {
  if (/^https:\/\/[^"'<>\s]+$/.test(target)) return target;
  const [, page, place = ""] = /^([a-z-]+)\.md(#[\w-]+)?$/.exec(target) ?? [];
  if (page !== undefined) return `${page}.html${place}`;
  return /^#[\w-]+$/.test(target) ? target : null;
}

function plain(row) {
  return row.replaceAll(/[|`*]/g, " ").replaceAll(/\s+/g, " ").trim();
}

function slugOf(title, used) {
  const slug =
    plain(title)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      .replaceAll(/^-|-$/g, "") || "part";
  const count = used.get(slug) ?? 0;
  used.set(slug, count + 1);
  return count === 0 ? slug : `${slug}-${count + 1}`;
}
