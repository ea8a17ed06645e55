import { expect, it, test } from 'vitest';
import { checkExpediering, checkJusterad } from '../../../shared/checks/expediering.ts';
import type { Expedieringsunderlag } from '../../../shared/checks/expediering.ts';
import { organId } from '../rules/ledger.ts';
import { economy, post, sandlista } from './support-expediering.ts';

const found = (changed: Partial<Expedieringsunderlag>) =>
  checkExpediering({ ...sandlista, ...changed }).map(({ id, field, details }) => ({
    id,
    field,
    details,
  }));

it('finds nothing wrong with a list that tells everybody', () => {
  expect(found({})).toEqual([]);
});

test('K32: the refused one is missing, unless left out for a reason', () => {
  const poster = [post('FN'), economy];
  expect(found({ poster })).toEqual([
    { id: 'K32', field: 'sandlista', details: { mottagare: 'Nämnd SN', skal: 'avslag' } },
  ]);
  expect(found({ poster, avsteg: [{ organId: organId('SN'), skal: 'Muntligt.' }] })).toEqual([]);
  expect(found({ poster, avsteg: [{ organId: organId('SN'), skal: '' }] })).toHaveLength(1);
});

test('K33: money moves and nobody pays it out', () => {
  const poster = sandlista.poster.slice(0, 2);
  expect(found({ poster })).toMatchObject([{ id: 'K33', details: { skal: 'verkstallare' } }]);
  expect(found({ poster, forslag: sandlista.forslag.slice(1) })).toEqual([]);
});

test.each([
  ['epost', '', true],
  ['post', '  ', true],
  ['epost', 'registrator@exempel.se', false],
  ['internpost', '', false],
  ['system', '', false],
] as const)('K34: by %s to %j', (kanal, adress, lost) => {
  const poster = [post('FN', { kanal, adress }), ...sandlista.poster.slice(1)];
  const details = { fel: 'adress_saknas', mottagare: 'Nämnd FN' };
  expect(found({ poster })).toEqual(
    lost ? [{ id: 'K34', field: 'sandlistepost:FN', details }] : [],
  );
});

test('K34: the same recipient twice', () => {
  const twice = post('E2', { organId: null, mottagare: 'ekonomi', skal: 'kannedom' });
  expect(found({ poster: [...sandlista.poster, twice] })).toEqual([
    {
      ...{ id: 'K34', field: 'sandlistepost:E2' },
      details: { fel: 'dubblett', mottagare: 'ekonomi' },
    },
  ]);
});

test('what is sent before the approval is told of by its first day (K35)', () => {
  const sent = (datum: string) => ({ handelse: 'expedierad' as const, datum });
  const handelser = [sent('2026-11-20'), sent('2026-11-18')];
  const told = (justerad: string | null) => checkJusterad({ justerad, handelser });
  expect(told(null)).toMatchObject([{ id: 'K35', severity: 'S', details: { dag: '2026-11-18' } }]);
  expect(told('2026-11-19')).toMatchObject([{ details: { justerad: '2026-11-19' } }]);
  // Near misses: the day itself is late enough, and an answer that came is not a sending.
  expect(told('2026-11-18')).toEqual([]);
  const kvitterad = [{ handelse: 'kvitterad' as const, datum: '2026-11-18' }];
  expect(checkJusterad({ justerad: null, handelser: kvitterad })).toEqual([]);
});
