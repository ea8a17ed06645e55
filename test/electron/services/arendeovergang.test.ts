import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import type { Arendestatus } from '../../../shared/domain/arende.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';
import { newCase as caseData } from '../contract/samples/arende.ts';
import { playUntil } from '../contract/samples/play.ts';
import type { Play } from '../contract/samples/play.ts';
import { paperOf } from '../contract/samples/tjansteskrivelse.ts';
import { observeRegister } from '../../support/register-snapshot.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';

type Change = Input<'arende.changeStatus'>;

let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
});
afterEach(() => app.close());

const input = (arendeId: ArendeId, till: Arendestatus, more: Partial<Change> = {}): Change => ({
  ...{ arendeId, till, orsak: '', mottagare: '', bevakaDatum: null },
  ...more,
});
const move = (...args: Parameters<typeof input>) => app.call('arende.changeStatus', input(...args));
const refuse = async (...args: Parameters<typeof input>) =>
  (await app.failure('arende.changeStatus', input(...args))).violations;

async function newCase(): Promise<{ play: Play; arendeId: ArendeId }> {
  const play = await playUntil(app, 'arende.register');
  const { id } = await app.call('arende.register', caseData(play));
  return { play, arendeId: id };
}

const draft = (rubrik: string) => ({ ...newHandling('intern', '2026-11-20'), rubrik });

describe('a blocked change', () => {
  test('names what is in the way and stores nothing', async () => {
    const { arendeId } = await newCase();
    await move(arendeId, 'under_beredning');
    const observer = observeRegister(join(app.folder, 'register'));
    const before = observer.digest();
    expect(await refuse(arendeId, 'namndklart')).toEqual([
      { path: ['till'], rule: 'skrivelse_saknas', params: { antal: 1 } },
    ]);
    expect(await refuse(arendeId, 'beslutat')).toMatchObject([{ rule: 'beslut_saknas' }]);
    expect(await refuse(arendeId, 'expedierat')).toMatchObject([{ rule: 'transition_missing' }]);
    expect(await refuse(arendeId, 'makulerat')).toMatchObject([
      { path: ['orsak'], rule: 'required' },
    ]);
    expect(await refuse(arendeId, 'overlamnat')).toMatchObject([{ path: ['mottagare'] }]);
    expect(observer.digest()).toBe(before);
    observer.close();
  });

  test('is told before it is tried, and the archive is not offered', async () => {
    const { arendeId } = await newCase();
    const ways = await app.call('arende.listTransitions', { arendeId });
    expect(ways.find(({ till }) => till === 'beslutat')?.hinder).toEqual([
      { kod: 'beslut_saknas', antal: 1 },
    ]);
    await move(arendeId, 'avslutat');
    const closed = await app.call('arende.listTransitions', { arendeId });
    expect(closed.map(({ till }) => till)).toEqual(['under_beredning', 'makulerat']);
  });

  test('a report whose findings stop it isn’t ready for the board', async () => {
    const play = await playUntil(app, 'kontroll.getFindings');
    const { arendeId } = play.answer('tjansteskrivelse.save');
    const found = await app.call('kontroll.getFindings', {
      ...paperOf(play),
      data: null,
    });
    const stops = found.filter(({ severity, gate }) => severity === 'S' && gate === 'K');
    const ways = await app.call('arende.listTransitions', { arendeId });
    expect(ways.find(({ till }) => till === 'namndklart')?.hinder).toEqual(
      stops.length === 0 ? [] : [{ kod: 'skrivelse_har_fel', antal: stops.length }],
    );
  });

  test('a registered excerpt of minutes is a decision', async () => {
    const { arendeId } = await newCase();
    const excerpt = { ...draft('Protokollsutdrag § 4'), handlingstyp: 'protokollsutdrag' } as const;
    await app.call('handling.register', { arendeId, data: excerpt });
    expect(await move(arendeId, 'beslutat')).toMatchObject({ status: 'beslutat' });
    expect(await move(arendeId, 'expedierat')).toMatchObject({ status: 'expedierat' });
  });
});

