/** Largest file that is taken in: 1 GiB. Larger ones are refused before they are read. */
export const MAX_FILE_BYTES = 1024 ** 3;

/** What is read at a time; a file is never whole in memory. */
export const CHUNK_BYTES = 1024 ** 2;
