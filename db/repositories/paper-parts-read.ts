import { RichText } from '../../shared/document/rich-text.ts';
import type { PunktData } from '../../shared/domain/beslutspunkt.ts';
import type { PersonId, TjansteskrivelseId } from '../../shared/domain/id.ts';
import type { Avsnitt } from '../../shared/domain/avsnitt.ts';
import type { Samrad } from '../../shared/domain/samrad.ts';
import type {
  Fotnot,
  Handlingsrad,
  TjansteskrivelseData,
  Underskrift,
} from '../../shared/domain/tjansteskrivelse.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';

/** What a paper holds beside its own row. */
export type PaperParts = Pick<
  TjansteskrivelseData,
  'handlaggare' | 'punkter' | 'avsnitt' | 'fotnoter' | 'handlingsrader' | 'samrad' | 'underskrifter'
>;

/** The parts of a paper, each kind in its order. */
export async function readPaperParts(tx: ReadTx, id: TjansteskrivelseId): Promise<PaperParts> {
  return {
    handlaggare: await readHandlaggare(tx, id),
    punkter: await readPunkter(tx, id),
    avsnitt: await readAvsnitt(tx, id),
    fotnoter: await readFotnoter(tx, id),
    handlingsrader: await readHandlingsrader(tx, id),
    samrad: await readSamrad(tx, id),
    underskrifter: await readUnderskrifter(tx, id),
  };
}

async function readHandlaggare(tx: ReadTx, id: TjansteskrivelseId): Promise<PersonId[]> {
  const rows = await tx[db]
    .selectFrom('tjansteskrivelseHandlaggare')
    .select('personId')
    .where('tjansteskrivelseId', '=', id)
    .orderBy('ordning')
    .execute();
  return rows.map(({ personId }) => personId);
}

async function readPunkter(tx: ReadTx, id: TjansteskrivelseId): Promise<PunktData[]> {
  const rows = await tx[db]
    .selectFrom('beslutspunkt')
    .select(['id', 'nyckel', 'egenText', 'utgar'])
    .where('tjansteskrivelseId', '=', id)
    .where('struken', '=', 0)
    .orderBy('ordning')
    .execute();
  const delpunkter = await readDelpunkter(tx, id);
  return rows.map((row) => ({
    ...row,
    utgar: row.utgar === 1,
    delpunkter: delpunkter.filter((one) => one.beslutspunktId === row.id).map(({ text }) => text),
  }));
}

async function readDelpunkter(tx: ReadTx, id: TjansteskrivelseId) {
  return tx[db]
    .selectFrom('delpunkt')
    .innerJoin('beslutspunkt', 'beslutspunkt.id', 'delpunkt.beslutspunktId')
    .select(['delpunkt.beslutspunktId', 'delpunkt.text'])
    .where('beslutspunkt.tjansteskrivelseId', '=', id)
    .orderBy('delpunkt.ordning')
    .execute();
}

async function readAvsnitt(tx: ReadTx, id: TjansteskrivelseId): Promise<Avsnitt[]> {
  const rows = await tx[db]
    .selectFrom('avsnitt')
    .select([
      'id',
      'typ',
      'rubrik',
      'innehallVersion',
      'innehallDoc',
      'utelamnat',
      'foljer',
      'niva',
    ])
    .where('tjansteskrivelseId', '=', id)
    .orderBy('ordning')
    .execute();
  return rows.map(({ innehallVersion: version, innehallDoc, ...row }) => ({
    ...row,
    utelamnat: row.utelamnat === 1,
    foljer: row.foljer === 1,
    innehall: RichText.parse({ version, doc: JSON.parse(innehallDoc) as unknown }),
  }));
}

async function readFotnoter(tx: ReadTx, id: TjansteskrivelseId): Promise<Fotnot[]> {
  const rows = await tx[db]
    .selectFrom('fotnot')
    .select(['id', 'kallhanvisningId', 'text'])
    .where('tjansteskrivelseId', '=', id)
    .orderBy('ordning')
    .execute();
  return rows.map(({ id: fotnotId, kallhanvisningId, text }) =>
    kallhanvisningId === null
      ? { id: fotnotId, typ: 'forklaring', text: text ?? '' }
      : { id: fotnotId, typ: 'kalla', kallhanvisningId },
  );
}

async function readHandlingsrader(tx: ReadTx, id: TjansteskrivelseId): Promise<Handlingsrad[]> {
  const rows = await tx[db]
    .selectFrom('handlingsrad')
    .select(['id', 'rubrik', 'datum', 'kallhanvisningId', 'bilaggs'])
    .where('tjansteskrivelseId', '=', id)
    .orderBy('ordning')
    .execute();
  return rows.map((row) => ({ ...row, bilaggs: row.bilaggs === 1 }));
}

async function readSamrad(tx: ReadTx, id: TjansteskrivelseId): Promise<Samrad[]> {
  return tx[db]
    .selectFrom('samrad')
    .select(['id', 'typ', 'organNamn', 'datum', 'form', 'utfall'])
    .where('tjansteskrivelseId', '=', id)
    .orderBy('ordning')
    .execute();
}

async function readUnderskrifter(tx: ReadTx, id: TjansteskrivelseId): Promise<Underskrift[]> {
  return tx[db]
    .selectFrom('underskrift')
    .select(['namn', 'titel'])
    .where('tjansteskrivelseId', '=', id)
    .orderBy('ordning')
    .execute();
}
