import { parseLibrary } from "../../compiler/load/index.ts";
import { bind } from "../../compiler/bind/index.ts";
import { check } from "../../compiler/check/index.ts";
import type { ElementInfo } from "../../compiler/check/index.ts";
import { infer } from "../../compiler/infer/index.ts";
import type { Label, LabelSet, Model } from "../../compiler/infer/index.ts";
import { load } from "../../compiler/load/index.ts";
import type { Inferred } from "../../compiler/program.ts";
import { filesBelow, textOf } from "../support/repository.ts";
import type { Host, Library } from "../../compiler/host.ts";

let prelude: Library | null = null;

/** A few categories that most examples use; a text is judged together with them. */
export const taxonomy = `
data FullName is Personal formed by [Surname, GivenName]
data Surname is Personal
data GivenName is Personal
data IIN is Identifier
data Contact is Personal
data Phone is Contact
data Email is Contact
data Health is LimitedAccess
data Prescription is Health
data FaceImage is Personal
data IdCopy is Personal consists of [FullName, IIN, FaceImage]
data Score is Personal
subject patient
subject worker
`;

/** The model of one text, with the prelude as its only library. */
export async function modelOf(text: string, common: string = taxonomy): Promise<Inferred> {
  const library = (prelude ??= parseLibrary(
    filesBelow("stdlib/pdp", ".pdp").map((path) => ({ path: `pdp:${path}`, text: textOf(path) })),
  ));
  const host: Host = {
    files: () => Promise.resolve([{ path: "policy.pdp", text: common + text }]),
    library: () => Promise.resolve(library),
  };
  return infer(
    check(bind(await load(host, { asOf: "2026-04-15", profile: null, entries: [], waivers: true }))),
  );
}

export function element(model: Model, name: string): ElementInfo {
  const found = model.elements.find((one) => one.qualified === name);
  if (found === undefined)
    throw new Error(`no element ${name} among ${model.elements.map((one) => one.qualified).join(", ")}`);
  return found;
}

/** `IIN as hashed@tok of patient`. */
export function labelText(label: Label): string {
  const state =
    label.state === "raw"
      ? ""
      : ` as ${label.state}${label.process === null ? "" : `@${label.process.name}`}`;
  return `${label.category.name}${state}${label.subject === null ? "" : ` of ${label.subject.name}`}`;
}

/** Sure labels, then `?` and unsure ones, then `…` where anything may be there. */
export function setText(set: LabelSet): string {
  const parts = [
    ...set.sure.map(labelText),
    ...set.unsure.map((label) => `? ${labelText(label)}`),
    ...(set.open ? ["…"] : []),
  ];
  return parts.join(", ");
}

/** The labels at a node or on a flow, as text. */
export async function labelsAt(text: string, ...names: readonly string[]): Promise<readonly string[]> {
  const { model } = await modelOf(text);
  return names.map((name) => `${name}: ${setText(model.labels(element(model, name)))}`);
}

/** What the types of the model find: code, the text at the place, and the path. Other findings fail the test. */
export async function findings(text: string): Promise<readonly string[]> {
  const { diagnostics, sources } = await modelOf(text);
  return diagnostics
    .filter((one) => one.severity !== "hint")
    .map((one) => {
      const source = sources.get(one.place.file)?.text ?? "";
      const path = one.path.length === 0 ? "" : ` along ${one.path.join(" -> ")}`;
      return `${one.code} at ${source.slice(one.place.start, one.place.end)}${path}`;
    })
    .sort();
}
