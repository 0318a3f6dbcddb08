/** What a word is for: highlighting, completion and the reference are made from it. */
export type WordClass = "declaration" | "clause" | "type" | "unit" | "operator" | "literal" | "test";

/**
 * Where a word may still be a name. `reserved`: nowhere. `name`: anywhere but as a type or at the start of an element.
 * `type`: also as a type. `free`: everywhere, kinds included.
 */
export type WordUse = "reserved" | "name" | "type" | "free";

export interface WordEntry {
  readonly class: WordClass;
  readonly use: WordUse;
  readonly doc: string;
}

/** The table of words. A property key (before a colon) and a word after a dot are free whatever this table says. */
export const words = {
  module: { class: "declaration", use: "type", doc: "Names the module a file belongs to." },
  import: { class: "declaration", use: "type", doc: "Makes the names of another module visible." },
  abstract: {
    class: "declaration",
    use: "type",
    doc: "A category that classifies and is never held itself.",
  },
  kind: { class: "declaration", use: "type", doc: "Declares a kind of element with its properties." },
  record: { class: "declaration", use: "type", doc: "Declares a group of facts without identity." },
  enum: { class: "declaration", use: "type", doc: "Declares a closed list of values." },
  data: { class: "declaration", use: "name", doc: "Declares a category of data." },
  define: { class: "declaration", use: "type", doc: "Names an expression for use in rules." },
  flow: { class: "declaration", use: "type", doc: "Declares data on the way from one node to another." },
  requirement: { class: "declaration", use: "type", doc: "Declares a provision of the law or of a company." },
  test: {
    class: "declaration",
    use: "type",
    doc: "Declares a test with a model and expectations of its own.",
  },
  change: { class: "test", use: "type", doc: "In a test: replaces properties of an imported element." },
  expect: { class: "test", use: "type", doc: "In a test: states the verdict or the error there must be." },
  as: {
    class: "clause",
    use: "type",
    doc: "The state of data (`IIN as hashed`); `as of` gives the day of a test.",
  },
  of: { class: "clause", use: "type", doc: "Whose data (`IIN of patient`)." },
  on: { class: "clause", use: "type", doc: "The element a verdict belongs to." },
  by: { class: "clause", use: "type", doc: "The provision that exempts." },
  consists: { class: "clause", use: "type", doc: "`consists of`: the parts of a category." },
  formed: { class: "clause", use: "type", doc: "`formed by`: parts that together make the category." },
  set: { class: "type", use: "name", doc: "`set of T`, `data set`." },
  scope: { class: "type", use: "free", doc: "`data scope`: what a consent extends to." },
  fixed: { class: "clause", use: "free", doc: "A property that the kind states for all its elements." },
  required: { class: "clause", use: "free", doc: "A field that must be written." },
  lower: { class: "clause", use: "free", doc: "A process lowers the state of a category." },
  to: { class: "clause", use: "free", doc: "The state a category is lowered to." },
  derive: { class: "clause", use: "free", doc: "A process makes one category from others." },
  from: { class: "clause", use: "free", doc: "What a category is derived from." },
  drop: { class: "clause", use: "free", doc: "A process drops a category." },
  join: { class: "clause", use: "free", doc: "A process joins data of one subject." },
  version: { class: "clause", use: "free", doc: "The wording in force between two days." },
  unknown: { class: "clause", use: "free", doc: "The wording of this time is not known." },
  continues: {
    class: "clause",
    use: "free",
    doc: "Judged by this text, with a notice, until the next is known.",
  },
  for: { class: "clause", use: "free", doc: "What a rule runs over." },
  unless: { class: "clause", use: "free", doc: "An exemption, with its provision." },
  review: { class: "clause", use: "free", doc: "A question that a lawyer must answer." },
  require: { class: "clause", use: "free", doc: "What must be true." },
  applicable: { class: "test", use: "free", doc: "`not applicable`: the rule does not concern the element." },
  force: { class: "test", use: "free", doc: "`not in force` on the day of the test." },
  wording: { class: "test", use: "free", doc: "`unknown wording` on the day of the test." },
  error: { class: "test", use: "free", doc: "Expects a diagnostic with this code." },
  business: { class: "unit", use: "type", doc: "`business day`: a working day of the library's calendar." },
  year: { class: "unit", use: "type", doc: "A year." },
  years: { class: "unit", use: "type", doc: "Years." },
  month: { class: "unit", use: "type", doc: "A month." },
  months: { class: "unit", use: "type", doc: "Months." },
  week: { class: "unit", use: "type", doc: "A week." },
  weeks: { class: "unit", use: "type", doc: "Weeks." },
  day: { class: "unit", use: "type", doc: "A day." },
  days: { class: "unit", use: "type", doc: "Days." },
  hour: { class: "unit", use: "type", doc: "An hour." },
  hours: { class: "unit", use: "type", doc: "Hours." },
  minute: { class: "unit", use: "type", doc: "A minute." },
  minutes: { class: "unit", use: "type", doc: "Minutes." },
  and: { class: "operator", use: "reserved", doc: "Both are true." },
  or: { class: "operator", use: "reserved", doc: "At least one is true." },
  not: { class: "operator", use: "reserved", doc: "The opposite." },
  implies: { class: "operator", use: "reserved", doc: "If the left is true, so is the right." },
  in: { class: "operator", use: "reserved", doc: "Is a member of; or the set a variable runs over." },
  has: { class: "operator", use: "reserved", doc: "Something at or below the category is there." },
  includes: { class: "operator", use: "reserved", doc: "All of the category is there, or allowed." },
  is: { class: "operator", use: "reserved", doc: "Of this kind or category; `is stated`: somebody said." },
  every: { class: "operator", use: "reserved", doc: "True of all members." },
  some: { class: "operator", use: "reserved", doc: "True of at least one member." },
  satisfies: { class: "operator", use: "reserved", doc: "Begins what must be true of the members." },
  where: { class: "operator", use: "reserved", doc: "Restricts what is looked at." },
  along: { class: "operator", use: "reserved", doc: "Restricts the flows of a route." },
  count: { class: "operator", use: "reserved", doc: "How many members." },
  if: { class: "operator", use: "reserved", doc: "Begins a choice: `if … then … else …`." },
  then: { class: "operator", use: "reserved", doc: "The value if the condition is true." },
  else: { class: "operator", use: "reserved", doc: "The value if the condition is false." },
  true: { class: "literal", use: "reserved", doc: "Stated true." },
  false: { class: "literal", use: "reserved", doc: "Stated false." },
  none: { class: "literal", use: "reserved", doc: "Stated absent." },
  todo: { class: "literal", use: "reserved", doc: "Not stated yet, with a reason." },
} as const satisfies Readonly<Record<string, WordEntry>>;

export type WordText = keyof typeof words;
