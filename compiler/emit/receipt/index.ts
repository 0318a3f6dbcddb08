// In: a finished program, a digest. Out: a receipt of the run; how a later run differs from it.
// Invariant: the same run gives the same bytes; nothing of the machine is in a receipt.
export { buildReceipt, receiptJson } from "./build.ts";
export type { Digest, Receipt, ReceiptOptions } from "./build.ts";
export { compareReceipts, verifyJson, verifyText } from "./compare.ts";
export type { Difference } from "./compare.ts";
export { readReceipt } from "./read.ts";
