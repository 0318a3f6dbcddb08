/** Makes the package in `dist/`, after the command line has been built; its path. */
export function packExtension(): Promise<string>;
