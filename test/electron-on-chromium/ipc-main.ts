import { strict } from './strict.ts';

/** The frame that a call came from, in the program's own addresses. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: SenderFrame | null;
}

interface InvokeEvent {
  readonly senderFrame: SenderFrame | null;
}

type Handler = (event: InvokeEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

export const ipcMain = strict('ipcMain', {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`The channel ${channel} has a handler already`);
    handlers.set(channel, handler);
  },
});

/** Answers a page's `invoke`. Errors get Electron's preface, as a page would see it. */
export async function answerInvoke(
  frame: SenderFrame,
  channel: string,
  args: readonly unknown[],
): Promise<unknown> {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  const event = strict('IpcMainInvokeEvent', { senderFrame: strict('WebFrameMain', frame) });
  try {
    return await handler(event, ...args);
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
  }
}
