/**
 * Runs a built main bundle on Chromium instead of Electron:
 * node test/electron-on-chromium/run.ts [--bundle=FILE] [--user-data-dir=FOLDER]
 */
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onControl } from './control.ts';
import { answerNextDialog, chooseNextButton } from './dialogs.ts';
import { app } from './app.ts';

const standIn = pathToFileURL(join(import.meta.dirname, 'electron.ts')).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: standIn, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});

onControl((request) => {
  if (request.type === 'answer') answerNextDialog(request.path);
  else if (request.type === 'choose') chooseNextButton(request.button);
  else app.quit();
});

const bundleSwitch = '--bundle=';
const bundle = process.argv.find((argument) => argument.startsWith(bundleSwitch));
const file =
  bundle?.slice(bundleSwitch.length) ?? join(import.meta.dirname, '../../out/main/main.js');
await import(pathToFileURL(resolve(file)).href);
