// In: the texts of the standard library, at build time; its packed trees, at run time. Out: packed trees; a Library.
// Way: a header with every declaration by its name, and pieces with the rest, read when somebody looks (late-*); one walk for both (parts).
// Invariant: unpacking gives the trees that parsing gives, without comments; nothing else is stored.
export { packLibrary } from "./pack.ts";
export type { Packed } from "./pack.ts";
export { unpackLibrary } from "./unpack.ts";
export type { LibraryData } from "./unpack.ts";
