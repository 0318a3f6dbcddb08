import { expect, it } from "vitest";
import { incomingCalls, outgoingCalls, prepareCalls } from "../../compiler/service/index.ts";
import type { Call, Snapshot } from "../../compiler/service/index.ts";
import { marked, opened, under } from "./opened.ts";

const nodes = `module firm
subject worker
person nurse
store cards "Cards" { access: [nurse], holds: [] }
store copy { copy_of: cards, role: backup }
third_party agency
place office
`;
const flows = `module firm
flow hire: worker -> cards {}
flow move: worker -> cards {}
flow out: cards -> agency {}
`;

/** `worker @ flows.pdp by hire, move`. */
function lines(snapshot: Snapshot, calls: readonly Call[]): readonly string[] {
  return calls.map(({ item, ranges }) => {
    const by = ranges.map((range) => under(snapshot, item.file, range));
    return `${under(snapshot, item.file, item.selection)} (${item.name}) @ ${item.file} by ${by.join(", ")}`;
  });
}

it("says who sends to a node and where its data go, implied flows included", () => {
  const { text, offset } = marked(nodes.replace("store cards", "store ca│rds"));
  const snapshot = opened({ "nodes.pdp": text, "flows.pdp": flows });
  const [cards] = prepareCalls(snapshot, "nodes.pdp", offset);
  expect(cards).toMatchObject({ name: "cards", detail: "store · Cards", sort: "node", key: "firm.cards" });
  if (cards === undefined) return;
  expect(lines(snapshot, incomingCalls(snapshot, cards))).toEqual([
    "worker (worker) @ flows.pdp by hire, move",
  ]);
  expect(lines(snapshot, outgoingCalls(snapshot, cards))).toEqual([
    "agency (agency) @ flows.pdp by out",
    "copy (copy) @ nodes.pdp by copy_of: cards",
    "nurse (nurse) @ nodes.pdp by nurse",
  ]);
});

it("goes from a flow to its ends, and starts where a node is only named", () => {
  const { text, offset } = marked(flows.replace("flow out", "flow ou│t"));
  const snapshot = opened({ "nodes.pdp": nodes, "flows.pdp": text });
  const [out] = prepareCalls(snapshot, "flows.pdp", offset);
  expect(out).toMatchObject({ name: "out", detail: "cards -> agency", sort: "flow" });
  if (out === undefined) return;
  expect(lines(snapshot, incomingCalls(snapshot, out))).toEqual(["cards (cards) @ flows.pdp by out"]);
  expect(lines(snapshot, outgoingCalls(snapshot, out))).toEqual(["agency (agency) @ flows.pdp by out"]);
  expect(prepareCalls(snapshot, "flows.pdp", text.indexOf("agency") + 1)[0]).toMatchObject({
    key: "firm.agency",
  });
  expect(prepareCalls(snapshot, "nodes.pdp", nodes.indexOf("office") + 1)).toEqual([]);
  expect(prepareCalls(snapshot, "nodes.pdp", 0)).toEqual([]);
});
