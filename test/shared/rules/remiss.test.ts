import { ulid } from 'ulid';
import { describe, expect, test } from 'vitest';
import { ArendeId, OrganId, RemissId, RemissvarId } from '../../../shared/domain/id.ts';
import { TjansteskrivelseId } from '../../../shared/domain/id.ts';
import { newRemiss, newSvarsplan } from '../../../shared/domain/remiss.ts';
import type { Remiss, RemissData, Remissvar } from '../../../shared/domain/remiss.ts';
import { byLastDay, isTurn, remissfel, remissOfPaper } from '../../../shared/rules/remiss.ts';
import { remissrubrik } from '../../../shared/rules/remiss.ts';

const today = '2026-11-21';
const organ = OrganId.parse(ulid());
const svar = (known: Partial<Remissvar> = {}): Remissvar => ({
  ...newSvarsplan(),
  ...{ id: RemissvarId.parse(ulid()), organId: OrganId.parse(ulid()), version: 1 },
  ...{ status: 'mottagen', besvaradDatum: null, pamindDatum: null, skal: '' },
  ...known,
});
const remiss = (known: Partial<Remiss> = {}): Remiss => ({
  ...newRemiss('in', organ, { rubrik: 'Cykelplan' }),
  ...{ id: RemissId.parse(ulid()), arendeId: ArendeId.parse(ulid()), version: 1 },
  ...{ bevakningId: null, svar: [svar()] },
  ...known,
});
const faults = (known: Partial<RemissData>) =>
  remissfel(newRemiss(known.riktning ?? 'in', organ, known), today).map(({ rule }) => rule);

describe('what is wrong with a remiss', () => {
  test('one that we send has a last day (FL 26 §); one received may lack it', () => {
    expect(faults({ riktning: 'ut' })).toEqual(['last_day_missing']);
    expect(faults({ riktning: 'ut', svarSenast: '2026-12-24' })).toEqual([]);
    expect(faults({ riktning: 'in' })).toEqual([]);
  });

  test('days come in order', () => {
    const came = { inkommenDatum: '2026-11-10' };
    expect(faults({ ...came, svarSenast: '2026-11-09' })).toEqual(['last_day_before_received']);
    expect(faults({ ...came, svarSenast: '2026-11-10' })).toEqual([]);
    expect(faults({ inkommenDatum: '2026-11-22' })).toEqual(['day_in_future']);
    expect(faults({ anstandTill: '2026-12-01' })).toEqual(['anstand_without_last_day']);
    const due = { svarSenast: '2026-12-01' };
    expect(faults({ ...due, anstandTill: '2026-12-01' })).toEqual(['anstand_before_last_day']);
    expect(faults({ ...due, anstandTill: '2026-12-02' })).toEqual([]);
  });
});

test('the list has what is due first on top, then what has no day, then what is answered', () => {
  const [done, other] = [svar({ status: 'besvarad' }), svar({ status: 'avstar' })];
  const answered = remiss({ svar: [done, other], svarSenast: '2026-01-01' });
  const [dayless, later] = [remiss(), remiss({ svarSenast: '2026-12-20' })];
  const late = remiss({ svarSenast: '2026-11-01' });
  const delayed = remiss({ svarSenast: '2026-10-01', anstandTill: '2026-11-30' });
  const shown = [answered, dayless, later, delayed, late].toSorted(byLastDay);
  expect(shown).toEqual([late, delayed, later, dayless, answered]);
});

test('in a chain the first who has not answered is waited for, else all at once', () => {
  const [first, second] = [svar({ status: 'besvarad' }), svar()];
  const third = svar();
  const chain = { sandningssatt: 'kedja' as const, svar: [first, second, third] };
  expect(chain.svar.map((one) => isTurn(chain, one))).toEqual([false, true, false]);
  const fan = { ...chain, sandningssatt: 'solfjader' as const };
  expect(fan.svar.map((one) => isTurn(fan, one))).toEqual([false, true, true]);
});

test('a paper is about the remiss it answers, else about the one of its case', () => {
  const id = TjansteskrivelseId.parse(ulid());
  const arendeId = ArendeId.parse(ulid());
  const carried = remiss({ svar: [svar({ tjansteskrivelseId: id, arendeId })] });
  const answered = remiss({ svar: [svar({ arendeId })] });
  const here = remiss({ arendeId });
  const sent = remiss({ arendeId, riktning: 'ut' });
  const all = [sent, carried, answered, here, remiss()];
  const dokumenttyp = 'tjansteutlatande';
  expect(remissOfPaper(all, { id, arendeId, dokumenttyp })).toBe(carried);
  expect(remissOfPaper(all, { id: null, arendeId, dokumenttyp })).toBe(answered);
  expect(remissOfPaper([here, remiss()], { id, arendeId, dokumenttyp })).toBe(here);
  expect(remissOfPaper([remiss()], { id, arendeId, dokumenttyp })).toBeNull();
  expect(remissOfPaper(all, { id, arendeId, dokumenttyp: 'remissmissiv' })).toBe(sent);
});

test.each([
  ['Remiss från Länsstyrelsen: förslag till kulturmiljöplan', 'Förslag till kulturmiljöplan'],
  ['Remiss: cykelplan', 'Cykelplan'],
  ['Svar på remiss om cykelplan', 'Cykelplan'],
  ['Remissförfarande i nämnden', 'Remissförfarande i nämnden'],
  ['Motion om bänkar', 'Motion om bänkar'],
])('a case called "%s" is about "%s"', (arendemening, rubrik) => {
  expect(remissrubrik(arendemening)).toBe(rubrik);
});