describe('the side states', () => {
  test('a case that rests says why, and is watched', async () => {
    const { arendeId } = await newCase();
    await move(arendeId, 'vilande', { orsak: 'Väntar på budgeten', bevakaDatum: '2027-01-15' });
    expect(await app.call('arende.getStatusChange', { arendeId })).toMatchObject({
      orsak: 'Väntar på budgeten',
      av: 'testanvändare',
    });
    expect(await app.call('bevakning.list', { arendeId })).toMatchObject([
      { datum: '2027-01-15', text: 'Väntar på budgeten', klar: false },
    ]);
  });

  test('a case handed over says to whom', async () => {
    const { arendeId } = await newCase();
    await move(arendeId, 'overlamnat', { mottagare: 'Byggnadsnämnden' });
    expect(await app.call('arende.getStatusChange', { arendeId })).toMatchObject({
      mottagare: 'Byggnadsnämnden',
    });
    const [latest] = await app.call('logg.list', { arendeId });
    expect(latest).toMatchObject({
      handelse: 'arende.status',
      fore: { status: 'registrerat' },
      efter: { status: 'overlamnat', mottagare: 'Byggnadsnämnden' },
    });
  });
});

describe('closing', () => {
  test('tells what is left, takes a reason for it, and keeps both', async () => {
    const { arendeId } = await newCase();
    await app.call('bevakning.add', { arendeId, data: { datum: '2026-12-01', text: 'Ring' } });
    await app.call('handling.register', { arendeId, data: draft('Utkast till svar') });
    const found = await app.call('arende.listClosingFindings', { arendeId });
    expect(found.map(({ severity, details }) => `${severity} ${details['fel']}`)).toEqual([
      'V bevakning_oppen',
      'V utkast',
      'T klass_saknas',
      'T offentlighet_ej_bedomd',
    ]);
    expect(await refuse(arendeId, 'avslutat')).toMatchObject([{ path: ['orsak'] }]);
    const closed = await move(arendeId, 'avslutat', { orsak: 'Återkallat' });
    expect(closed).toMatchObject({ status: 'avslutat', avslutadDatum: '2026-11-21' });
    const [latest] = await app.call('logg.list', { arendeId });
    expect(latest).toMatchObject({
      orsak: 'Återkallat',
      efter: { status: 'avslutat', kvar: ['bevakning_oppen', 'utkast'] },
    });
  });

  test('a closed case is taken up again with a reason, and has no closing day then', async () => {
    const { arendeId } = await newCase();
    await move(arendeId, 'avslutat');
    expect(await refuse(arendeId, 'under_beredning')).toMatchObject([{ path: ['orsak'] }]);
    const open = await move(arendeId, 'under_beredning', { orsak: 'Ny skrivelse har kommit in' });
    expect(open).toMatchObject({ status: 'under_beredning', avslutadDatum: null });
  });

  test('a decision is not recorded in a closed case', async () => {
    const play = await playUntil(app, 'beslut.record');
    const { arendeId } = play.answer('tjansteskrivelse.save');
    await move(arendeId, 'avslutat', { orsak: 'Återkallat' });
    await expect(play.run('beslut.record')).rejects.toThrow('transition_missing');
  });
});

describe('makulering', () => {
  test('keeps the number, and nothing else can be done in the case', async () => {
    const { play, arendeId } = await newCase();
    const { diarienummer, version } = await app.call('arende.get', { arendeId });
    await app.call('bevakning.add', { arendeId, data: { datum: '2026-11-22', text: 'Ring' } });
    const note = await app.call('anteckning.add', { arendeId, text: 'Fel' });
    const gone = await move(arendeId, 'makulerat', { orsak: 'Registrerat två gånger' });
    expect(gone).toMatchObject({
      ...{ diarienummer, status: 'makulerat' },
      makulering: { orsak: 'Registrerat två gånger', av: 'testanvändare' },
    });
    expect(await app.call('tidsfrist.list', { arendeId: null })).toEqual([]);
    const { data } = caseData(play);
    const tries: readonly [Parameters<TestApp['failure']>[0], unknown][] = [
      ['arende.changeStatus', input(arendeId, 'under_beredning', { orsak: 'Ångrar' })],
      ['arende.correct', { arendeId, version, data }],
      ['handling.register', { arendeId, data: draft('Utkast') }],
      ['bevakning.add', { arendeId, data: { datum: '2026-12-01', text: 'Ring' } }],
      ['anteckning.add', { arendeId, text: 'Nytt' }],
      ['anteckning.change', { anteckningId: note.id, version: 1, text: 'Nytt' }],
      ['tjansteskrivelse.create', { arendeId }],
    ];
    for (const [name, tried] of tries) {
      const { code, violations } = await app.failure(name, tried);
      expect([name, code, violations[0]?.rule]).toEqual([name, 'RuleViolated', 'arende_makulerat']);
    }
    // The number stays used.
    expect((await app.call('arende.register', caseData(play))).lopnr).toBe(2);
  });
});
