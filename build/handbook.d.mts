/** Texts of each example by name. */
export function examples(): Readonly<
  Record<string, readonly { readonly path: string; readonly text: string }[]>
>;
/** The pages of the reference. */
export function referencePages(): Promise<readonly { readonly path: string; readonly text: string }[]>;
