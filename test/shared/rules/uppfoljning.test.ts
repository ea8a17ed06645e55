import { expect, test } from 'vitest';
import { AterrapporteringId, ArendeId, OrganId } from '../../../shared/domain/id.ts';
import type { Uppfoljning } from '../../../shared/domain/uppfoljning.ts';
import { valdaUppdrag } from '../../../shared/rules/uppfoljning.ts';
import type { Uppfoljningsurval } from '../../../shared/rules/uppfoljning.ts';

const IDAG = '2026-11-22';
const KS = OrganId.parse('0100000000000000000000000A');
const KUN = OrganId.parse('0100000000000000000000000B');

function uppdrag(text: string, more: Partial<Uppfoljning>): Uppfoljning {
  return {
    ...{ id: AterrapporteringId.parse('01ATERRAPP0RT0000000000000'), version: 1, text },
    ...{
      arendeId: ArendeId.parse('01ARENDE000000000000000000'),
      diarienummer: '',
      arendemening: '',
    },
    ...{ mitt: false, beslutId: null, paragrafId: null, given: null, ansvarigOrganId: null },
    ...{ ansvarig: 'Kontoret', tillOrganId: KS, till: 'KS', senast: '2027-02', precision: 'manad' },
    ...{ sammantradeId: null, status: 'oppen', pamind: null, redovisadDatum: null },
    ...{ redovisning: null, skal: '', forslag: null, anvant: null, ...more },
  };
}

const alla = [
  uppdrag('sent', { senast: '2026-10', mitt: true }),
  uppdrag('den här månaden', { senast: '2026-11' }),
  uppdrag('i dag', { senast: IDAG, precision: 'dag', tillOrganId: KUN }),
  uppdrag('redovisat', { senast: '2026-09-01', precision: 'dag', status: 'redovisad' }),
];

test.each<[Uppfoljningsurval, string[]]>([
  [{}, ['sent', 'den här månaden', 'i dag', 'redovisat']],
  // A month is late when it is over, and what has been told of isn't late.
  [{ sena: true }, ['sent']],
  [{ mina: true }, ['sent']],
  [{ manaden: true }, ['den här månaden', 'i dag']],
  [{ manaden: true, organ: KUN }, ['i dag']],
  [{ mina: true, manaden: true }, []],
])('%j', (urval, expected) => {
  expect(valdaUppdrag(alla, urval, IDAG).map(({ text }) => text)).toEqual(expected);
});
