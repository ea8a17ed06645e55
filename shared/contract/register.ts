import { z } from 'zod';
import { DiariumData } from '../domain/diarium.ts';
import { OrganData } from '../domain/organ.ts';
import { OrganId } from '../domain/id.ts';
import { PersonData } from '../domain/person.ts';
import { line } from '../domain/text.ts';
import { Passphrase } from '../domain/losenfras.ts';
import { command, query } from './procedure.ts';
import { Subject } from './subjects.ts';

/** Stands for a folder that main knows the path of; paths never come from the renderer. */
export const FolderHandle = z.string().min(1, 'folder_unchosen').max(64);

export const RegisterInfo = z.strictObject({
  kommun: z.string(),
  folderName: z.string(),
  /** The authority whose register this is. */
  organId: OrganId,
  organNamn: z.string(),
  exempel: z.boolean(),
  /** Damaged: it can be read, and nothing is written in it. */
  isReadOnly: z.boolean(),
  isEncrypted: z.boolean(),
});
export type RegisterInfo = z.infer<typeof RegisterInfo>;

export const RecentRegister = z.strictObject({
  handle: FolderHandle,
  kommun: z.string(),
  organNamn: z.string(),
  folderName: z.string(),
  lastOpened: z.iso.datetime(),
  available: z.boolean(),
});
export type RecentRegister = z.infer<typeof RecentRegister>;

export const ChosenFolder = z.strictObject({
  handle: FolderHandle,
  /** The whole path, to be shown only. */
  shownPath: z.string(),
  /** A register, one whose copying or restoring was never finished, or neither. */
  holds: z.enum(['register', 'unfinished', 'nothing']),
});
export type ChosenFolder = z.infer<typeof ChosenFolder>;

export const NewRegister = z.strictObject({
  folder: FolderHandle,
  kommun: line(120),
  organ: OrganData,
  /** The rest of a diarium's settings are the usual ones, and can be changed later. */
  diarium: DiariumData.pick({ namn: true, monster: true }),
  handlaggare: PersonData,
  /** Encrypts the register; null for one that isn't. */
  passphrase: Passphrase.nullable().default(null),
});
export type NewRegister = z.infer<typeof NewRegister>;

const nothing = z.strictObject({});

/** Another register is another everything. */
const all = Subject.options;

export const registerProcedures = {
  'app.getInfo': query(
    nothing,
    z.strictObject({
      version: z.string(),
      userName: z.string(),
      today: z.iso.date(),
      register: RegisterInfo.nullable(),
      /** The register that was locked, and where in the window one was; nothing of what it holds. */
      locked: z
        .strictObject({ handle: FolderHandle, folderName: z.string(), place: z.string() })
        .nullable(),
      /** The open register lies where the program is installed, and is removed with it. */
      isInProgramFolder: z.boolean(),
    }),
    ['register', 'organ'],
  ),
  'register.listRecent': query(nothing, z.array(RecentRegister), ['register']),
  'register.chooseFolder': command(
    z.strictObject({ purpose: z.enum(['new-register', 'open-register']) }),
    ChosenFolder.nullable(),
    [],
  ),
  'register.create': command(NewRegister, RegisterInfo, all),
  'register.createExample': command(nothing, RegisterInfo, all),
  /** Throws `register_encrypted` for one that must be unlocked. */
  'register.open': command(z.strictObject({ handle: FolderHandle }), RegisterInfo, all),
  'register.close': command(nothing, nothing, all),
  'register.forgetRecent': command(z.strictObject({ handle: FolderHandle }), nothing, ['register']),
  /** Starts a job; its result is `{ rows, firstBroken }`, the latter null when the chain holds. */
  'register.verifyLog': command(nothing, z.strictObject({ jobId: z.string() }), []),
  /** Starts a job; its result is a `RegisterCheck`. */
  'register.check': command(nothing, z.strictObject({ jobId: z.string() }), []),
  'job.cancel': command(z.strictObject({ jobId: z.string().max(64) }), nothing, []),
};
