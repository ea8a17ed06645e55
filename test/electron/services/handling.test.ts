import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { HandlingData } from '../../../shared/domain/handling.ts';
import type { Handling } from '../../../shared/domain/handling.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';
import { observeRegister } from '../../support/register-snapshot.ts';
import type { TestApp } from '../../support/test-app.ts';
import { waitingPost } from '../../support/waiting-post.ts';
import { playedOnce } from '../contract/samples/played-once.ts';

let app: TestApp;
let arendeId: ArendeId;

const open = playedOnce('arende.get');
beforeEach(async () => {
  const played = await open();
  app = played.app;
  arendeId = played.play.answer('arende.register').id;
});
afterEach(() => app.close());

const letter: HandlingData = {
  ...newHandling('in', '2026-11-20'),
  rubrik: 'Ansökan om bidrag',
  motpart: { typ: 'namn', namn: 'Granholma bygdegård' },
};
const marking = {
  ...{ lagrum: '26 kap. 1 § OSL', datum: '2026-11-21' },
  ...{ myndighet: 'Kommunstyrelsen', anmarkning: '' },
};

type Registration = Omit<Input<'handling.register'>, 'arendeId' | 'data'>;

const register = (changes: Partial<HandlingData> = {}, more: Registration = {}) =>
  app.call('handling.register', { arendeId, data: { ...letter, ...changes }, ...more });
const akt = ({ id }: Pick<Handling, 'id'>) => app.call('handling.get', { handlingId: id });
const dataOf = (handling: Handling) => HandlingData.strip().parse(handling);
const correct = (handling: Handling, changes: Partial<HandlingData>) => ({
  ...{ handlingId: handling.id, version: handling.version },
  data: { ...dataOf(handling), ...changes },
});
const eventsOf = async ({ id }: Pick<Handling, 'id'>) =>
  (await app.call('logg.list', { arendeId, objektId: id })).map(({ handelse }) => handelse);
const digest = () => {
  const observer = observeRegister(join(app.folder, 'register'));
  try {
    return observer.digest();
  } finally {
    observer.close();
  }
};

async function changeStatus(till: 'avslutat' | 'makulerat' | 'under_beredning'): Promise<void> {
  await app.call('arende.changeStatus', {
    ...{ arendeId, till, orsak: 'Klart', mottagare: '', bevakaDatum: null },
  });
}

