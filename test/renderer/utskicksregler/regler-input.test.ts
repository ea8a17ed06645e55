import { describe, expect, test } from 'vitest';
import {
  Values,
  arkInput,
  inputOf,
} from '../../../renderer/features/utskicksregler/regler-input.ts';
import { ruleText } from '../../../renderer/text/fel.ts';
import '../../../renderer/text/utskick.ts';
import '../../../renderer/text/utskicksregler.ts';
import { OrganId } from '../../../shared/domain/id.ts';
import { Etikettark, KANDA_ARK, newUtskicksregler } from '../../../shared/domain/utskick.ts';

const organId = OrganId.parse('01HZY000000000000000000001');
const usual = inputOf({ ...newUtskicksregler('Till {mottagare}.'), organId, version: 0 });
const faults = (changed: Partial<typeof usual>) => {
  const read = Values.safeParse({ ...usual, ...changed });
  const issues = read.error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${ruleText(message)}`);
};
const ark = (changed: Partial<(typeof usual)['etikettark']>) => ({
  etikettark: { ...usual.etikettark, ...changed },
});

test('what is stored is read back from its fields as it was', () => {
  expect(Values.parse(usual)).toEqual(newUtskicksregler('Till {mottagare}.'));
});

test.each(KANDA_ARK)('a sheet of $kolumner × $rader is on its page, and in its fields', (known) => {
  expect(Etikettark.parse(known)).toEqual(known);
  expect(Values.parse({ ...usual, etikettark: arkInput(known) }).etikettark).toEqual(known);
});

describe('a measure that cannot be is told at its field, in words', () => {
  test.each([
    [{ bredd: 'sju' }, 'etikettark.bredd: Skriv måttet i millimeter, till exempel 70 eller 37,5.'],
    [{ bredd: '12' }, 'etikettark.bredd: Skriv en bredd från 30 till 210 mm.'],
    [{ bredd: '80' }, 'etikettark.bredd: Etiketterna får inte plats på ett A4-ark.'],
    [{ rader: '21' }, 'etikettark.rader: Skriv ett antal från 1 till 20.'],
    [{ kolumner: '' }, 'etikettark.kolumner: Skriv ett antal från 1 till 10.'],
    [{ mellanrumY: '51' }, 'etikettark.mellanrumY: Skriv ett mått från 0 till 50 mm.'],
  ])('%o', (changed, told) => {
    expect(faults(ark(changed))).toContain(told);
  });

  test('a window outside of its envelope', () => {
    const C5 = { ...usual.fonster.C5, x: '150' };
    const told = 'fonster.C5.bredd: Fönstret får inte plats på kuvertet.';
    expect(faults({ fonster: { ...usual.fonster, C5 } })).toEqual([told]);
  });
});

test('a comma and a point are both read', () => {
  expect(Values.parse({ ...usual, ...ark({ hojd: '36.5' }) }).etikettark.hojd).toBe(36.5);
  expect(Values.parse({ ...usual, ...ark({ hojd: '36,5' }) }).etikettark.hojd).toBe(36.5);
});
