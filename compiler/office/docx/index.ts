// In: papers as data. Out: the bytes of a document for word processors.
// Invariant: the same bytes for the same papers, in Node and in a browser; text of a policy is text.
export { docx } from "./docx.ts";
