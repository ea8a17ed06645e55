import { join } from 'node:path';
import { newRegister } from '../electron/contract/samples/register.ts';
import { startTestApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';

export const PASSPHRASE = 'gröna äpplen i Tallvik';

/** Where {@link startEncrypted} puts its register. */
export const folderOf = (app: TestApp) => join(app.folder, 'register');

/** The whole program, with a new register open that {@link PASSPHRASE} opens. */
export async function startEncrypted(): Promise<TestApp> {
  const app = await startTestApp();
  const handle = await chooseFolder(app, folderOf(app));
  await app.call('register.create', { ...newRegister(handle), passphrase: PASSPHRASE });
  return app;
}

/** A handle for the folder, which need not be there. */
export async function chooseFolder(app: TestApp, path: string): Promise<string> {
  app.host.answerFolder(path);
  return (await app.call('register.chooseFolder', { purpose: 'new-register' }))?.handle ?? '';
}

export async function unlockRegister(app: TestApp, passphrase: string) {
  const handle = await chooseFolder(app, folderOf(app));
  return app.call('register.unlock', { handle, upplasning: { med: 'losenfras', passphrase } });
}
