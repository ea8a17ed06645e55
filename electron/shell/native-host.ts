import { statSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { app, dialog, shell, type BrowserWindow, type OpenDialogOptions } from 'electron';
import { monotonicFactory } from 'ulid';
import type { ChooseFilesOptions, FolderPurpose, Host, SaveFileOptions } from '../app/host.ts';
import { createLogFile } from './log-file.ts';
import { keyStore } from './key-store.ts';
import { printPdf } from './print.ts';

/** The host port, answered by Electron. Dialogs belong to the main window. */
export function createNativeHost(mainWindow: () => BrowserWindow): Host {
  const dataFolder = join(app.getPath('userData'), 'paragraf');
  const documentsFolder = app.getPath('documents');
  const now = (): Date => new Date();
  const nextId = monotonicFactory();
  return {
    dataFolder,
    documentsFolder,
    programFolder: app.isPackaged ? programFolderOf(app.getPath('exe')) : null,
    userName: userInfo().username,
    computerName: hostname(),
    version: app.getVersion(),
    now,
    newId: () => nextId(),
    chooseFolder: (purpose) => chooseFolder(mainWindow(), purpose, documentsFolder),
    chooseSaveFile: (options) => chooseSaveFile(mainWindow(), options, documentsFolder),
    chooseFiles: (options) => chooseFiles(mainWindow(), options, documentsFolder),
    openFile,
    print: printPdf,
    keyStore,
    log: createLogFile(join(dataFolder, 'paragraf.log'), now),
  };
}

/** The folder of the executable; on a Mac, the bundle that it lies in. */
function programFolderOf(executable: string): string {
  return /^.+?\.app(?=\/)/u.exec(executable)?.[0] ?? dirname(executable);
}

const folderProperties: Record<FolderPurpose, NonNullable<OpenDialogOptions['properties']>> = {
  'new-register': ['openDirectory', 'createDirectory', 'promptToCreate'],
  'open-register': ['openDirectory'],
  'mail-drafts': ['openDirectory', 'createDirectory', 'promptToCreate'],
  backups: ['openDirectory', 'createDirectory', 'promptToCreate'],
};

async function chooseFolder(
  window: BrowserWindow,
  purpose: FolderPurpose,
  defaultPath: string,
): Promise<string | null> {
  const properties = folderProperties[purpose];
  const answer = await dialog.showOpenDialog(window, { properties, defaultPath });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

async function chooseSaveFile(
  window: BrowserWindow,
  { suggestedName, extension }: SaveFileOptions,
  folder: string,
): Promise<string | null> {
  const answer = await dialog.showSaveDialog(window, {
    defaultPath: join(folder, `${suggestedName}.${extension}`),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return answer.canceled ? null : answer.filePath;
}

async function chooseFiles(
  window: BrowserWindow,
  { isMultiple, extensions }: ChooseFilesOptions,
  defaultPath: string,
): Promise<readonly string[]> {
  const properties: NonNullable<OpenDialogOptions['properties']> = ['openFile'];
  const shown = extensions.map((extension) => extension.toUpperCase()).join(', ');
  const filters = extensions.length > 0 ? [{ name: shown, extensions: [...extensions] }] : [];
  const answer = await dialog.showOpenDialog(window, {
    properties: isMultiple ? [...properties, 'multiSelections'] : properties,
    filters,
    defaultPath,
  });
  return answer.canceled ? [] : answer.filePaths;
}

async function openFile(path: string): Promise<void> {
  const isFile = isAbsolute(path) && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  if (!isFile) throw new Error('Only existing files with an absolute path are opened');
  const problem = await shell.openPath(path);
  if (problem !== '') throw new Error(problem);
}
