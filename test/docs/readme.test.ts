import { expect, it } from "vitest";
import { checkText, plain } from "../../compiler/emit/index.ts";
import { compileText } from "../support/memory-host.ts";
import { filesBelow, textOf } from "../support/repository.ts";

const folder = "examples/clinic-mistakes";
const readme = textOf("README.md");
const fenced = (language: string): string =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(readme)?.[1] ?? "";

it("shows a part of the example as it stands", () => {
  const source = filesBelow(folder, ".pdp").map(textOf).join("\n");
  for (const part of fenced("pdp").split("\n\n")) expect(source).toContain(part);
});

it("shows what the compiler says of it, word for word", async () => {
  const files = filesBelow(folder, ".pdp").map((path) => ({
    path: path.slice(folder.length + 1),
    text: textOf(path),
  }));
  const program = await compileText(files, { asOf: "2026-04-15", profile: "core" });
  const said = checkText(program, { locale: "en", paint: plain, quiet: false, edition: "" });
  const parts = fenced("text").split("\n\n");
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts) expect(said).toContain(part);
});
