// The one list of this room's diagnostics; the catalogue joins the lists.
import { duplicatePath } from "./duplicate-path.ts";
import { projectTooLarge } from "./project-too-large.ts";

/** Every diagnostic of this room. */
export const diagnostics = [duplicatePath, projectTooLarge] as const;
