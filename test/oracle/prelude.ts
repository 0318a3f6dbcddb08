/** A prelude with the hook names and little else, so that thousands of programs compile in seconds. Kinds as in `model.ts`. */
export const preludeText = `
module pdp
kind element {}
kind node is element { at: place  operator: party }
kind store is node {
  owner: party  holds: data set  access: set of node  copy_of: store?  medium: Medium  subjects: Int  since: Date
  public: Bool  encryption: Encryption?  purpose: set of purpose
}
kind database is store { fixed medium: electronic }
kind process is node {
  from: set of store  to: set of store  takes: data set  gives: data set  key: store?  reversible: Bool  smallest_group: Int
}
kind party is node { entity: Entity  policy: Text?  seats: set of place  holds: data set }
kind subject is node {}
kind system is node { holds: data set }
kind person is node { scope: data set }
kind place is element { country: Country }
kind consent is element { from: subject  covers: data scope  third_parties: Bool?  until: Date? }
kind purpose is element {}
kind flow is element { carries: data set  for: set of purpose  basis: set of consent  encrypted: Bool  public: Bool }
kind waiver is element {
  required of: Requirement  required on: Binding  required because: Text  required approved: person
  required from: Date  required until: Date
}
enum State { raw, masked, hashed, tokenised, pseudonymised, aggregated, depersonalised, anonymised }
enum AccessClass { restricted, public, neither }
enum Medium { electronic, paper }
enum Entity { legal, natural }
enum Country { KZ, DE, FR }
enum Modality { must, should }
enum CheckClass { facts, evidence, judgement }
enum Confidence { text, secondary, recalled }
record Category { access: AccessClass }
record Provision { modality: Modality  check: CheckClass?  confidence: Confidence  waivable: Bool }
record Encryption { at_rest: Bool  level: Int }
abstract data Personal
abstract data Identifier is Personal
abstract data LimitedAccess is Personal

define still_personal(l: label) =
  l.state in [raw, masked, hashed, tokenised, pseudonymised]
  or l.state in [depersonalised, anonymised] and (l.process.reversible or l.process.key != none)
  or l.state == aggregated and l.process.smallest_group < 10
`;
