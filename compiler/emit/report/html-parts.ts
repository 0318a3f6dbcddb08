import { xmlText } from "../xml.ts";

/** How one cell of a table is set. */
export interface CellStyle {
  readonly header?: "row";
  readonly number?: boolean;
}

/** A heading with an anchor. */
export function heading(level: 2 | 3, text: string, id: string): string {
  return `<h${level} id="${id}">${xmlText(text)}</h${level}>`;
}

/** A link within the page; nothing of a policy ever becomes an address. */
export function link(to: `#${string}`, text: string): string {
  return `<a href="${xmlText(to)}">${xmlText(text)}</a>`;
}

export function list(items: readonly string[]): string {
  return `<ul>${items.map((each) => `<li>${prose(each)}</li>`).join("")}</ul>`;
}

export function cell(text: string, style: CellStyle = {}): string {
  const shown = xmlText(text);
  if (style.header === "row") return `<th scope="row">${shown}</th>`;
  return style.number === true ? `<td class="count">${shown}</td>` : `<td>${shown}</td>`;
}

/** A table with its caption and heads; it scrolls by itself where the page is narrow. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${xmlText(caption)}"><table>`,
    `<caption>${xmlText(caption)}</caption>`,
    `<thead><tr>${heads.map((each) => `<th scope="col">${xmlText(each)}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${row.join("")}</tr>`).join("\n")}</tbody>`,
    "</table></div>",
  ].join("\n");
}

/** A sentence in which names of code stand between backticks. */
export function prose(text: string): string {
  return text
    .split("`")
    .map((part, index, all) =>
      index % 2 === 1 && index < all.length - 1 ? `<code>${xmlText(part)}</code>` : xmlText(part),
    )
    .join("");
}
