/** A column of the sheet. */
export interface XlsxColumn {
  readonly title: string;
  readonly kind: 'text' | 'day' | 'number';
}

/** What the worker is started with. */
export interface XlsxStart {
  readonly sheet: string;
  readonly columns: readonly XlsxColumn[];
}

export type XlsxCell = string | number | null;

/** Rows to add, and at the end of them null; the answer to that is the file. */
export type XlsxOrder = readonly (readonly XlsxCell[])[] | null;
