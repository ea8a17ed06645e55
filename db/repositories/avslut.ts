import type { Avslutsunderlag } from '../../shared/checks/avslut.ts';
import type { Arende } from '../../shared/domain/arende.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import { isObesvarat } from '../../shared/rules/remiss.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { listTidsfrist } from './bevakning.ts';
import { listRemiss } from './remiss.ts';

/** What a case still holds when it is about to be closed. */
export async function readAvslutsunderlag(tx: ReadTx, arende: Arende): Promise<Avslutsunderlag> {
  const open = await listTidsfrist(tx, arende.id);
  return {
    bevakningar: open.flatMap(({ bevakningId: id, text, senast: datum }) =>
      id === null ? [] : [{ id, text, datum }],
    ),
    aterrapporteringar: open
      .filter(({ bevakningId }) => bevakningId === null)
      .map(({ text: organ, senast }) => ({ organ, senast })),
    sandlistor: await openSandlistor(tx, arende.id),
    utkast: await drafts(tx, arende.id),
    remisser: await waitingRemisser(tx, arende.id),
    oregistrerade: (await waitingPost(tx, arende.id)).length,
    klass: await readKlass(tx, arende),
    harKlassplan: await hasKlassplan(tx, arende),
    offentlighet: arende.offentlighet,
  };
}

/** Whether a handling of the case holds a decision, where none is recorded in the program. */
export async function hasDecisionHandling(tx: ReadTx, arendeId: ArendeId): Promise<boolean> {
  const row = await tx[db]
    .selectFrom('handling')
    .select('id')
    .where('arendeId', '=', arendeId)
    .where('handlingstyp', 'in', ['beslut', 'protokoll', 'protokollsutdrag'])
    .where('makuleradTid', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Lets letters that were laid to a case wait without one: the case is makulerat. */
export async function releasePost(tx: WriteTx, arendeId: ArendeId): Promise<void> {
  await tx[db]
    .updateTable('post')
    .set({ arendeId: null, andrad: tx.tid })
    .where('arendeId', '=', arendeId)
    .where('status', '=', 'vantar')
    .execute();
}

async function openSandlistor(
  tx: ReadTx,
  arendeId: ArendeId,
): Promise<Avslutsunderlag['sandlistor'][number][]> {
  const rows = await tx[db]
    .selectFrom('oexpedieradLista as o')
    .innerJoin('sandlista as s', 's.id', 'o.sandlistaId')
    .leftJoin('tjansteskrivelse as t', 't.id', 's.tjansteskrivelseId')
    .leftJoin('paragraf as p', 'p.id', 's.paragrafId')
    .select(['s.id', 's.faststalld'])
    .select(({ fn }) => fn.coalesce('t.rubrik', 'p.rubrik').as('rubrik'))
    .select(({ selectFrom }) =>
      selectFrom('postlage')
        .whereRef('sandlistaId', '=', 's.id')
        .where('tillstand', 'in', ['planerad', 'retur'])
        .select(({ fn }) => fn.countAll<number>().as('antal'))
        .as('antal'),
    )
    .where('o.arendeId', '=', arendeId)
    .orderBy('s.id')
    .execute();
  return rows.map(({ id, rubrik, faststalld, antal }) => {
    return { id, rubrik: rubrik ?? '', faststalld: faststalld === 1, oexpedierade: antal ?? 0 };
  });
}

function drafts(tx: ReadTx, arendeId: ArendeId): Promise<Avslutsunderlag['utkast'][number][]> {
  return tx[db]
    .selectFrom('handling')
    .select(['id', 'beteckning', 'rubrik'])
    .where('arendeId', '=', arendeId)
    .where('statusTf', '=', 'arbetsmaterial')
    .where('makuleradTid', 'is', null)
    .orderBy('handlnr')
    .execute();
}

/** Those the case answers and hasn't, and those it has sent and waits for. */
async function waitingRemisser(
  tx: ReadTx,
  arendeId: ArendeId,
): Promise<Avslutsunderlag['remisser']> {
  const remisser = await listRemiss(tx, arendeId);
  return remisser.filter(({ riktning, svar, ...remiss }) => {
    const isAskedHere = riktning === 'ut' && remiss.arendeId === arendeId;
    return svar.some((one) => isObesvarat(one) && (isAskedHere || one.arendeId === arendeId));
  });
}

function waitingPost(tx: ReadTx, arendeId: ArendeId) {
  return tx[db]
    .selectFrom('post')
    .select('id')
    .where('status', '=', 'vantar')
    .where('arendeId', '=', arendeId)
    .execute();
}

async function readKlass(
  tx: ReadTx,
  { klass, klassId }: Arende,
): Promise<Avslutsunderlag['klass']> {
  if (klassId === null) return klass === '' ? null : { harGallringsregel: false };
  const row = await tx[db]
    .selectFrom('klass')
    .select(['gallringsregel', 'bevaras', 'gallringsfristAr'])
    .where('id', '=', klassId)
    .executeTakeFirstOrThrow();
  const isStated = row.gallringsregel !== '' || row.bevaras === 1 || row.gallringsfristAr !== null;
  return { harGallringsregel: isStated };
}

async function hasKlassplan(tx: ReadTx, { diariumId }: Arende): Promise<boolean> {
  const row = await tx[db]
    .selectFrom('diarium as d')
    .innerJoin('klassplan as k', 'k.organId', 'd.organId')
    .select('k.id')
    .where('d.id', '=', diariumId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
