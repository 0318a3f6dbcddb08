import { el } from "./dom.ts";

/** Takes files that are dropped anywhere on the page; says so while they hover. */
export function onDroppedFiles(
  body: HTMLElement,
  words: () => string,
  take: (files: readonly File[]) => void,
): void {
  let sign: HTMLElement | null = null;
  const hide = (): void => {
    sign?.remove();
    sign = null;
  };
  const isFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  body.addEventListener("dragover", (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    if (sign === null) body.append((sign = el("div", { class: "drop-sign" }, words())));
  });
  body.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) hide();
  });
  // Before Monaco, which would put the names of files into the text.
  body.addEventListener(
    "drop",
    (event) => {
      hide();
      if (!isFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      take([...(event.dataTransfer?.files ?? [])]);
    },
    { capture: true },
  );
}
