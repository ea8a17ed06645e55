import { z } from 'zod';
import { ArendeId, PostId } from '../domain/id.ts';
import { Post, Postavslut, PostData, Postrad, Textstatus } from '../domain/post.ts';
import { DamagedFile } from '../domain/register-check.ts';
import { line } from '../domain/text.ts';
import { CallFailure } from './errors.ts';
import { command, query } from './procedure.ts';
import { FolderHandle } from './register.ts';

/** Stands for a file that main knows the path of; paths never come from the renderer. */
export const FileHandle = z.string().min(1).max(64);

/** A file that was chosen, dropped or pasted, not yet taken in. */
export const Incoming = z.strictObject({ handle: FileHandle, namn: z.string() });
export type Incoming = z.infer<typeof Incoming>;

/** What became of one file: the post it is, or why it was refused. */
export const Intagen = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    namn: z.string(),
    postId: PostId,
    /** Attachments of an e-mail that were too many or too large, and stay in the original. */
    utelamnade: z.int(),
    /** An e-mail that can't be read is kept as a file. */
    olasbar: z.boolean(),
  }),
  z.strictObject({ ok: z.literal(false), namn: z.string(), error: CallFailure }),
]);
export type Intagen = z.infer<typeof Intagen>;

/** The result of the job that takes files in, one for each file that was given. */
export const Intag = z.array(Intagen);
export type Intag = z.infer<typeof Intag>;

export const Inkorgsurval = z.enum(['vantar', 'avgjorda']);
export type Inkorgsurval = z.infer<typeof Inkorgsurval>;

const stillAt = z.strictObject({ postId: PostId, version: z.int() });

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'invalid_id');

/** What has come in and waits to be registered; files come in through a job. */
export const postProcedures = {
  /** Waiting: oldest first. Settled: the last settled first. */
  'post.list': query(
    z.strictObject({ urval: Inkorgsurval }),
    z.strictObject({ ids: z.array(z.int()) }),
    ['post'],
  ),
  'post.listRows': query(
    z.strictObject({ ids: z.array(z.int().min(1)).max(200) }),
    z.array(Postrad),
    ['post', 'arende'],
  ),
  /** How many wait, and how many of them longer than they may (K05). */
  'post.getCounts': query(
    z.strictObject({}),
    z.strictObject({ vantar: z.int(), forsenade: z.int() }),
    ['post'],
  ),
  'post.get': query(z.strictObject({ postId: PostId }), Post, ['post', 'arende']),
  /** Lets the user choose files; empty when the dialog is closed without a choice. */
  'post.chooseFiles': command(z.strictObject({}), z.array(Incoming), []),
  /** Starts a job that makes a post of each file; its result is an {@link Intag}. */
  'post.takeIn': command(
    z.strictObject({
      files: z.array(FileHandle).min(1).max(1000),
      arendeId: ArendeId.nullable(),
      kalla: z.enum(['fil', 'urklipp']),
    }),
    z.strictObject({ jobId: z.string() }),
    [],
  ),
  'post.notePaper': command(
    z.strictObject({ data: PostData, arendeId: ArendeId.nullable() }),
    Post,
    ['post', 'logg'],
  ),
  'post.correct': command(stillAt.extend({ data: PostData }), Post, ['post', 'logg']),
  'post.assignArende': command(stillAt.extend({ arendeId: ArendeId.nullable() }), Post, [
    'post',
    'logg',
  ]),
  'post.settle': command(stillAt.extend({ status: Postavslut, orsak: line(300) }), Post, [
    'post',
    'logg',
  ]),
  /** What was settled by mistake waits again. */
  'post.reopen': command(stillAt, Post, ['post', 'logg']),
  /** The words that have been read in a file, for those it can't be shown to as it is. */
  'fil.getText': query(
    z.strictObject({ sha256: Sha256 }),
    z.strictObject({ status: Textstatus, fel: z.string(), text: z.string() }),
    ['post'],
  ),
  /** What is the matter with a stored file, and the backup that has it whole; null when it is whole. */
  'fil.getDamage': query(
    z.strictObject({ sha256: Sha256 }),
    DamagedFile.extend({
      backup: z
        .strictObject({ handle: FolderHandle, time: z.iso.datetime(), sealed: z.boolean() })
        .nullable(),
    }).nullable(),
    ['post', 'handling', 'backup', 'register'],
  ),
  /** Puts a stored file back. Throws `wrong_passphrase`, and `backup_damaged` where it isn't whole there. */
  'fil.fetchFromBackup': command(
    z.strictObject({
      ...{ sha256: Sha256, handle: FolderHandle },
      passphrase: z.string().max(200).nullable(),
    }),
    z.strictObject({}),
    ['post', 'handling', 'logg'],
  ),
  /** Opens a read-only copy in the machine's own program for it. */
  'fil.open': command(
    z.strictObject({ sha256: Sha256, namn: z.string().max(300) }),
    z.strictObject({}),
    [],
  ),
};
