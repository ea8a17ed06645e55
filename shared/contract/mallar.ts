import { z } from 'zod';
import { MallId } from '../domain/id.ts';
import { Mall, MallData } from '../domain/mall.ts';
import { Preview } from './dokument.ts';
import { FileHandle } from './post.ts';
import { command, query } from './procedure.ts';

const nothing = z.strictObject({});
const ofMall = z.strictObject({ mallId: MallId });

/** A file that was dropped; null lets the user choose one in a dialog. */
const fromFile = z.strictObject({ file: FileHandle.nullable() });

/** A picture that was read and cleaned; it is stored with the template that names it. */
export const LastLogotyp = z.strictObject({
  sha256: z.string(),
  format: z.enum(['svg', 'png']),
  filnamn: z.string(),
  /** Size in bytes. */
  storlek: z.int(),
});
export type LastLogotyp = z.infer<typeof LastLogotyp>;

/** What a file with a template holds, judged and not yet stored. */
export const LastMall = z.strictObject({ filnamn: z.string(), data: MallData });
export type LastMall = z.infer<typeof LastMall>;

/** Templates of papers. The built-in ones are rules of the program's, and not listed. */
export const mallProcedures = {
  'mall.list': query(nothing, z.array(Mall), ['mall']),
  'mall.get': query(ofMall, Mall, ['mall']),
  'mall.save': command(
    z.strictObject({
      existing: z.strictObject({ id: MallId, version: z.int() }).nullable(),
      data: MallData,
    }),
    Mall,
    ['mall', 'logg'],
  ),
  /** A made-up paper by a template that need not be stored. */
  'mall.getPreview': query(z.strictObject({ data: MallData }), Preview, ['organ', 'register']),
  /** Reads an SVG or PNG, without anything that could act; nothing is stored. */
  'mall.chooseLogotyp': command(fromFile, LastLogotyp.nullable(), []),
  /** Asks where to and writes the template with its logotype; null when the dialog was closed. */
  'mall.export': command(ofMall, z.strictObject({ fileName: z.string() }).nullable(), []),
  /** Tells what a file with a template holds; nothing is stored. */
  'mall.chooseFile': command(fromFile, LastMall.nullable(), []),
};
