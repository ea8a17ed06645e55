import { ensureFil } from '../../../db/repositories/fil.ts';
import { insertKorrektur } from '../../../db/repositories/korrektur.ts';
import {
  changeParagrafstatus,
  insertParagraf,
  listParagraf,
} from '../../../db/repositories/paragraf.ts';
import {
  changeDelstatus,
  getProtokollsdel,
  insertProtokollsdel,
  saveJustering,
  saveUnderskrift,
} from '../../../db/repositories/protokollsdel.ts';
import { insertRattelse } from '../../../db/repositories/rattelse.ts';
import type { RegisterDb } from '../../../db/open.ts';
import type { WriteTx } from '../../../db/tx.ts';
import type { Paragraf, ParagrafData } from '../../../shared/domain/paragraf.ts';
import type { ProtokollsdelId } from '../../../shared/domain/id.ts';
import { seedProposal } from './decided.ts';
import { fylldParagraf } from './fylld-paragraf.ts';
import { seedMote } from './mote.ts';
import type { Mote } from './mote.ts';
import { change } from './register.ts';

export const PDF = { sha256: 'b'.repeat(64), mime: 'application/pdf', storlek: 9 };

export interface JusteradVarld {
  readonly register: RegisterDb;
  readonly mote: Mote;
  /** A part that is approved; its § is § 1. */
  readonly justerad: ProtokollsdelId;
  /** A part that is still written; its §§ are § 2, with as much in it, and § 3. */
  readonly utkast: ProtokollsdelId;
}

/** Opens the next § of the meeting and decides it. */
async function addParagraf(
  tx: WriteTx,
  { sammantradeId, organId }: Mote,
  nr: number,
  protokollsdelId: ProtokollsdelId,
  data: ParagrafData,
): Promise<void> {
  const place = { sammantradeId, organId, protokollsdelId, dagordningspunktId: null };
  const opened = await insertParagraf(tx, { ...place, arendeId: null, ar: 2026, nr }, data);
  await changeParagrafstatus(tx, opened, 1, { ...opened, status: 'beslutad' });
}

/** Has a part signed and approved. */
export async function justera(
  tx: WriteTx,
  { ledamoter }: Mote,
  id: ProtokollsdelId,
): Promise<void> {
  const [ordforande, justerare] = [ledamoter[0]!, ledamoter[1]!];
  let del = await getProtokollsdel(tx, id);
  const plan = { justerare: [justerare], plats: 'Kansliet', planerad: null, oenighet: '' };
  del = await saveJustering(tx, del, del.version, plan);
  del = await changeDelstatus(tx, del, del.version, { status: 'for_justering' });
  for (const personId of [ordforande, justerare]) {
    const underskrift = { personId, satt: 'papper', datum: '2026-03-30' } as const;
    del = await saveUnderskrift(tx, del, del.version, { personId, underskrift });
  }
  await ensureFil(tx, PDF);
  const steg = { status: 'justerad', sha256: PDF.sha256, justerad: '2026-03-30' } as const;
  await changeDelstatus(tx, del, del.version, steg);
}

/** A meeting with a part that is approved, with a proof and a correction, and one that isn't. */
export async function seedJusterad(): Promise<JusteradVarld> {
  const { register, ground } = await seedProposal();
  const mote = await seedMote(register, ground.kommunstyrelsen);
  const { sammantradeId, delId: justerad, ledamoter } = mote;
  const utkast = await change(register, async (tx) => {
    const { id } = await insertProtokollsdel(tx, { sammantradeId, typ: 'ordinarie' });
    await addParagraf(tx, mote, 1, justerad, fylldParagraf(mote));
    await addParagraf(tx, mote, 2, id, fylldParagraf(mote));
    await addParagraf(tx, mote, 3, id, fylldParagraf(mote));
    await justera(tx, mote, justerad);
    const plan = { justerare: [ledamoter[1]!], plats: '', planerad: null, oenighet: '' };
    await saveJustering(tx, await getProtokollsdel(tx, id), 1, plan);
    return id;
  });
  await change(register, async (tx) => {
    const del = await getProtokollsdel(tx, justerad);
    const [{ id: paragrafId }] = (await listParagraf(tx, sammantradeId)) as [Paragraf];
    await insertKorrektur(tx, del.id, [{ paragrafId, nyckel: 'beslut:1', text: 'Bryggorna' }]);
    await insertRattelse(tx, {
      ...{ protokollsdelId: justerad, paragrafId, ursprungligText: 'Brygorna' },
      ...{ rattadText: 'Bryggorna', skal: 'Skrivfel', beslutadAvId: ledamoter[0]! },
      ...{ datum: '2026-04-02', sha256: PDF.sha256 },
    });
  });
  return { register, mote, justerad, utkast };
}
