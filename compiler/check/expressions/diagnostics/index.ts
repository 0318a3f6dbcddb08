// In: nothing. Out: every diagnostic of this room, in order of code.
// Invariant: one pair of files per code.
// Invariant: each has its words in kk, ru and en.
import { ambiguousMember } from "./ambiguous-member.ts";
import { binderNeedsKind } from "./binder-needs-kind.ts";
import { excludedMiddle } from "./excluded-middle.ts";
import { hidingVariable } from "./hiding-variable.ts";
import { kindAsValue } from "./kind-as-value.ts";
import { misplacedAlong } from "./misplaced-along.ts";
import { misplacedIsStated } from "./misplaced-is-stated.ts";
import { mixedList } from "./mixed-list.ts";
import { needlessNone } from "./needless-none.ts";
import { notACategory } from "./not-a-category.ts";
import { notAMember } from "./not-a-member.ts";
import { notASet } from "./not-a-set.ts";
import { propertyOfSet } from "./property-of-set.ts";
import { recursiveDefine } from "./recursive-define.ts";
import { rewardsRaw } from "./rewards-raw.ts";
import { undeclaredProperty } from "./undeclared-property.ts";
import { unknownFunction } from "./unknown-function.ts";
import { unknownPlaceholder } from "./unknown-placeholder.ts";
import { unknownVariable } from "./unknown-variable.ts";
import { unlikeDurations } from "./unlike-durations.ts";
import { unlikeTypes } from "./unlike-types.ts";
import { unlikeVersions } from "./unlike-versions.ts";
import { unrelatedKinds } from "./unrelated-kinds.ts";
import { unstatableOperand } from "./unstatable-operand.ts";
import { unusedVariable } from "./unused-variable.ts";
import { wrongArgumentCount } from "./wrong-argument-count.ts";
import { wrongOperand } from "./wrong-operand.ts";

export const diagnostics = [
  ambiguousMember,
  binderNeedsKind,
  excludedMiddle,
  hidingVariable,
  kindAsValue,
  misplacedAlong,
  misplacedIsStated,
  mixedList,
  needlessNone,
  notACategory,
  notAMember,
  notASet,
  propertyOfSet,
  recursiveDefine,
  rewardsRaw,
  undeclaredProperty,
  unknownFunction,
  unknownPlaceholder,
  unknownVariable,
  unlikeDurations,
  unlikeTypes,
  unlikeVersions,
  unrelatedKinds,
  unstatableOperand,
  unusedVariable,
  wrongArgumentCount,
  wrongOperand,
] as const;