describe('registration', () => {
  test('a post, its files and a secrecy marking become a handling in one go', async () => {
    const postId = waitingPost(app, 'ansökan.pdf', 'bilaga.pdf');
    const handling = await register({ offentlighet: 'delvis' }, { postId, sekretess: marking });
    const { filer, markeringar } = await akt(handling);
    expect(filer.map(({ namn, roll, ordning }) => ({ namn, roll, ordning }))).toEqual([
      { namn: 'ansökan.pdf', roll: 'huvud', ordning: 1 },
      { namn: 'bilaga.pdf', roll: 'bilaga', ordning: 2 },
    ]);
    expect(markeringar).toMatchObject([{ ...marking, havdDatum: null }]);
    expect(await eventsOf(handling)).toEqual(['sekretess.markerad', 'handling.registrerad']);
    expect(await app.call('handling.list', { arendeId })).toMatchObject([
      { antalFiler: 2, lagrum: [marking.lagrum], ersattAv: null, beteckning: 'KS 2026/0001-1' },
    ]);
  });

  test('nothing is stored when one part of it is refused', async () => {
    const postId = waitingPost(app, 'ansökan.pdf');
    const before = digest();
    const late = { ...marking, datum: '2026-11-22' };
    const data = { ...letter, offentlighet: 'delvis' };
    const failure = await app.failure('handling.register', {
      ...{ arendeId, data, postId, sekretess: late },
    });
    expect(failure.violations).toEqual([{ path: ['sekretess', 'datum'], rule: 'day_in_future' }]);
    expect(digest()).toBe(before);
    expect(await register({}, { postId })).toMatchObject({ handlnr: 1 });
  });

  test('a post becomes one handling only', async () => {
    const postId = waitingPost(app, 'ansökan.pdf');
    await register({}, { postId });
    const again = await app.failure('handling.register', { arendeId, data: letter, postId });
    expect(again.violations).toEqual([{ path: ['postId'], rule: 'post_settled' }]);
    expect(await app.call('handling.list', { arendeId })).toHaveLength(1);
  });

  test('a protected sender is hidden, whoever registers it', async () => {
    const kontakt = await app.call('kontakt.save', {
      existing: null,
      data: {
        ...{ typ: 'privatperson', namn: 'Eva Alm', epost: '', telefon: '', adress: '' },
        ...{ skyddad: true, avslutad: false },
      },
    });
    const ref = { slag: 'kontakt', id: kontakt.id } as const;
    const motpart = { typ: 'kontakt', ref, namn: 'Eva Alm' } as const;
    const handling = await register({ motpart });
    expect(handling.motpart).toEqual({ typ: 'dold', namn: 'Eva Alm', ref });
    const corrected = await app.call('handling.correct', correct(handling, { motpart }));
    expect(corrected.motpart).toEqual({ typ: 'dold', namn: 'Eva Alm', ref });
  });

  test('what arrives in a closed case is registered, but no draft is', async () => {
    await changeStatus('avslutat');
    const draft = { ...letter, ...newHandling('intern', '2026-11-20'), rubrik: 'Utkast' };
    const failure = await app.failure('handling.register', { arendeId, data: draft });
    expect(failure.violations).toEqual([
      { path: ['data', 'statusTf'], rule: 'draft_in_closed_case' },
    ]);
    expect(await register()).toMatchObject({ handlnr: 1 });
  });

  test('nothing is registered in, or changed of, a makulerat case', async () => {
    const handling = await register();
    await changeStatus('makulerat');
    const refused = [
      await app.failure('handling.register', { arendeId, data: letter }),
      await app.failure('handling.correct', correct(handling, { rubrik: 'Ny' })),
      await app.failure('sekretess.mark', {
        ...{ handlingId: handling.id, version: 1, omfattning: 'delvis', data: marking },
      }),
    ];
    expect(refused.map(({ violations }) => violations[0]?.rule)).toEqual(
      Array.from({ length: 3 }, () => 'arende_makulerat'),
    );
  });

  test('numbers are the diarium’s own series where it keeps one', async () => {
    const [diarium] = await app.call('diarium.list', {});
    if (!diarium) throw new Error('no diarium');
    const saved = await app.call('diarium.save', {
      existing: null,
      organId: diarium.organId,
      data: {
        ...{ namn: 'Eget', monster: 'EGET {AR}/{LOPNR} nr {AR}.{HANDLNR}' },
        ...{ nollstalls: 'ar', handlingsnummer: 'egen_serie' },
      },
    });
    const first = await app.call('arende.get', { arendeId });
    const inOwn = async () => {
      const { arendemening, handlaggare } = first;
      const arende = await app.call('arende.register', {
        diariumId: saved.id,
        data: {
          ...{ arendemening, handlaggare, arendemeningOffentlig: '', offentlighet: 'ej_bedomd' },
          ...{ ursprung: 'eget', ursprungRef: '', initiativtagare: '' },
          ...{ inkomDatum: '2026-11-20', klass: '', klassId: null },
        },
      });
      const made = [];
      for (const data of [letter, letter]) {
        made.push(await app.call('handling.register', { arendeId: arende.id, data }));
      }
      return made.map(({ beteckning, handlnr }) => [beteckning, handlnr]);
    };
    expect(await inOwn()).toEqual([
      ['EGET 2026/1 nr 2026.1', 1],
      ['EGET 2026/1 nr 2026.2', 2],
    ]);
    app.host.setDay('2027-01-02');
    expect(await inOwn()).toEqual([
      ['EGET 2027/1 nr 2027.1', 1],
      ['EGET 2027/1 nr 2027.2', 2],
    ]);
  });
});

