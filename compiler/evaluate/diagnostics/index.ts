import type { Definition } from "../../../language/index.ts";
import { duplicateWaiver } from "./duplicate-waiver.ts";
import { expiredWaiver } from "./expired-waiver.ts";
import { unknownWaiverTarget } from "./unknown-waiver-target.ts";
import { unusedWaiver } from "./unused-waiver.ts";
import { unwaivableRequirement } from "./unwaivable-requirement.ts";
import { waiverTooLong } from "./waiver-too-long.ts";

/** Every diagnostic of this room; `number-too-large` belongs to `check`. */
export const diagnostics: readonly Definition<never>[] = [
  duplicateWaiver,
  expiredWaiver,
  unknownWaiverTarget,
  unusedWaiver,
  unwaivableRequirement,
  waiverTooLong,
];
