import { z } from 'zod';
import { command } from './procedure.ts';

const nothing = z.strictObject({});

/** A file for those who help with the program, as it will be saved. */
export const SupportFile = z.strictObject({ name: z.string(), text: z.string() });
export type SupportFile = z.infer<typeof SupportFile>;

export const supportProcedures = {
  /** Gathers what helps to find a fault, without anything that the register says. */
  'support.prepare': command(nothing, z.strictObject({ files: z.array(SupportFile) }), []),
  /** Saves what was gathered last where the user chooses; null when nothing was chosen. */
  'support.save': command(nothing, z.strictObject({ fileName: z.string() }).nullable(), []),
};
