import { describe, expect, it } from 'vitest';
import { percentOf, stacked, wholePercent } from '../../../shared/rules/staplar.ts';
import {
  emptyAnsokan,
  emptyPost,
  excluded,
  withBeslutssatt,
  withOutcome,
  withoutTillfalle,
} from '../../../renderer/features/fordelning/ledger-edits.ts';
import {
  countable,
  emptyLedger,
  ledgerSchema,
} from '../../../renderer/features/fordelning/ledger-values.ts';
import { parseManad } from '../../../renderer/features/fordelning/month-entry.ts';
import { OrganId } from '../../../shared/domain/id.ts';
import type { Ansokan } from '../../../shared/domain/fordelning.ts';
import { fordelningViolations } from '../../../shared/rules/fordelning-regler.ts';

const AGARE = OrganId.parse('01J00000000000000000000001');
const SOKANDE = OrganId.parse('01J00000000000000000000002');

function item(rubrik: string, begartKr: number, beviljatKr: number) {
  return withOutcome({ ...emptyPost('per_post'), rubrik, begartKr, beviljatKr });
}

function application(...poster: Ansokan['poster']): Ansokan {
  return { ...emptyAnsokan(SOKANDE), poster };
}

function ledger(beloppKr: number | null, ...ansokningar: Ansokan[]) {
  return { ...emptyLedger(AGARE, '2026-11-22'), beloppKr, andamal: 'kurser', ansokningar };
}

describe('the outcome of an item', () => {
  it('follows the amounts', () => {
    expect(item('Kurs', 500, 500).utfall).toBe('beviljas');
    expect(item('Kurs', 500, 200).utfall).toBe('beviljas_delvis');
    expect(item('Kurs', 500, 0).utfall).toBe('beviljas_delvis');
  });

  it('leaves an item out with nothing granted, and takes it in again', () => {
    const out = excluded(item('Kurs', 500, 300), true, 'per_post');
    expect(out).toMatchObject({ utfall: 'omfattas_ej', beviljatKr: 0 });
    expect(withOutcome({ ...out, begartKr: 0 }).utfall).toBe('omfattas_ej');
    expect(excluded(out, false, 'per_post').utfall).toBe('beviljas_delvis');
  });
});

describe('the way an application is decided', () => {
  const byItem = application(item('Kurs', 500, 500), item('Resa', 300, 100));

  it('makes the sums of the items the lump sum, and keeps every rule on the way', () => {
    const lump = withBeslutssatt(byItem, 'klumpsumma');
    expect(lump).toMatchObject({ begartKr: 800, beviljatKr: 600 });
    expect(lump.poster.map(({ beviljatKr }) => beviljatKr)).toEqual([null, null]);
    expect(fordelningViolations(countable(ledger(1000, lump)))).toEqual([]);
  });

  it('starts items at nought when a lump sum is split', () => {
    const back = withBeslutssatt(withBeslutssatt(byItem, 'klumpsumma'), 'per_post');
    expect(back).toMatchObject({ begartKr: null, beviljatKr: null });
    expect(back.poster.map(({ beviljatKr }) => beviljatKr)).toEqual([0, 0]);
    expect(fordelningViolations(countable(ledger(1000, back)))).toEqual([]);
  });
});

describe('occasions', () => {
  it('take their items along when one goes away', () => {
    const occasion = { beskrivning: '', kallhanvisningId: null };
    const ansokan = {
      ...application(...[1, 2, 3].map((tillfalle) => ({ ...item('x', 1, 1), tillfalle }))),
      tillfallen: [occasion, occasion, occasion],
    };
    const numbers = (index: number) =>
      withoutTillfalle(ansokan, index).poster.map(({ tillfalle }) => tillfalle);
    expect(numbers(0)).toEqual([1, 1, 2]);
    expect(numbers(1)).toEqual([1, 2, 2]);
    expect(numbers(2)).toEqual([1, 2, 2]);
  });
});

describe('what may be stored', () => {
  const rules = (values: ReturnType<typeof ledger>) =>
    (ledgerSchema.safeParse(values).error?.issues ?? []).map(({ path, message }) => [
      path.join('.'),
      message,
    ]);

  it('is a ledger within its frame', () => {
    expect(rules(ledger(1000, application(item('Kurs', 500, 500))))).toEqual([]);
  });

  it('is refused at the grant above its request and at the frame', () => {
    const broken = ledger(400, application(item('Kurs', 500, 600)));
    expect(rules(broken)).toEqual([
      ['ansokningar.0.poster.0.beviljatKr', 'granted_above_requested'],
      ['beloppKr', 'granted_above_frame'],
    ]);
  });

  it('is refused while an amount is missing or cannot be read', () => {
    expect(rules(ledger(null, application(item('Kurs', 500, 500)))).length).toBeGreaterThan(0);
    const unreadable = ledger(1000, application(item('Kurs', Number.NaN, 500)));
    expect(rules(unreadable).map(([path]) => path)).toContain('ansokningar.0.poster.0.begartKr');
  });

  it('is summed without what cannot be read', () => {
    const values = countable(ledger(null, application(item('Kurs', Number.NaN, -5))));
    expect(values.beloppKr).toBe(0);
    expect(values.ansokningar[0]?.poster[0]).toMatchObject({ begartKr: null, beviljatKr: null });
  });
});

describe('months', () => {
  it.each([
    ['2027-02', '2027-02'],
    ['202702', '2027-02'],
    ['feb 2027', '2027-02'],
    [' Februari 2027 ', '2027-02'],
    ['2027-13', null],
    ['februari', null],
    ['', null],
  ])('reads %j as %j', (written, manad) => {
    expect(parseManad(written)).toBe(manad);
  });
});

describe('bars', () => {
  it('stack one after another on the given scale', () => {
    expect(stacked([200, 300], 1000)).toEqual([
      { start: 0, width: 20 },
      { start: 20, width: 30 },
    ]);
  });

  it('show nothing of nothing', () => {
    expect(percentOf(5, 0)).toBe(0);
    expect(wholePercent(5, 0)).toBeNull();
    expect(wholePercent(1, 3)).toBe('33');
  });
});
