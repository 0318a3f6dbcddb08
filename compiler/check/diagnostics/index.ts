// The one list of this room's diagnostics; the catalogue joins the lists.
import { abstractCategory } from "./abstract-category.ts";
import { badDate } from "./bad-date.ts";
import { badInterval } from "./bad-interval.ts";
import { categoryCycle } from "./category-cycle.ts";
import { duplicateMember } from "./duplicate-member.ts";
import { impersonalDerivation } from "./impersonal-derivation.ts";
import { duplicateProperty } from "./duplicate-property.ts";
import { fixedProperty } from "./fixed-property.ts";
import { flowWithoutEnds } from "./flow-without-ends.ts";
import { kindCycle } from "./kind-cycle.ts";
import { misplacedTransform } from "./misplaced-transform.ts";
import { missingLanguage } from "./missing-language.ts";
import { missingParent } from "./missing-parent.ts";
import { missingProperty } from "./missing-property.ts";
import { notANode } from "./not-a-node.ts";
import { numberTooLarge } from "./number-too-large.ts";
import { overlappingVersions } from "./overlapping-versions.ts";
import { redeclaredProperty } from "./redeclared-property.ts";
import { todoNotAllowed } from "./todo-not-allowed.ts";
import { unknownMember } from "./unknown-member.ts";
import { unknownProperty } from "./unknown-property.ts";
import { unknownVerdict } from "./unknown-verdict.ts";
import { unusedDeclaration } from "./unused-declaration.ts";
import { wrongSort } from "./wrong-sort.ts";
import { wrongType } from "./wrong-type.ts";
import { wrongUnit } from "./wrong-unit.ts";

/** Every diagnostic of this room. */
export const diagnostics = [
  abstractCategory,
  badDate,
  badInterval,
  categoryCycle,
  duplicateMember,
  impersonalDerivation,
  duplicateProperty,
  fixedProperty,
  flowWithoutEnds,
  kindCycle,
  misplacedTransform,
  missingLanguage,
  missingParent,
  missingProperty,
  notANode,
  numberTooLarge,
  overlappingVersions,
  redeclaredProperty,
  todoNotAllowed,
  unknownMember,
  unknownProperty,
  unknownVerdict,
  unusedDeclaration,
  wrongSort,
  wrongType,
  wrongUnit,
] as const;
