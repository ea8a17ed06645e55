import type Database from 'better-sqlite3';
import { ulid } from 'ulid';
import {
  insertDelegationsbeslut,
  updateDelegationsbeslut,
} from '../../../db/repositories/delegationsbeslut.ts';
import { insertDelegationspunkt } from '../../../db/repositories/delegationspunkt.ts';
import { insertParagraf } from '../../../db/repositories/paragraf.ts';
import type { RegisterDb } from '../../../db/open.ts';
import type {
  Delegationsbeslut,
  DelegationsbeslutData,
  Delegationspunkt,
  DelegationspunktData,
} from '../../../shared/domain/delegation.ts';
import type { OrganId, ParagrafId } from '../../../shared/domain/id.ts';
import { seedGround } from './fixture.ts';
import type { Ground } from './fixture.ts';
import { newParagrafData } from './mote.ts';
import type { Mote } from './mote.ts';
import { change, newRegister, rawConnection } from './register.ts';

export function punktOf(
  nummer: string,
  more: Partial<DelegationspunktData> = {},
): DelegationspunktData {
  return {
    ...{ nummer, arendegrupp: 'Avtal om lokaler', delegatslag: 'anstalld' as const },
    ...{ delegat: 'Enhetschef', vidaredelegat: '', villkor: '', lagrum: 'KL 6:37', anmals: true },
    ...{ avslutad: null, ...more },
  };
}

/** A number that no other point has. */
export const freshNumber = () => `A.${ulid()}`.slice(0, 20);

/** A register where the culture board delegates, and ways to add to it. */
export interface DelegationWorld {
  readonly register: RegisterDb;
  readonly ground: Ground;
  readonly raw: Database.Database;
  addPunkt(
    nummer: string,
    more?: Partial<DelegationspunktData>,
    organId?: OrganId,
  ): Promise<Delegationspunkt>;
  /** Registers a decision of 2 March 2026, unless something else is said. */
  add(
    of: Pick<Delegationspunkt, 'id'> | null,
    more?: Partial<DelegationsbeslutData>,
    organId?: OrganId,
  ): Promise<Delegationsbeslut>;
  correct(
    beslut: Delegationsbeslut,
    more: Partial<DelegationsbeslutData>,
  ): Promise<Delegationsbeslut>;
  report(beslut: Delegationsbeslut, paragrafId: ParagrafId | null): Promise<Delegationsbeslut>;
  openParagraf(mote: Mote): Promise<ParagrafId>;
}

export async function seedDelegation(): Promise<DelegationWorld> {
  const register = await newRegister();
  const ground = await seedGround(register);
  const raw = rawConnection(register);
  raw.pragma('foreign_keys = ON');
  const own = ground.kultur;
  const base = {
    ...{ datum: '2026-03-02', beslutsfattareId: ground.personId, arendeId: null },
    ...{ innehall: 'Avtal om båthuset', sarskiltProtokoll: '', overklagande: 'ej' as const },
    ...{ protokollfort: null, anslaget: null, nedtaget: null },
  };
  return {
    ...{ register, ground, raw },
    addPunkt: (nummer, more, organId = own) =>
      change(register, (tx) => insertDelegationspunkt(tx, organId, punktOf(nummer, more))),
    add: (of, more, organId = own) =>
      change(register, (tx) =>
        insertDelegationsbeslut(tx, organId, { ...base, punktId: of?.id ?? null, ...more }),
      ),
    correct: ({ id, version, punktId }, more) =>
      change(register, (tx) =>
        updateDelegationsbeslut(tx, id, version, { ...base, punktId, ...more }),
      ),
    report: ({ id, version }, anmaldParagrafId) =>
      change(register, (tx) => updateDelegationsbeslut(tx, id, version, { anmaldParagrafId })),
    openParagraf: (mote) => openNext(register, raw, mote),
  };
}

async function openNext(
  register: RegisterDb,
  raw: Database.Database,
  { sammantradeId, organId, delId, ledamoter }: Mote,
): Promise<ParagrafId> {
  const [ordforandeId] = ledamoter;
  if (!ordforandeId) throw new Error('nobody chairs');
  const last = raw.prepare('SELECT count(*) FROM paragraf WHERE organ_id = ?').pluck();
  const place = { sammantradeId, organId, protokollsdelId: delId, ar: 2026 };
  const rest = { dagordningspunktId: null, arendeId: null, nr: Number(last.get(organId)) + 1 };
  const made = await change(register, (tx) =>
    insertParagraf(tx, { ...place, ...rest }, newParagrafData(ordforandeId)),
  );
  return made.id;
}
