/** What a node is, which decides its shape. */
export type Shape = "subject" | "party" | "person" | "process" | "store" | "system" | "country";

/** A frame round nodes: a country, or all that one party runs there. */
export interface Frame {
  readonly id: string;
  readonly kind: "country" | "boundary";
  readonly title: string;
  /** The frame round it; null for an outer one. */
  readonly parent: string | null;
  /** True: what stands for the country is not stated. */
  readonly unknown: boolean;
}

export interface DiagramNode {
  readonly id: string;
  readonly shape: Shape;
  readonly title: string;
  /** What stands below the title: the kind, the place, the owner. */
  readonly details: readonly string[];
  /** The innermost frame; null outside all. */
  readonly frame: string | null;
  /** Short signs of what the data in it are, such as limited access. */
  readonly marks: readonly string[];
  /** Numbers of findings about it. */
  readonly badges: readonly number[];
  readonly highlighted: boolean;
  /** The elements it stands for, by qualified name. */
  readonly elements: readonly string[];
}

export interface DiagramEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly title: string;
  /** Kinds of data, then the purpose and the bases. */
  readonly details: readonly string[];
  readonly marks: readonly string[];
  /** `AA → BB` where the data leave a country; null within one, or where a country is not stated. */
  readonly crossing: string | null;
  readonly badges: readonly number[];
  readonly highlighted: boolean;
  /** True: nobody wrote this flow; a copy or a grant of access implies it. */
  readonly implied: boolean;
  readonly elements: readonly string[];
}

/** A finding shown as a number, for the list under the picture. */
export interface DiagramFinding {
  readonly number: number;
  readonly rule: string;
  readonly verdict: string;
  /** False: not proven, or for a lawyer to decide. */
  readonly certain: boolean;
  readonly title: string;
  readonly message: string;
  readonly element: string | null;
}

/** A picture before it is laid out: pure data, in one language, with all text as its readers see it. */
export interface Diagram {
  readonly title: string;
  /** Day, view, edition of the library. */
  readonly subtitle: string;
  readonly frames: readonly Frame[];
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly findings: readonly DiagramFinding[];
  /** What the picture leaves out, and why. */
  readonly notices: readonly string[];
}
