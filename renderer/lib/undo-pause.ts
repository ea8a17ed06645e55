/**
 * A pause in the writing that begins a new step of undo, in milliseconds. Long enough for a slow
 * writer, or a slow computer, to have a word undone as one.
 */
export const UNDO_PAUSE = 1_000;
