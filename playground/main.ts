import "./style/page.css";
import { openApp } from "./page/app.ts";

void openApp(document.body);
