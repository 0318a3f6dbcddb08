import { openWorkbench } from "./page/workbench.ts";

openWorkbench(document.body);
