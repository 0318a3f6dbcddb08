import type { Context, Row } from "./context.ts";
import type { Shown } from "./model.ts";
import { breachValues } from "./values-breach.ts";
import { consentValues } from "./values-consent.ts";
import { dataValues } from "./values-data.ts";
import { keepingValues } from "./values-keeping.ts";
import { partyValues } from "./values-party.ts";
import type { Read } from "./values-party.ts";
import { rowValues } from "./values-rows.ts";
import type { SourceName } from "./vocabulary.ts";

/** How each source of the vocabulary is read; one that is missing does not compile. */
const readers: { readonly [S in SourceName]: Read } = {
  ...partyValues,
  ...dataValues,
  ...keepingValues,
  ...rowValues,
  ...consentValues,
  ...breachValues,
};

/** The value of one source for a row. */
export function valueFor(source: SourceName, context: Context, row: Row): Shown {
  return readers[source](context, row);
}
