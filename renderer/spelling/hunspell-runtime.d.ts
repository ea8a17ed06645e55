declare module 'hunspell-asm/dist/cjs/lib/browser/hunspell.js' {
  export interface HunspellRuntime {
    readonly FS: {
      mkdir(path: string): void;
      writeFile(path: string, bytes: Uint8Array, options: { encoding: 'binary' }): void;
    };
    cwrap(
      name: string,
      result: 'number' | null,
      args: readonly 'number'[],
    ): (...args: number[]) => number;
    onRuntimeInitialized?: () => void;
    allocateUTF8(text: string): number;
    UTF8ToString(pointer: number): string;
    getValue(pointer: number, type: '*'): number;
    _malloc(bytes: number): number;
    _free(pointer: number): void;
  }
  const createRuntime: (options: Record<string, unknown>) => HunspellRuntime;
  export { createRuntime as default };
}
