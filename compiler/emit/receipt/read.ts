import type { Receipt } from "./build.ts";

/**
 * Reads a receipt that came as a file from anywhere.
 * @returns null where the text is no receipt of this form
 */
export function readReceipt(text: string): Receipt | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isReceipt(value) ? value : null;
}

function isReceipt(value: unknown): value is Receipt {
  return (
    isRecord(value) &&
    value["schema"] === "pdp-receipt/1" &&
    typeof value["asOf"] === "string" &&
    /^\d{4}-\d\d-\d\d$/.test(value["asOf"]) &&
    isList(value["profiles"], isString) &&
    isList(value["entries"], isString) &&
    typeof value["recalled"] === "boolean" &&
    typeof value["waivers"] === "boolean" &&
    hasStrings(value["engine"], "version") &&
    hasStrings(value["library"], "edition", "digest") &&
    hasStrings(value["model"], "digest") &&
    isList(value["model"]["files"], (each) => hasStrings(each, "path", "digest")) &&
    isList(value["verdicts"], isVerdict) &&
    hasStrings(value, "report", "digest")
  );
}

function isVerdict(value: unknown): boolean {
  return (
    hasStrings(value, "requirement", "verdict", "fingerprint") &&
    (value["element"] === null || isString(value["element"]))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isString(value: unknown): boolean {
  return typeof value === "string";
}

function isList(value: unknown, is: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function hasStrings(value: unknown, ...names: readonly string[]): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && names.every((name) => isString(value[name]));
}
