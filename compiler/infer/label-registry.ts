import type { Label } from "./model.ts";
import type { Tables } from "./program.ts";

/** Labels as objects that outlive a model: an equal label is the same object in the next one, with its number there. */
export class LabelRegistry {
  private labels: Label[] = [];

  add(label: Label): void {
    this.labels.push(label);
  }

  /** Gives the labels their numbers in another model; those of which a part is no longer there are let go. */
  renumber({ labels, categories, graph, states }: Tables): (Label | undefined)[] {
    const objects: (Label | undefined)[] = [];
    this.labels = this.labels.filter((label) => {
      const category = categories.indexOf(label.category);
      const subject = label.subject === null ? -1 : graph.nodeOf(label.subject);
      const process = label.process === null ? -1 : graph.nodeOf(label.process);
      const isThere =
        category >= 0 && (label.subject === null || subject >= 0) && (label.process === null || process >= 0);
      if (!isThere) return false;
      const index = labels.intern(category, subject, states.indexOf(label.state), process);
      if (objects[index] !== undefined) return false;
      place(label, index);
      objects[index] = label;
      return true;
    });
    return objects;
  }
}

function place(label: { index: number }, index: number): void {
  label.index = index;
}
