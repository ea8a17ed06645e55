/** What the preload script gives the page; everything that crosses is JSON text. */
export interface Bridge {
  readonly call: (name: string, json: string) => Promise<unknown>;
  /** A handle for a file that was dropped here, as an envelope; made files have none. */
  readonly dropFile: (file: File) => Promise<unknown>;
  /** Listens to events from main; the function returned stops it. */
  readonly onEvent: (listener: (json: string) => void) => () => void;
  readonly host: { readonly platform: string; readonly version: string };
}

declare global {
  interface Window {
    readonly paragraf: Bridge;
  }
}
