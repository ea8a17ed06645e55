import type { Delunderlag } from '../../../shared/checks/protokollsdel.ts';
import type { ParagrafId, ProtokollsdelId, SammantradeId } from '../../../shared/domain/id.ts';
import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import { narvaro, paragraf, person } from '../protokoll/support.ts';
import { newId } from '../support-facts.ts';

const { berg } = person;
const delId = newId() as ProtokollsdelId;

/** A § of the part. */
export function item(nr: number, known: Partial<Paragraf> = {}): Paragraf {
  return {
    ...{ ...paragraf(), id: newId() as ParagrafId, version: 1, nr, ar: 2026, status: 'beslutad' },
    ...{ dagordningspunktId: null, arendeId: null, protokollsdelId: delId },
    ...known,
  };
}

/** A part of minutes that Berg approves. */
export function part(known: Partial<Protokollsdel> = {}): Protokollsdel {
  return {
    ...{ id: delId, version: 1, sammantradeId: newId() as SammantradeId, typ: 'ordinarie' },
    ...{ status: 'utkast', justerad: null, anslag: null, sha256: null },
    justering: { justerare: [berg], plats: '', planerad: null, underskrifter: [], oenighet: '' },
    ...known,
  };
}

/** A part with two §§, eight days after its meeting, with some of it changed. */
export function delunderlag(known: Partial<Delunderlag> = {}): Delunderlag {
  return {
    ...{ del: part(), sammantradesdag: '2026-03-02', idag: '2026-03-10' },
    ...{ paragrafer: [item(4), item(5)], narvaro },
    ...known,
  };
}