describe('correction and makulering', () => {
  test('a correction keeps the number, and the log tells what it was before', async () => {
    const handling = await register();
    const after = await app.call('handling.correct', correct(handling, { rubrik: 'Rätt rubrik' }));
    expect(after).toMatchObject({ beteckning: handling.beteckning, version: 2 });
    const [latest] = await app.call('logg.list', { arendeId, objektId: handling.id });
    expect(latest).toMatchObject({
      handelse: 'handling.rattad',
      fore: { rubrik: letter.rubrik, version: 1 },
      efter: { rubrik: 'Rätt rubrik', version: 2 },
    });
  });

  test('two that correct at once: the second is told, and nothing is lost', async () => {
    const handling = await register();
    const both = ['Den första', 'Den andra'].map((rubrik) =>
      app.raw('handling.correct', JSON.stringify(correct(handling, { rubrik }))),
    );
    const answers = (await Promise.all(both)).map((one) => (one.ok ? 'ok' : one.error.code));
    expect(answers.sort()).toEqual(['Conflict', 'ok']);
  });

  test('a draft is drawn up once, with its day', async () => {
    const draft = await register({ ...newHandling('intern', '2026-11-20'), rubrik: 'Utkast' });
    const drawnUp = { statusTf: 'upprattad', upprattadDatum: '2026-11-21' } as const;
    const after = await app.call('handling.correct', correct(draft, drawnUp));
    expect(after).toMatchObject({ statusTf: 'upprattad', upprattadDatum: '2026-11-21' });
    const back = correct(after, { statusTf: 'arbetsmaterial', upprattadDatum: null });
    expect((await app.failure('handling.correct', back)).violations).toEqual([
      { path: ['data', 'statusTf'], rule: 'no_longer_draft' },
    ]);
  });

  test('a makulerad handling stands with its number and reason, and is not touched again', async () => {
    const handling = await register();
    const { id: handlingId, version } = handling;
    const orsak = 'Hör till ett annat ärende';
    const made = await app.call('handling.makulera', { handlingId, version, orsak });
    expect(made).toMatchObject({ handlnr: 1, makulering: { orsak, av: 'testanvändare' } });
    const postId = waitingPost(app, 'sent.pdf');
    const refused = [
      await app.failure('handling.correct', correct(made, { rubrik: 'Ny' })),
      await app.failure('handling.addFiles', { handlingId, postId }),
      await app.failure('sekretess.mark', {
        ...{ handlingId, version: 2, omfattning: 'delvis', data: marking },
      }),
    ];
    expect(refused.map(({ violations }) => violations)).toEqual(
      Array.from({ length: 3 }, () => [{ path: [], rule: 'makulerat' }]),
    );
    expect(await register()).toMatchObject({ handlnr: 2 });
  });
});

