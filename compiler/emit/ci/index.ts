// In: a finished program, a locale, what makes paths relative to the repository. Out: texts in the forms that systems of CI read.
// Invariant: the same bytes for the same input; no machine path; text of a policy ends no command, element or cell.
export { checkGitHub } from "./github.ts";
export { checkGitLab } from "./gitlab.ts";
export { checkJunit, testsJunit } from "./junit.ts";
export { checkMarkdown } from "./markdown.ts";
export { checkSarif } from "./sarif.ts";
export type { SarifOptions } from "./sarif.ts";
