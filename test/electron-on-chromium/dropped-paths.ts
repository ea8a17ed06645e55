import type { Frame, Page } from 'playwright-core';
import { droppedFiles, pathToken } from './preload-script.ts';

/**
 * Puts real paths in the place of those that a preload asked `webUtils` for. Only Chromium knows
 * where a dropped file lies, and tells through its debugging protocol; a file made by a script lies
 * nowhere, and has the empty path that Electron gives it.
 */
export async function withPaths(
  page: Page,
  frame: Frame,
  args: readonly unknown[],
): Promise<unknown[]> {
  const isMain = frame === page.mainFrame();
  const withPath = (arg: unknown) =>
    isMain && typeof arg === 'string' && arg.startsWith(pathToken)
      ? pathOf(page, Number(arg.slice(pathToken.length)))
      : arg;
  return Promise.all(args.map(withPath));
}

async function pathOf(page: Page, index: number): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `window.${droppedFiles}[${index}]`,
    });
    if (result.objectId === undefined) throw new Error('The dropped file is gone');
    const { path } = await session.send('DOM.getFileInfo', { objectId: result.objectId });
    return path;
  } finally {
    await session.detach();
  }
}
