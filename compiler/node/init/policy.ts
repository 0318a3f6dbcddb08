import type { InitWords } from "./words.ts";

/** First and last days that the policy names. */
export interface PolicyDates {
  readonly since: string;
  readonly until: string;
}

/** The policy of an invented club that keeps one list of addresses. */
export function policyText(w: InitWords, { since, until }: PolicyDates): string {
  const signed = `by: head\n  on: ${since}\n  until: none`;
  return `/// ${w.about}
/// ${w.replace}
module club

import kz

// ${w.who}

operator club "${w.club}" {
  responsible: head
  controls: [charter, duties, tools]
  capabilities: [report, rectify, block, destroy, delete, deidentify, withdraw]
  policy: rules
  data_list: rules
  access_procedure: rules
  subject_access: rules
  subject_access_fee: 0
  request_log: rules
  training_log: rules
  request_channel: rules
  withdrawal_channel: rules
}

person head "${w.head}" {
  operator: club
  at: office
  order: "${w.order}"
  duties: rules
}

place office "${w.office}" { country: KZ, facility: server_room }

// ${w.what}

subject reader "${w.readers}" { classes: [adult], deceased: false }

/// ${w.neither}
data ReaderEmail "${w.address}" is Email {
  access: neither
  attestation: { by: head, on: ${since}, until: none }
}

purpose Invitations "${w.invitations}" {
  broader: none
  declared_at: ${since}T09:00:00+05:00
  ends_on: none
  achieved_at: none
  needs: [ReaderEmail]
  harmful: false
  lawful: true
}

consent sign_up "${w.form}" {
  from: reader
  covers: [ReaderEmail]
  for: [Invitations]
  evidence: "${w.evidence}"
  operator_name: "${w.club}"
  operator_number: "000000000000"
  names_subject: true
  term: 5 years
  until: none
  given_at: ${since}T10:00:00+05:00
  ended_at: none
  withdrawn_at: none
  third_parties: false
  cross_border: false
  publication: false
}

// ${w.where}

activity meetings "${w.meetings}" {
  party: club
  contains_personal: true
  contains_restricted: false
  automated: false
  uses: [ReaderEmail] of reader
  for: [Invitations]
  special_service: false
  regime: none
}

flow joining "${w.joining}": reader -> list {
  carries: [ReaderEmail]
  for: [Invitations]
  basis: [sign_up]
  public: false
  part_of: [meetings]
  start: ${since}T10:00:00+05:00
}

database list "${w.list}" {
  operator: club
  at: office
  holds: [ReaderEmail] of reader
  purpose: [Invitations]
  part_of: [meetings]
  access: [head]
  access_list: { persons: [head] }
  logging: { actions: [consent_term] }
  retention: { end: ${until}, relation_ended_at: none, court_order_at: none }
  public: false
}

// ${w.protection}

document rules "${w.rules}" {
  ${signed}
  covers: [collection, processing, protection, access]
  data: [ReaderEmail]
  stores: [list]
}

control charter "${w.charter}" {
  type: legal
  ${signed}
}

control duties "${w.duties}" {
  type: organisational
  goals: [confidentiality, media_handling, response]
  ${signed}
}

control tools "${w.tools}" {
  type: technical
  goals: [integrity, preservation, access_prevention, detection]
  ${signed}
}

// ${w.tests}

test "${w.test}" {
  import club
  place abroad { country: DE }
  change list { at: abroad }
  expect violated KZ-L94-12.2a on list
}
`;
}
