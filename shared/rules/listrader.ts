/** Rows of a list that can be set on paper, about 200 pages; a longer one is saved as a file. */
export const MAX_LISTRADER = 5000;

/** Rows that are put in one Excel file; more take memory that an office computer may not have. */
export const MAX_EXCELRADER = 100_000;
