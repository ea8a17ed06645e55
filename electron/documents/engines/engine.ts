/** What an engine is made from: template sources by file name, and font files. */
export interface EngineAssets {
  readonly sources: ReadonlyMap<string, string>;
  readonly fonts: readonly Uint8Array[];
}

/** A laid-out document; `free` gives its memory back and must be called. */
export interface CompiledDocument {
  /** The pages in the renderer's own binary form. */
  vector(): Uint8Array;
  /** A tagged PDF that claims no standard yet. */
  pdf(): Uint8Array;
  /** What the template noted under a name for whoever compiled it; null when it noted nothing. */
  noted(name: string): unknown;
  free(): void;
}

/** One build of the typst compiler. */
export interface Engine {
  readonly name: 'native' | 'wasm';
  /**
   * @param main file name of the template
   * @param inputs values the template reads as `sys.inputs`
   * @param pictures files that the template may show, by name
   * @throws EngineError when the template, its data or its fonts are refused
   */
  compile(
    main: string,
    inputs: Readonly<Record<string, string>>,
    pictures: Readonly<Record<string, Uint8Array>>,
  ): CompiledDocument;
  /** Forgets results that recent documents did not use. */
  evict(): void;
}

/** What the compiler says of a document, in its own words. */
export interface Messages {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** The compiler's refusal, as opposed to a fault in the compiler itself. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

/**
 * A missing face would be replaced silently, so a warning about fonts counts as an error.
 * @throws EngineError with what the compiler found
 */
export function refuseFatal({ errors, warnings }: Messages): void {
  const fatal = [...errors, ...warnings.filter((message) => /\bfont\b/i.test(message))];
  if (fatal.length > 0) throw new EngineError(fatal.join('\n'));
}
