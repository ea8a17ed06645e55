import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import type { DialogAnswer } from '../electron-on-chromium/control.ts';
import type { LaunchedParagraf, LaunchOptions } from './launch.ts';

/** Stands for the person at the dialogs; lives in the program's main process. */
interface User {
  readonly answers: DialogAnswer[];
  readonly buttons: number[];
  readonly printed: string[];
  readonly opened: string[];
  readonly questions: string[];
}

type WithUser = typeof globalThis & { paragrafUser: User };

/** The same program in a real Electron, whose dialogs and printer are taken over. */
export async function launchInElectron(options: LaunchOptions): Promise<LaunchedParagraf> {
  const application = await _electron.launch({
    args: [join(import.meta.dirname, '../..'), `--user-data-dir=${options.dataFolder}`],
    env: { ...process.env, HOME: options.dataFolder, ...options.env },
  });
  await application.evaluate(takeOverDialogs);
  await application.evaluate(takeOverPrinter, join(options.dataFolder, 'utskrift'));
  const page = await application.firstWindow();
  return {
    page,
    context: application.context(),
    dialogs: {
      answerNext: (path) =>
        application.evaluate((_electron, answer) => {
          (globalThis as WithUser).paragrafUser.answers.push(answer);
        }, path),
      chooseNext: (button) =>
        application.evaluate((_electron, choice) => {
          (globalThis as WithUser).paragrafUser.buttons.push(choice);
        }, button),
    },
    printed: () => application.evaluate(() => (globalThis as WithUser).paragrafUser.printed),
    opened: () => application.evaluate(() => (globalThis as WithUser).paragrafUser.opened),
    questions: () => application.evaluate(() => (globalThis as WithUser).paragrafUser.questions),
    askToQuit: () =>
      application.evaluate(({ app }) => {
        app.quit();
      }),
    close: () => application.close(),
    kill: () => kill(application),
  };
}

function takeOverDialogs({ dialog, shell }: typeof Electron.CrossProcessExports): void {
  const user: User = { answers: [], buttons: [], printed: [], opened: [], questions: [] };
  (globalThis as WithUser).paragrafUser = user;
  dialog.showOpenDialog = () => {
    const filePaths = [user.answers.shift() ?? []].flat();
    return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
  };
  dialog.showSaveDialog = () => {
    const [path = ''] = [user.answers.shift() ?? []].flat();
    return Promise.resolve({ canceled: path === '', filePath: path });
  };
  dialog.showMessageBoxSync = (...given: unknown[]) => {
    user.questions.push((given.at(-1) as { message: string }).message);
    return user.buttons.shift() ?? 0;
  };
  shell.openPath = (path) => {
    user.opened.push(path);
    return Promise.resolve('');
  };
}

function takeOverPrinter({ app }: typeof Electron.CrossProcessExports, spool: string): void {
  const { printed } = (globalThis as WithUser).paragrafUser;
  const { writeFileSync } = process.getBuiltinModule('node:fs');
  app.on('web-contents-created', (_event, contents) => {
    contents.print = (_options, answer) => {
      void contents.session.fetch(contents.getURL()).then(async (response) => {
        const file = `${spool}-${printed.length}.pdf`;
        writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
        printed.push(file);
        answer?.(true, '');
      });
    };
  });
}

async function kill(application: ElectronApplication): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    application.once('close', () => {
      resolve();
    });
  });
  application.process().kill('SIGKILL');
  await closed;
}
