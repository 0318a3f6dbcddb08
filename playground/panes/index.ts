// The tabs of results, in their order, and what is drawn outside the tabs. A new one is a file of this folder and a line here.
import type { Control, Pane } from "../page/pane.ts";

export const panes: readonly Pane[] = [];

export const controls: readonly Control[] = [];
