import { z } from 'zod';
import { OrganId } from '../domain/id.ts';
import { MAX_MANDAT, MandatData, MandatradFel } from '../domain/mandat.ts';
import { command } from './procedure.ts';

const ofOrgan = z.strictObject({ organId: OrganId });

/** What a chosen file holds, judged and not yet stored. */
export const LastaMandatfil = z.strictObject({
  filnamn: z.string(),
  mandat: z.array(MandatData),
  fel: z.array(MandatradFel),
});
export type LastaMandatfil = z.infer<typeof LastaMandatfil>;

/** Those elected to a body, read in from the list that the council has decided. */
export const mandatProcedures = {
  /** Lets the user choose a file and tells what it holds; nothing is stored. */
  'mandat.chooseFile': command(ofOrgan, LastaMandatfil.nullable(), []),
  /** Gives them their tasks, all or none; those who aren't in the register yet are added. */
  'mandat.import': command(
    ofOrgan.extend({ mandat: z.array(MandatData).min(1, 'required').max(MAX_MANDAT) }),
    z.strictObject({ uppdrag: z.int(), personer: z.int() }),
    ['uppdrag', 'person', 'logg'],
  ),
};
