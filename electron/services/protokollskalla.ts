import { getArende } from '../../db/repositories/arende.ts';
import { listMall } from '../../db/repositories/mall.ts';
import { listNarvaro } from '../../db/repositories/narvaro.ts';
import { listOrgan } from '../../db/repositories/organ.ts';
import { listParagraf } from '../../db/repositories/paragraf.ts';
import { listParti } from '../../db/repositories/parti.ts';
import { listPerson } from '../../db/repositories/person.ts';
import { getProtokollsdel, listProtokollsdel } from '../../db/repositories/protokollsdel.ts';
import { getProtokollsregler } from '../../db/repositories/protokollsregler.ts';
import { findProtokollsstil } from '../../db/repositories/protokollsstil.ts';
import { getRegister } from '../../db/repositories/register.ts';
import { getSammantradesgang } from '../../db/repositories/sammantradesgang.ts';
import { listUppdrag } from '../../db/repositories/uppdrag.ts';
import type { ReadTx } from '../../db/tx.ts';
import type { Protokollskalla } from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type { ArendeId, ProtokollsdelId } from '../../shared/domain/id.ts';
import { motesmall } from '../../shared/rules/mallval.ts';
import { underlagForst } from '../../shared/rules/protokollstext/stilar.ts';

/** Reads all that a part of minutes is printed from. Throws `NotFound`. */
export async function readProtokollskalla(
  tx: ReadTx,
  id: ProtokollsdelId,
): Promise<Protokollskalla> {
  const del = await getProtokollsdel(tx, id);
  const { sammantradeId } = del;
  const sammantrade = await getSammantradesgang(tx, sammantradeId);
  const { organId, datum } = sammantrade;
  const paragrafer = await listParagraf(tx, sammantradeId);
  const delar = await listProtokollsdel(tx, sammantradeId);
  const omedelbara = delar.filter(({ typ }) => typ === 'omedelbar').map((one) => one.id);
  return {
    ...{
      stil: (await findProtokollsstil(tx, organId))?.stil ?? underlagForst,
      kommun: (await getRegister(tx)).kommun,
      sammantrade,
      del,
      forvaringsplats: (await getProtokollsregler(tx, organId)).forvaringsplats,
      mall: motesmall(await listMall(tx), organId),
    },
    ...{ organId, datum, paragrafer, omedelbara: new Set(omedelbara) },
    organ: await listOrgan(tx),
    personer: await listPerson(tx),
    partier: await listParti(tx),
    uppdrag: await listUppdrag(tx, { organId }),
    narvaro: await listNarvaro(tx, sammantradeId),
    diarienummer: await readDiarienummer(tx, paragrafer),
  };
}

/** Numbers of the cases that §§ or items of an agenda are about. */
export async function readDiarienummer(
  tx: ReadTx,
  rows: readonly { readonly arendeId: ArendeId | null }[],
): Promise<Map<ArendeId, string>> {
  const numbers = new Map<ArendeId, string>();
  for (const { arendeId } of rows) {
    if (arendeId === null || numbers.has(arendeId)) continue;
    numbers.set(arendeId, (await getArende(tx, arendeId)).diarienummer);
  }
  return numbers;
}
