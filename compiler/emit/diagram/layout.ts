/** A point, from the top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where everything of a picture stands. Boxes by their top left corner. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, Box>;
  readonly frames: ReadonlyMap<string, Box>;
  readonly edges: ReadonlyMap<string, EdgeLayout>;
}
export interface EdgeLayout {
  /** A start, then cubic Bézier segments of three points each. */
  readonly points: readonly Point[];
  /** Where the arrow's tip is. */
  readonly tip: Point;
  /** The middle of its text. */
  readonly label: Point;
}
