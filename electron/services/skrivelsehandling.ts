import { getArende } from '../../db/repositories/arende.ts';
import { ensureFil } from '../../db/repositories/fil.ts';
import type { StoredFil } from '../../db/repositories/fil.ts';
import { insertHandlingFil } from '../../db/repositories/handling-fil.ts';
import type { NamedFil } from '../../db/repositories/handling-fil.ts';
import { getTjansteskrivelse } from '../../db/repositories/tjansteskrivelse.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import type { Handling, HandlingData, Handlingstyp } from '../../shared/domain/handling.ts';
import type { TjansteskrivelseId } from '../../shared/domain/id.ts';
import type { Dokumenttyp } from '../../shared/domain/mall.ts';
import type { Tjansteskrivelse } from '../../shared/domain/tjansteskrivelse.ts';
import { DOKUMENTORD } from '../../shared/rules/mall.ts';
import { newHandling } from '../../shared/rules/ny-handling.ts';
import { dayOf } from './context.ts';
import type { ServiceContext } from './context.ts';
import { addHandling } from './handling.ts';

/** A file that a paper was printed to; it lies in the store already. */
export type PaperFile = StoredFil & { readonly namn: string };

const HANDLINGSTYP: Readonly<Record<Dokumenttyp, Handlingstyp>> = {
  tjansteskrivelse: 'tjansteskrivelse',
  tjansteutlatande: 'tjansteskrivelse',
  yttrande: 'yttrande',
  remissmissiv: 'remiss',
  foljebrev: 'skrivelse',
};

/**
 * A paper as a handling of its case, before it has files. A subject that the public wording of the
 * case leaves out is left out of its paper's too (OSL 5 kap. 2 §).
 */
export async function handlingOfPaper(
  tx: ReadTx,
  { arendeId, dokumenttyp, rubrik }: Tjansteskrivelse,
  day: string,
): Promise<HandlingData> {
  const { arendemeningOffentlig } = await getArende(tx, arendeId);
  return {
    ...newHandling('intern', day),
    handlingstyp: HANDLINGSTYP[dokumenttyp],
    rubrik,
    rubrikOffentlig: arendemeningOffentlig.slice(0, 300),
  };
}

/**
 * Registers a printed paper in its own case, internal and working material until the case is
 * settled (TF 2 kap. 10 §). Throws what registering a handling throws.
 */
export function addPaperHandling(
  context: ServiceContext,
  id: TjansteskrivelseId,
  filer: readonly PaperFile[],
): Promise<Handling> {
  return context.register.write(async (tx) => {
    const paper = await getTjansteskrivelse(tx, id);
    const { arendeId, dokumenttyp, rubrik, dokumentdatum } = paper;
    const day = dayOf(tx.context.now());
    const datumHandling = dokumentdatum !== null && dokumentdatum <= day ? dokumentdatum : day;
    const handling = await addHandling(tx, arendeId, {
      ...(await handlingOfPaper(tx, paper, datumHandling)),
      rubrik: `${DOKUMENTORD[dokumenttyp]}: ${rubrik}`.slice(0, 300),
    });
    await nameFiles(tx, handling, filer, { tjansteskrivelseId: id });
    return handling;
  });
}

/** Gives a handling the files that it was printed to, the first as the main one. */
export async function nameFiles(
  tx: WriteTx,
  { id, arendeId }: Handling,
  filer: readonly PaperFile[],
  printedFrom: object,
): Promise<void> {
  const rows: NamedFil[] = [];
  for (const { namn, ...stored } of filer) {
    const roll = rows.length === 0 ? 'huvud' : 'bilaga';
    rows.push({ filRad: await ensureFil(tx, stored), namn, roll });
  }
  await insertHandlingFil(tx, id, rows);
  const efter = { ...printedFrom, filer: filer.map(({ namn, sha256 }) => ({ namn, sha256 })) };
  const row = { handelse: 'handling.fil_tillagd', objektId: id, arendeId } as const;
  await tx.log({ ...row, fore: null, efter });
}
