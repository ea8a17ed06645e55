/** A cell as it is stored: days as `YYYY-MM-DD`. */
export type TableCell = string | number | null;

export interface TableColumn {
  readonly title: string;
  readonly kind: 'text' | 'day' | 'number';
  /** Width on paper in millimetres; null shares what the others leave. */
  readonly mm: number | null;
}

/** A list to be written to a file, its rows read while it is written. */
export interface Table {
  /** Heading on paper and name of the sheet. */
  readonly title: string;
  /** Name suggested for the file, without extension. */
  readonly fileName: string;
  /** Set at the top of a printed list. */
  readonly organisation: string;
  readonly columns: readonly TableColumn[];
  /** One cell for every column; read once, from the first to the last. */
  readonly rows: AsyncIterable<readonly TableCell[]>;
  /** How many rows there are, for showing progress; null when that isn't known. */
  readonly total: number | null;
}
