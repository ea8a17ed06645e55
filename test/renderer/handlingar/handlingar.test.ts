import { describe, expect, test } from 'vitest';
import { inOrder } from '../../../renderer/features/handlingar/file-order.ts';
import { fileSize } from '../../../renderer/features/handlingar/file-size.ts';
import {
  DAY_OF_STATUS,
  findingsOf,
  HandlingForm,
  initialValues,
  newSekretess,
} from '../../../renderer/features/handlingar/handling-values.ts';
import { lagrumForslag } from '../../../renderer/text/handling.ts';
import { dayOfHandling, StatusTf } from '../../../shared/domain/handling.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';

const TODAY = '2026-11-21';

describe('a form that is opened', () => {
  test('holds an incoming letter of today when nothing is known', () => {
    expect(initialValues({}, TODAY)).toEqual({ data: newHandling('in', TODAY), sekretess: null });
  });

  test('keeps all that a post knows, days too', () => {
    const known = {
      ...{ rubrik: 'Re: belysning', inkommenDatum: '2026-11-19', datumHandling: '2026-11-18' },
      motpart: { typ: 'namn', namn: 'Eva Alm' } as const,
    };
    const { data } = initialValues(known, TODAY);
    expect(data).toMatchObject(known);
    expect(HandlingForm.safeParse({ data, sekretess: null }).success).toBe(true);
  });

  test('of what is replaced goes the same way', () => {
    expect(initialValues({ riktning: 'ut', rubrik: 'Svar' }, TODAY).data).toMatchObject({
      ...{ riktning: 'ut', statusTf: 'upprattad', upprattadDatum: TODAY, inkommenDatum: null },
    });
  });

  test('names the missing data and no number, which is to be given', () => {
    const { data } = initialValues({}, TODAY);
    expect(findingsOf(data).map(({ details }) => details['saknas'])).toEqual(['motpart', 'rubrik']);
  });
});

test('each status has the field of the day that it stands under', () => {
  for (const statusTf of StatusTf.options) {
    const none = { inkommenDatum: null, upprattadDatum: null, datumHandling: null };
    expect(dayOfHandling({ ...none, [DAY_OF_STATUS[statusTf]]: TODAY })).toBe(TODAY);
  }
});

test('a marking is not complete before its provision is stated (K02)', () => {
  const { data } = initialValues({ rubrik: 'Brev', motpart: { typ: 'saknas' } }, TODAY);
  const secret = { ...data, offentlighet: 'sekretess' };
  const sekretess = newSekretess('Kommunstyrelsen', TODAY);
  expect(HandlingForm.safeParse({ data: secret, sekretess }).error?.issues).toMatchObject([
    { path: ['sekretess', 'lagrum'], message: 'required' },
  ]);
  for (const { lagrum } of lagrumForslag) {
    const stated = { data: secret, sekretess: { ...sekretess, lagrum } };
    expect(HandlingForm.safeParse(stated).success).toBe(true);
    expect(lagrum).toMatch(/^\d+ kap\. \d+ § OSL$/u);
  }
});

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_000, '1 kB'],
  [1_250_000, '1,3 MB'],
  [2_000_000_000_000, '2 000 GB'],
])('%i bytes are said as %s', (bytes, words) => {
  expect(fileSize(bytes).replaceAll(/\s/gu, ' ')).toBe(words);
});

test('a newer version stands right after the one it replaces, and no file is lost', () => {
  const fil = (ordning: number, ersattAv: number | null) => ({
    ...{ ordning, ersattAv, namn: `${ordning}.pdf`, roll: 'huvud' as const, sha256: '' },
    ...{ mime: '', storlek: 0, tillagdTid: '', tillagdAv: '' },
  });
  const places = (...filer: ReturnType<typeof fil>[]) => inOrder(filer).map((one) => one.ordning);
  expect(places(fil(1, 3), fil(2, null), fil(3, 4), fil(4, null))).toEqual([1, 3, 4, 2]);
  expect(places(fil(1, null), fil(2, null))).toEqual([1, 2]);
  expect(places()).toEqual([]);
});
