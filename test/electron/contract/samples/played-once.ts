import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { ProcedureName } from '../../../../shared/contract/contract.ts';
import { startTestApp } from '../../../support/test-app.ts';
import type { TestApp, TestAppOptions } from '../../../support/test-app.ts';
import { playUntil, startPlay } from './play.ts';
import type { Play } from './play.ts';

export interface Played {
  readonly app: TestApp;
  readonly play: Play;
}

interface PlayedOnce extends TestAppOptions {
  /** Procedures to run besides, that come later in the order of the samples. */
  readonly also?: readonly ProcedureName[];
}

/**
 * Plays the good samples up to, and not with, the given procedure once for the test file. What is
 * returned starts a program of its own on a copy of the register that came of it.
 */
export function playedOnce(
  end: ProcedureName,
  { also = [], ...options }: PlayedOnce = {},
): () => Promise<Played> {
  let template: Played;
  beforeAll(async () => {
    const app = await startTestApp(options);
    template = { app, play: await playUntil(app, end) };
    for (const name of also) await template.play.run(name);
    await app.call('register.close', {});
  });
  afterAll(() => template.app.close());
  return async () => {
    const app = await startTestApp(options);
    copyWhatIsMissing(template.app.folder, app.folder);
    app.host.answerFolder(join(app.folder, 'register'));
    const chosen = await app.call('register.chooseFolder', { purpose: 'open-register' });
    await app.call('register.open', { handle: chosen?.handle ?? '' });
    return { app, play: startPlay(app, template.play) };
  };
}

/** The register and the files that were made; a program has its own settings already. */
function copyWhatIsMissing(from: string, to: string): void {
  const missing = readdirSync(from).filter((name) => !existsSync(join(to, name)));
  for (const name of missing) cpSync(join(from, name), join(to, name), { recursive: true });
}
