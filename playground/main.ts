import "./style/page.css";
import { readPreferences } from "./page/preferences.ts";
import { openWorkbench } from "./page/workbench.ts";
import { starter } from "./words/starter.ts";

const preferences = readPreferences();
const nothing = (): void => undefined;
openWorkbench(
  document.body,
  {
    files: [{ path: "policy.pdp", text: starter[preferences.locale] }],
    asOf: null,
    active: "policy.pdp",
    cursor: 0,
    pane: "",
  },
  preferences,
  { changed: nothing, share: nothing, saveZip: nothing, newProject: nothing, openFiles: nothing },
);
