import { z } from 'zod';
import { Avsteg, AvstegData } from '../domain/avsteg.ts';
import { AvstegId, HandlingId, ParagrafId } from '../domain/id.ts';
import {
  Kontrollobjekt,
  Kontrollplats,
  Kontrollplatstyp,
  Kontrollref,
} from '../domain/kontrollista.ts';
import { Finding } from './fraser.ts';
import { command, query } from './procedure.ts';

/** A finding of any check, told of outside the place where it is put right. */
export const Kontrollfynd = Finding.extend({
  /** The § it is about, in minutes. */
  paragraf: z.strictObject({ id: ParagrafId, nr: z.int() }).nullable(),
  /** The handling it is about, in a case. */
  handling: z.strictObject({ id: HandlingId, beteckning: z.string() }).nullable(),
  /** What it is about and a mark of its facts, by which it is let stand; null where it can't be. */
  marke: AvstegData.omit({ skal: true }).nullable(),
  /** Who has let it stand, and why. */
  avsteg: Avsteg.nullable(),
});
export type Kontrollfynd = z.infer<typeof Kontrollfynd>;

const REGISTER = [
  ...([
    'tjansteskrivelse',
    'fordelning',
    'kallhanvisning',
    'sandlista',
    'organ',
    'person',
  ] as const),
  ...(['parti', 'bevakning', 'handling', 'avsteg', 'relation', 'remiss', 'sammantrade'] as const),
  ...(['mall', 'paragraf', 'protokollsdel', 'narvaro', 'dagordning', 'diarium', 'arende'] as const),
  ...(['post', 'expediering', 'kontakt'] as const),
] as const;

export const kontrollProcedures = {
  /**
   * Everything in the register that the checks can be put to, newest first: at most five hundred of
   * a kind; of `fler` kinds there are more. Within an object: it and its parts, nothing when it is
   * gone.
   */
  'kontroll.listObjekt': query(
    z.strictObject({ inom: Kontrollplats.nullable() }),
    z.strictObject({ objekt: z.array(Kontrollobjekt), fler: z.int() }),
    [...REGISTER],
  ),
  /** What the checks find in some of them, in the order asked for; what is gone has nothing. */
  'kontroll.listFynd': query(
    z.strictObject({ objekt: z.array(Kontrollref).min(1).max(20) }),
    z.array(z.array(Kontrollfynd)),
    [...REGISTER],
  ),
  /**
   * Lets a finding stand, with why. Throws `locked` for a decided paper, `part_locked` for approved
   * minutes.
   */
  'avsteg.add': command(z.strictObject({ plats: Kontrollplats, data: AvstegData }), Avsteg, [
    'avsteg',
    'logg',
  ]),
  /** The finding counts again. Throws as when it was let stand. */
  'avsteg.remove': command(
    z.strictObject({ typ: Kontrollplatstyp, avstegId: AvstegId }),
    z.strictObject({}),
    ['avsteg', 'logg'],
  ),
};
