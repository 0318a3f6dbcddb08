import type { Diagnostic, Expectation, Name, Path, Span } from "../../language/index.ts";
import type { TestInfo } from "./schema.ts";

/**
 * Does this `expect error CODE on e` expect this fault? It does if the code is the same and the fault lies in what the test
 * says of `e`: its declaration or a change of it; without `on`, anywhere in the test.
 */
export function expectedFault(test: TestInfo, expectation: Expectation, diagnostic: Diagnostic): boolean {
  if (expectation.code === null || expectation.code.text !== diagnostic.code) return false;
  if (diagnostic.place.file !== test.place.file || !within(diagnostic.place, test.declaration)) return false;
  if (expectation.on.length === 0) return true;
  return expectation.on.some((target) =>
    spansOf(test, target.path, target.to).some((span) => within(diagnostic.place, span)),
  );
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Where a test speaks of an element: its declarations of that name, its changes of it. */
function spansOf(test: TestInfo, path: Path, to: Path | null): readonly Span[] {
  const spans: Span[] = [];
  const name = last(path);
  for (const declaration of test.declaration.declarations) {
    if (declaration.kind === "TestDeclaration" || to !== null) continue;
    const declared =
      declaration.kind === "RequirementDeclaration" ? declaration.id.text : declaration.name.text;
    if (declared === name) spans.push(declaration);
  }
  for (const change of test.declaration.changes) {
    const sameTo =
      to === null
        ? change.target.to === null
        : change.target.to !== null && last(change.target.to) === last(to);
    if (sameTo && last(change.target.path) === name) spans.push(change);
  }
  return spans;
}

function last(path: Path): string {
  const name: Name | undefined = path.names.at(-1);
  return name?.text ?? "";
}
