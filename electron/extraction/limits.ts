const MB = 1024 ** 2;

/** Largest file whose text is read; larger ones are kept and shown, but not searched. */
export const MAX_READ_BYTES = 200 * MB;

/** What a Word file may unpack to in all, and how many times its packed size. */
export const MAX_UNPACKED_BYTES = 300 * MB;
export const MAX_RATIO = 200;
/** Small parts pack well without meaning harm: the ratio is asked for above this size only. */
export const RATIO_FROM_BYTES = 10 * MB;
export const MAX_ZIP_ENTRIES = 10_000;

/** Characters kept of a file, and pages: about five thousand printed pages. */
export const MAX_CHARS = 10_000_000;
export const MAX_PAGES = 5_000;

/**
 * Characters that are searched as one page: some seven printed ones. A text without pages is cut
 * into such, since every hit is looked at whole.
 */
export const PAGE_CHARS = 20_000;
/** More than any page of a PDF holds that somebody is to read. */
export const MAX_PAGE_CHARS = 100_000;

/** Attachments taken out of one e-mail, and bytes of them together. */
export const MAX_ATTACHMENTS = 200;
export const MAX_ATTACHMENT_BYTES = 500 * MB;

/** How long a reader may take over one file before it is stopped, in milliseconds. */
export const READ_TIMEOUT_MS = 60_000;

/** Memory of JavaScript objects that a reader may use. */
export const READER_HEAP_MB = 768;
/** How much the whole program may grow while a file is read, in MB: what is unpacked is no object. */
export const READER_GROWTH_MB = 1536;

/** Pieces of a paper that is brought in, and characters of them together: some 700 pages. */
export const MAX_BLOCKS = 20_000;
export const MAX_BLOCK_CHARS = 2_000_000;