describe('replacing', () => {
  test('a new handling replaces an older one, and both say so', async () => {
    const older = await register();
    const newer = await register({ rubrik: 'Reviderad' }, { ersatterId: older.id });
    expect(await akt(older)).toMatchObject({ ersattAv: { id: newer.id }, ersatter: null });
    expect(await akt(newer)).toMatchObject({ ersattAv: null, ersatter: { id: older.id } });
    expect(await eventsOf(older)).toEqual(['handling.ersatt', 'handling.registrerad']);
    const again = { arendeId, data: letter, ersatterId: older.id };
    expect((await app.failure('handling.register', again)).violations).toEqual([
      { path: ['ersatterId'], rule: 'already_replaced' },
    ]);
  });

  test('a replacement that was makulerad leaves the older one as it was', async () => {
    const older = await register();
    const { id: handlingId, version } = await register({}, { ersatterId: older.id });
    await app.call('handling.makulera', { handlingId, version, orsak: 'Fel' });
    expect(await akt(older)).toMatchObject({ ersattAv: null });
    expect(await register({}, { ersatterId: older.id })).toMatchObject({ handlnr: 3 });
  });

  test('a file gets a newer version; the older one stays, and the log tells why', async () => {
    const handling = await register({}, { postId: waitingPost(app, 'plan.pdf', 'karta.pdf') });
    const replaced = await app.call('handling.replaceFile', {
      ...{ handlingId: handling.id, ordning: 2, orsak: 'Fel skala' },
      postId: waitingPost(app, 'karta 2.pdf'),
    });
    expect(replaced.filer).toMatchObject([
      { ordning: 1, namn: 'plan.pdf', ersattAv: null },
      { ordning: 2, namn: 'karta.pdf', ersattAv: 3 },
      { ordning: 3, namn: 'karta 2.pdf', roll: 'bilaga', ersattAv: null },
    ]);
    expect(await app.call('handling.list', { arendeId })).toMatchObject([{ antalFiler: 2 }]);
    const [latest] = await app.call('logg.list', { arendeId, objektId: handling.id });
    expect(latest).toMatchObject({ handelse: 'handling.fil_ersatt', orsak: 'Fel skala' });
  });

  test('a refused version leaves its post waiting', async () => {
    const handling = await register({}, { postId: waitingPost(app, 'plan.pdf') });
    const postId = waitingPost(app, 'en.pdf', 'två.pdf');
    const before = digest();
    await app.failure('handling.replaceFile', {
      ...{ handlingId: handling.id, ordning: 1, postId, orsak: 'Två' },
    });
    expect(digest()).toBe(before);
  });
});

describe('secrecy', () => {
  const mark = (handling: Handling, lagrum = marking.lagrum) =>
    app.call('sekretess.mark', {
      ...{ handlingId: handling.id, version: handling.version, omfattning: 'sekretess' },
      data: { ...marking, lagrum },
    });
  const lift = (markeringId: string, offentlighet: string) => ({
    ...{ markeringId, datum: '2026-11-21', orsak: 'Prövad', offentlighet },
  });

  test('a marking makes the handling secret; lifting the last lets it be public', async () => {
    const handling = await register();
    const { id } = await mark(handling);
    const { handling: marked } = await akt(handling);
    expect(marked).toMatchObject({ offentlighet: 'sekretess', version: 2 });
    const asPublic = correct(marked, { offentlighet: 'offentligt' });
    expect((await app.failure('handling.correct', asPublic)).violations).toEqual([
      { path: ['data', 'offentlighet'], rule: 'still_marked' },
    ]);
    await app.call('sekretess.lift', lift(id, 'offentligt') as Input<'sekretess.lift'>);
    expect(await akt(handling)).toMatchObject({
      handling: { offentlighet: 'offentligt' },
      markeringar: [{ lagrum: marking.lagrum, havdDatum: '2026-11-21' }],
    });
    expect(await eventsOf(handling)).toEqual([
      ...['handling.rattad', 'sekretess.havd'],
      ...['sekretess.markerad', 'handling.rattad', 'handling.registrerad'],
    ]);
  });

  test('while another marking stands the handling is not public', async () => {
    const handling = await register();
    const first = await mark(handling);
    await mark((await akt(handling)).handling, '21 kap. 1 § OSL');
    const before = digest();
    const failure = await app.failure('sekretess.lift', lift(first.id, 'offentligt'));
    expect(failure.violations).toEqual([{ path: ['offentlighet'], rule: 'still_marked' }]);
    expect(digest()).toBe(before);
  });

  test('a marking is not lifted before it was made', async () => {
    const { id } = await mark(await register());
    const early = { ...lift(id, 'offentligt'), datum: '2026-11-20' };
    expect((await app.failure('sekretess.lift', early)).violations).toEqual([
      { path: ['datum'], rule: 'lifted_before_marked' },
    ]);
  });

  test('what is only kept in order can not be marked (K03)', async () => {
    const kept = await register({ registreringsform: 'halls_ordnat' });
    const failure = await app.failure('sekretess.mark', {
      ...{ handlingId: kept.id, version: 1, omfattning: 'delvis', data: marking },
    });
    expect(failure.violations).toEqual([{ path: [], rule: 'secret_not_registered' }]);
  });
});
