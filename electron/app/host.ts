/**
 * What the program needs from the machine it runs on. `electron/shell` answers it with Electron;
 * tests answer it with a folder and a fixed clock.
 */
export interface Host {
  /** Folder for the program's own small files: recent registers, settings, log, typeset cache. */
  readonly dataFolder: string;
  /** Where a new register is suggested to lie. */
  readonly documentsFolder: string;
  /** Where the program itself is installed; null where it isn't, as while it is written. */
  readonly programFolder: string | null;
  /** Name of the user logged in to the operating system; written in the log of the register. */
  readonly userName: string;
  readonly computerName: string;
  readonly version: string;
  now(): Date;
  /** A new ULID, later ones sorting after earlier ones. */
  newId(): string;
  /** Lets the user choose a folder; null when the dialog is closed without a choice. */
  chooseFolder(purpose: FolderPurpose): Promise<string | null>;
  /** Lets the user choose where a file goes; null when the dialog is closed without a choice. */
  chooseSaveFile(options: SaveFileOptions): Promise<string | null>;
  /** Lets the user choose files to read; none when the dialog is closed without a choice. */
  chooseFiles(options: ChooseFilesOptions): Promise<readonly string[]>;
  /** Opens a file in the system's own program for it. Refuses anything but an existing file. */
  openFile(path: string): Promise<void>;
  /** Sends a PDF to the host's print dialog. Throws when the printer fails. */
  print(pdf: Uint8Array, title: string): Promise<PrintOutcome>;
  /** The system's own store of secrets; null where there is none, or one that keeps nothing secret. */
  keyStore(): Promise<KeyStore | null>;
  /** Writes one line to the program's log. Never give it personal data. */
  log(level: LogLevel, message: string, details?: Record<string, unknown>): void;
}

/** Seals what only this user of this computer can open again. */
export interface KeyStore {
  seal(secret: string): Promise<Uint8Array>;
  /** Throws for what was sealed elsewhere. */
  open(sealed: Uint8Array): Promise<string>;
}

export type FolderPurpose = 'new-register' | 'open-register' | 'mail-drafts' | 'backups';

export type PrintOutcome = 'printed' | 'cancelled';

export type LogLevel = 'info' | 'warn' | 'error';

export interface ChooseFilesOptions {
  /** Whether more than one may be chosen. */
  readonly isMultiple: boolean;
  /** Extensions without dot that the dialog shows; every file when there are none. */
  readonly extensions: readonly string[];
}

export interface SaveFileOptions {
  /** File name without extension. */
  readonly suggestedName: string;
  /** Extension without dot. */
  readonly extension: string;
}
