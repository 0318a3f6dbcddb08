import type { Span } from "../source/index.ts";

/** What every node has: its tag and the range of text it stands for. Facts and types live in side tables keyed by the node. */
export interface NodeBase<K extends string> extends Span {
  readonly kind: K;
}

/** One word, normalised to NFC. */
export interface Name extends NodeBase<"Name"> {
  readonly text: string;
}

/** A possibly qualified name: `clinic`, `clinic.booking.cards`. At least one name. */
export interface Path extends NodeBase<"Path"> {
  readonly names: readonly Name[];
}

/** A requirement id, `HOUSE-backup-1`. */
export interface Id extends NodeBase<"Id"> {
  readonly text: string;
}

/** Documentation of a declaration or a field: the `///` lines joined by line ends, or nothing. */
export interface Documented {
  readonly doc: string | null;
}

/** Where a comment stands; comments belong to no node until the formatter attaches them. */
export interface Comment extends NodeBase<"Comment"> {
  /** With its slashes. */
  readonly text: string;
  readonly documentation: boolean;
}

/** The element name an expectation, a waiver or a citation points at: `cards`, or an implied flow `cards -> dba`. */
export interface Target extends NodeBase<"Target"> {
  readonly path: Path;
  readonly to: Path | null;
}
