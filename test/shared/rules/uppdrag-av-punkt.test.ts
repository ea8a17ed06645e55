import { describe, expect, test } from 'vitest';
import { OrganId } from '../../../shared/domain/id.ts';
import { uppdragOfPunkt } from '../../../shared/rules/uppdrag-av-punkt.ts';
import { sampleId } from '../../electron/contract/samples/sample.ts';

const id = (nr: number) => OrganId.parse(sampleId(nr));
const [ks, skola, kultur] = [id(1), id(2), id(3)];
const organ = [
  { id: ks, namn: 'Kommunstyrelsen' },
  { id: skola, namn: 'Skolnämnden' },
  { id: kultur, namn: 'Kultur- och fritidsnämnden' },
];
const of = (text: string, sokandeOrganId: OrganId | null = null) =>
  uppdragOfPunkt({ text, sokandeOrganId }, { organId: ks, datum: '2026-11-20' }, organ);

describe('an assignment out of a decided point', () => {
  test('takes who, what and by when from its words', () => {
    const text = 'Kommunstyrelsen ger skolnämnden i uppdrag att redovisa läget senast 1 mars 2027.';
    expect(of(text)).toEqual({
      ...{ text, ansvarigOrganId: skola, ansvarig: '', tillOrganId: ks },
      frist: { precision: 'dag', dag: '2027-03-01' },
    });
  });

  test('keeps a month as a month', () => {
    const { frist } = of('Kultur- och fritidsnämnden ska redovisa senast i februari 2027.');
    expect(frist).toEqual({ precision: 'manad', manad: '2027-02' });
  });

  test('is the applicant’s where the point is about its application', () => {
    expect(of('Medlen redovisas senast 2027-02-01.', kultur).ansvarigOrganId).toBe(kultur);
  });

  test.each([
    ['Kommunstyrelsen ger förvaltningen i uppdrag att utreda frågan.', 'förvaltningen'],
    ['Kommunstyrelsen uppdrar åt kommunchefen att teckna avtal.', 'kommunchefen'],
    ['Avtalet ger kommunen rätt att säga upp det.', ''],
    ['Rapporten läggs till handlingarna.', ''],
  ])('names somebody who is no body of the register: %s', (text, ansvarig) => {
    expect(of(text)).toMatchObject({ ansvarigOrganId: null, ansvarig, frist: null });
  });

  test('a body is not found inside another word, nor is the one that decides', () => {
    expect(of('Skolnämndens ordförande får delegation.').ansvarigOrganId).toBe(skola);
    expect(of('Förskolnämndsutredningen godkänns av kommunstyrelsen.').ansvarigOrganId).toBeNull();
  });

  test('a long point on several lines becomes one line', () => {
    const { text } = of(`Riktlinjer antas.\na) ${'x'.repeat(500)}`);
    expect(text).toMatch(/^Riktlinjer antas\. a\) x+$/u);
    expect(text).toHaveLength(400);
  });
});
