import { describe, expect, test } from 'vitest';
import { initialValues } from '../../../renderer/features/beslut/beslut-values.ts';
import type { BeslutValues } from '../../../renderer/features/beslut/beslut-values.ts';
import { fieldOfPath, judge } from '../../../renderer/features/beslut/judge.ts';
import { BeslutData } from '../../../shared/domain/beslut.ts';
import { parkAsks, schoolAsks, tjansteskrivelseId, underlagWith } from './underlag.ts';

const today = '2026-11-22';
const underlag = underlagWith();

function filled(change: Partial<BeslutValues> = {}, of = underlag): BeslutValues {
  return { ...initialValues(of), datum: '2026-11-20', paragraf: 12, ...change };
}

const judged = (values: BeslutValues, of = underlag) =>
  judge(values, { underlag: of, tjansteskrivelseId, today });
const fieldsOf = (values: BeslutValues, of = underlag) => [...judged(values, of).errors.keys()];

/** The amounts of the school board and the park board. */
const amounts = (school: number | null, park: number | null) => [
  { ansokanId: schoolAsks, beloppKr: school },
  { ansokanId: parkAsks, beloppKr: park },
];

describe('what is sent', () => {
  test('decided as proposed: neither points nor amounts', () => {
    const { data } = judged(filled());
    expect(data).toEqual({
      tjansteskrivelseId,
      organId: underlag.paper.beslutsnivaOrganId,
      datum: '2026-11-20',
      paragraf: 12,
      utfall: 'enligt_forslag',
      punkter: [],
      tilldelningar: [],
      avsteg: [],
    });
    expect(BeslutData.safeParse(data).success).toBe(true);
  });

  test('changed: the points that were not struck out, in their order, and every amount', () => {
    const proposed = initialValues(underlag).punkter;
    const [grant, report, refusal] = proposed;
    if (!grant || !report || !refusal) throw new Error('three points are proposed');
    const { data } = judged(
      filled({
        utfall: 'andrat',
        punkter: [
          refusal,
          { ...report, struken: true },
          { ...grant, text: '  Skolnämnden tilldelas 700 kr.  ' },
          { harleddFranId: null, text: 'Paragrafen justeras omedelbart.', struken: false },
        ],
        tilldelningar: amounts(700, 0),
      }),
    );
    expect(data?.punkter).toEqual([
      { harleddFranId: refusal.harleddFranId, text: refusal.text },
      { harleddFranId: grant.harleddFranId, text: 'Skolnämnden tilldelas 700 kr.' },
      { harleddFranId: null, text: 'Paragrafen justeras omedelbart.' },
    ]);
    expect(data?.tilldelningar).toEqual(amounts(700, 0));
  });
});

describe('what is wrong is told at its field', () => {
  test('everything that is missing at once', () => {
    expect(fieldsOf(initialValues(underlag))).toEqual(['datum', 'paragraf']);
  });

  test('a day to come, and no other complaint of it', () => {
    expect(fieldsOf(filled({ datum: '2026-11-23' }))).toEqual(['datum']);
    expect(fieldsOf(filled({ datum: today }))).toEqual([]);
  });

  test('a day that does not exist', () => {
    expect(fieldsOf(filled({ datum: '2026-02-30' }))).toEqual(['datum']);
  });

  test('more than was asked for', () => {
    const values = filled({ utfall: 'andrat', tilldelningar: amounts(600, 301) });
    expect(fieldsOf(values)).toEqual(['tilldelningar.1.beloppKr']);
  });

  test('more than the frame, although each got no more than asked for', () => {
    const values = filled({ utfall: 'andrat', tilldelningar: amounts(800, 201) });
    expect(judged(values).errors).toEqual(
      new Map([
        [
          'tilldelningar.root',
          'De beslutade beloppen, 1\u00a0001\u00a0kr, är mer än ramen, 1\u00a0000\u00a0kr.',
        ],
      ]),
    );
  });

  test('an amount that is missing or unreadable', () => {
    const values = filled({ utfall: 'andrat', tilldelningar: amounts(null, Number.NaN) });
    expect(fieldsOf(values)).toEqual(['tilldelningar.0.beloppKr', 'tilldelningar.1.beloppKr']);
  });

  test('a point that tells the proposed amount, though another amount cannot be read', () => {
    const unreadable = filled({ utfall: 'andrat', tilldelningar: amounts(Number.NaN, 0) });
    expect(fieldsOf(unreadable)).toEqual(['tilldelningar.0.beloppKr']);
    const both = filled({ utfall: 'andrat', tilldelningar: amounts(700, Number.NaN) });
    expect(fieldsOf(both)).toEqual(['tilldelningar.1.beloppKr', 'punkter.0.text']);
  });

  test('an empty point, at its place among the struck out ones', () => {
    const [first, second] = initialValues(underlag).punkter;
    if (!first || !second) throw new Error('points are proposed');
    const punkter = [
      { ...first, struken: true },
      { ...second, text: ' ' },
    ];
    expect(fieldsOf(filled({ utfall: 'andrat', punkter }))).toEqual(['punkter.1.text']);
  });

  test('no points left', () => {
    const punkter = initialValues(underlag).punkter.map((one) => ({ ...one, struken: true }));
    expect(fieldsOf(filled({ utfall: 'andrat', punkter }))).toEqual(['punkter.root']);
  });

  test('amounts and points do not matter while the proposal is followed', () => {
    expect(fieldsOf(filled({ punkter: [], tilldelningar: amounts(9999, null) }))).toEqual([]);
  });
});

describe('an applicant that no point decides on (K22)', () => {
  const without = underlagWith((nyckel) => nyckel.startsWith('avslag'));

  test('needs a reason with words in it', () => {
    expect(initialValues(without).avsteg).toEqual([{ ansokanId: parkAsks, skal: '' }]);
    expect(fieldsOf(filled({}, without), without)).toEqual(['avsteg.0.skal']);
    const avsteg = [{ ansokanId: parkAsks, skal: ' Ansökan drogs tillbaka. ' }];
    expect(judged(filled({ avsteg }, without), without).data?.avsteg).toEqual([
      { ansokanId: parkAsks, skal: 'Ansökan drogs tillbaka.' },
    ]);
  });

  test('is not decided on by a report-back alone', () => {
    const reportOnly = underlagWith((nyckel) => nyckel.startsWith('tilldelning'));
    expect(initialValues(reportOnly).avsteg).toEqual([{ ansokanId: schoolAsks, skal: '' }]);
  });

  test('is found by its id in what main refuses', () => {
    const values = filled({}, without);
    expect(fieldOfPath(values, ['avsteg', parkAsks])).toBe('avsteg.0.skal');
    expect(fieldOfPath(values, [])).toBeNull();
    expect(fieldOfPath(values, ['paragraf'])).toBe('paragraf');
  });
});
