/** What a file dialog gives: one path, several, or null for one closed without a choice. */
export type DialogAnswer = string | readonly string[] | null;

/** What the test process tells the process of the program. */
export type ControlRequest =
  | { readonly type: 'answer'; readonly path: DialogAnswer }
  | { readonly type: 'choose'; readonly button: number }
  | { readonly type: 'quit' };

/** What the process of the program tells the test process. */
export type ControlReport =
  | { readonly type: 'ready'; readonly endpoint: string }
  | { readonly type: 'taken' }
  | { readonly type: 'asked'; readonly question: string }
  | { readonly type: 'printed'; readonly file: string }
  | { readonly type: 'opened'; readonly file: string };

/** True when a test process listens; without one the program is shown to a person. */
export const isControlled = process.send !== undefined;

/** Tells the test process something; says nothing when there is none. */
export function report(message: ControlReport): void {
  process.send?.(message);
}

/** Calls `listener` for each request, and confirms it once it has been taken in. */
export function onControl(listener: (request: ControlRequest) => void): void {
  process.on('message', (request: ControlRequest) => {
    listener(request);
    report({ type: 'taken' });
  });
  // A test process that died must not leave its program running.
  process.on('disconnect', () => process.exit(1));
}
