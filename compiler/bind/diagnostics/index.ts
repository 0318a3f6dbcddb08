// The one list of this room's diagnostics; the catalogue joins the lists.
import { ambiguousImport } from "./ambiguous-import.ts";
import { duplicateName } from "./duplicate-name.ts";
import { duplicateRequirement } from "./duplicate-requirement.ts";
import { hidesImport } from "./hides-import.ts";
import { importCycle } from "./import-cycle.ts";
import { lookAlikeNames } from "./look-alike-names.ts";
import { nestedTest } from "./nested-test.ts";
import { reservedModule } from "./reserved-module.ts";
import { unknownImport } from "./unknown-import.ts";
import { unknownName } from "./unknown-name.ts";
import { unknownRequirement } from "./unknown-requirement.ts";

/** Every diagnostic of this room. */
export const diagnostics = [
  ambiguousImport,
  duplicateName,
  duplicateRequirement,
  hidesImport,
  importCycle,
  lookAlikeNames,
  nestedTest,
  reservedModule,
  unknownImport,
  unknownName,
  unknownRequirement,
] as const;

export { ambiguousImport, unknownName, unknownRequirement };
