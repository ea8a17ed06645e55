/** A character that no shipped font can draw; the document is not made without it. */
export interface UnknownGlyphError {
  readonly code: 'UnknownGlyph';
  readonly char: string;
  /** As "U+1F600". */
  readonly codePoint: string;
  /** Path into the request's data, such as `sektioner[2].block[0].inline[1].text`. */
  readonly field: string;
}

/** The engine or its worker failed; `details` is for the log, never for the user. */
export interface TypesetError {
  readonly code: 'TypesetFailed';
  readonly details: string;
}

/** Withdrawn by its signal, superseded by a newer request for the same slot, or closed down. */
export interface CancelledError {
  readonly code: 'Cancelled';
}

export type TypesetFailure = UnknownGlyphError | TypesetError | CancelledError;

/** A failure of the engine, as a value. */
export function typesetError(details: string): TypesetError {
  return { code: 'TypesetFailed', details };
}

/** Text of anything that can be thrown. */
export function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
