// The tabs of results, in their order, and what is drawn outside the tabs. A new one is a file of this folder and a line here.
import "../style/panes.css";
import { daysControl } from "../controls/days/index.ts";
import { galleryControl } from "../controls/gallery/index.ts";
import { tourControl } from "../controls/tour/index.ts";
import type { Control, Pane } from "../page/pane.ts";
import { diagramPane } from "./diagram/index.ts";
import { documentsPane } from "./documents.ts";
import { findingsPane } from "./findings.ts";
import { lawPane } from "./law.ts";
import { matrixPane } from "./matrix.ts";
import { modelPane } from "./model.ts";
import { reportPane } from "./report.ts";
import { testsPane } from "./tests.ts";

export const panes: readonly Pane[] = [
  findingsPane,
  diagramPane,
  matrixPane,
  reportPane,
  documentsPane,
  lawPane,
  testsPane,
  modelPane,
];

export const controls: readonly Control[] = [galleryControl, daysControl, tourControl];
