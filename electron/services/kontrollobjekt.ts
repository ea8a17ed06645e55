import { listDiarium } from '../../db/repositories/diarium.ts';
import {
  openCases,
  openMeetings,
  openPapers,
  openParts,
} from '../../db/repositories/kontrollista.ts';
import { getProtokollsdel } from '../../db/repositories/protokollsdel.ts';
import { getTjansteskrivelse } from '../../db/repositories/tjansteskrivelse.ts';
import type { ReadTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { ArendeId, SammantradeId } from '../../shared/domain/id.ts';
import type { Kontrollobjekt, Kontrollplats } from '../../shared/domain/kontrollista.ts';
import type { ServiceContext } from './context.ts';
import { unlessGone } from './unless-gone.ts';

/** Objects of one kind that are told of. */
const MOST = 500;

/** Everything that the checks can be put to, in the register or within one object of it. */
export function listKontrollobjekt(
  context: ServiceContext,
  { inom }: ParsedInput<'kontroll.listObjekt'>,
): Promise<Output<'kontroll.listObjekt'>> {
  return context.register.read(async (tx) => {
    if (inom === null) return everything(tx);
    return { objekt: await unlessGone(() => within(tx, inom)), fler: 0 };
  });
}

async function everything(tx: ReadTx): Promise<Output<'kontroll.listObjekt'>> {
  // One more than is told of, to know that there are more.
  const kinds: Kontrollobjekt[][] = [];
  for (const kind of [meetings, parts, papers, cases]) kinds.push(await kind(tx));
  const diarier = await listDiarium(tx);
  return {
    objekt: [
      ...kinds.flatMap((kind) => kind.slice(0, MOST)),
      { typ: 'inkorg' },
      ...diarier.map(({ id, namn }) => ({ typ: 'diarium', id, namn }) as const),
    ],
    fler: kinds.filter(({ length }) => length > MOST).length,
  };
}

/** An object and what is checked by itself in it. Throws `NotFound`. */
async function within(tx: ReadTx, inom: Kontrollplats): Promise<Kontrollobjekt[]> {
  switch (inom.typ) {
    case 'arende':
      return [...(await cases(tx, inom.id)), ...(await papers(tx, inom.id))];
    case 'sammantrade':
      return [...(await meetings(tx, inom.id)), ...(await parts(tx, inom.id))];
    case 'tjansteskrivelse': {
      const { arendeId } = await getTjansteskrivelse(tx, inom.id);
      return (await papers(tx, arendeId)).filter(({ id }) => id === inom.id);
    }
    case 'protokollsdel': {
      const { sammantradeId } = await getProtokollsdel(tx, inom.id);
      return (await parts(tx, sammantradeId)).filter(({ id }) => id === inom.id);
    }
  }
}

const asked = <Id>(inom: Id | undefined) => ({
  most: MOST + 1,
  ...(inom === undefined ? {} : { inom }),
});

async function papers(tx: ReadTx, inom?: ArendeId) {
  const rows = await openPapers(tx, asked(inom));
  return rows.map((one) => ({ typ: 'tjansteskrivelse' as const, ...one }));
}

async function parts(tx: ReadTx, inom?: SammantradeId) {
  const rows = await openParts(tx, asked(inom));
  return rows.map((one) => ({ typ: 'protokollsdel' as const, ...one }));
}

async function cases(tx: ReadTx, inom?: ArendeId) {
  const rows = await openCases(tx, asked(inom));
  return rows.map((one) => ({ typ: 'arende' as const, ...one }));
}

async function meetings(tx: ReadTx, inom?: SammantradeId) {
  const rows = await openMeetings(tx, asked(inom));
  return rows.map((one) => ({ typ: 'sammantrade' as const, ...one }));
}
