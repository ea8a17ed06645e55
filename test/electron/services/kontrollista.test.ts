import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HandlingData } from '../../../shared/domain/handling.ts';
import type { SammantradeId } from '../../../shared/domain/id.ts';
import { kontrollref } from '../../../shared/domain/kontrollista.ts';
import type { Kontrollplats, Kontrollref } from '../../../shared/domain/kontrollista.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';
import { sandlistepost } from '../../db/support/decided.ts';
import { playUntil } from '../contract/samples/play.ts';
import { sampleId } from '../contract/samples/sample.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { addPaperItem, approve, openMote, save } from './support-mote.ts';
import type { OppetMote } from './support-mote.ts';

let app: TestApp;
let mote: OppetMote;

beforeEach(async () => {
  app = await startTestApp();
  mote = await openMote(app);
});
afterEach(() => app.close());

async function findings() {
  const { objekt } = await app.call('kontroll.listObjekt', { inom: null });
  const fynd = await app.call('kontroll.listFynd', { objekt: objekt.map(kontrollref) });
  return objekt.map((one, index) => ({ ...one, fynd: fynd[index] ?? [] }));
}
const of = async (typ: string) => (await findings()).filter((one) => one.typ === typ);

test('a paper is told of with what its own panel tells, as long as it is open', async () => {
  const { paperId, arendeId } = await addPaperItem(mote);
  const own = await app.call('kontroll.getFindings', { tjansteskrivelseId: paperId, data: null });
  const [paper] = await of('tjansteskrivelse');
  expect(paper).toMatchObject({ id: paperId, arendeId });
  expect(paper?.fynd.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
  const [first] = own;
  const { id: kontroll, ankare, lydelse } = first!;
  const data = { kontroll, ankare, lydelse, skal: 'Rättas vid mötet' };
  await app.call('avsteg.add', { plats: { typ: 'tjansteskrivelse', id: paperId }, data });
  const [after] = await of('tjansteskrivelse');
  expect(after?.fynd.filter(({ avsteg }) => avsteg).map(({ id }) => id)).toEqual([kontroll]);
});

test('a paper that another decision has locked is told of only where it can be put right', async () => {
  await app.close();
  app = await startTestApp();
  const play = await playUntil(app, 'uppdrag.remove');
  const locked = { typ: 'tjansteskrivelse', id: play.answer('inlasning.create').id } as const;
  expect(
    await app.call('tjansteskrivelse.get', {
      tjansteskrivelseId: locked.id,
    }),
  ).toMatchObject({ last: true });
  expect((await foundIn(locked)).map(({ id, gate }) => [id, gate])).toEqual([
    ['K32', 'X'],
    ['K33', 'X'],
  ]);
});

test('minutes are told of by §, and only by their notice once they are approved', async () => {
  const { sammantradeId } = mote;
  await app.call('paragraf.setFirstNumber', { sammantradeId, nr: 7 });
  const opened = { sammantradeId, dagordningspunktId: null, rubrik: 'Bidrag till 811228-9874' };
  const paragraf = await app.call('paragraf.open', opened);
  const beslut = [
    { grund: { typ: 'ingen' as const }, standard: { typ: 'antecknas' as const }, punkter: [] },
  ];
  const { id, version } = await save(app, paragraf, { beslut });
  await app.call('paragraf.setStatus', { id, version, status: 'beslutad' });
  app.host.setDay('2026-12-24');
  const told = (await of('protokollsdel'))[0]!.fynd;
  expect(told.map((one) => [one.id, one.paragraf?.nr])).toEqual([
    ...[['K66', 7] as const, ['K63', undefined] as const],
  ]);
  app.host.setDay('2026-11-21');
  const [del] = await app.call('protokollsdel.list', { sammantradeId });
  await approve(mote, del!);
  expect((await of('protokollsdel'))[0]!.fynd.map((one) => one.id)).toEqual(['K66']);
});

test('a stop in minutes may be passed for a reason, which the approval locks', async () => {
  const { sammantradeId, organId } = mote;
  await app.call('paragraf.setFirstNumber', { sammantradeId, nr: 7 });
  const opened = { sammantradeId, dagordningspunktId: null, rubrik: 'Val' };
  const paragraf = await app.call('paragraf.open', opened);
  const beslut = [
    { grund: { typ: 'ingen' as const }, standard: { typ: 'antecknas' as const }, punkter: [] },
  ];
  const { id, version } = await save(app, paragraf, { beslut });
  await app.call('paragraf.setStatus', { id, version, status: 'beslutad' });
  // Three of nine are too few (K58).
  const {
    version: old,
    organId: _,
    ...regler
  } = await app.call('protokollsregler.get', { organId });
  const data = { ...regler, antalLedamoter: 9 };
  await app.call('protokollsregler.save', { organId, version: old, data });
  const [del] = await app.call('protokollsdel.list', { sammantradeId });
  await expect(approve(mote, del!)).rejects.toThrow('K58');
  const [stopped] = (await of('protokollsdel'))[0]!.fynd;
  expect(stopped).toMatchObject({ id: 'K58', paragraf: { nr: 7 }, avsteg: null });
  const deviation = { ...stopped!.marke!, skal: 'Nämnden har fyra ledamöter till årsskiftet' };
  const plats = { typ: 'protokollsdel', id: del!.id } as const;
  const { id: avstegId } = await app.call('avsteg.add', { plats, data: deviation });
  expect((await of('protokollsdel'))[0]!.fynd[0]?.avsteg).toMatchObject(deviation);
  const [waiting] = await app.call('protokollsdel.list', { sammantradeId });
  await app.call('protokollsdel.approve', { id: waiting!.id, version: waiting!.version });
  const remove = { typ: plats.typ, avstegId };
  await expect(app.call('avsteg.remove', remove)).rejects.toThrow('part_locked');
});

test('what was sent before the minutes were approved is told of under its reason (K35)', async () => {
  const { sammantradeId, organId } = mote;
  await app.call('paragraf.setFirstNumber', { sammantradeId, nr: 7 });
  const opened = { sammantradeId, dagordningspunktId: null, rubrik: 'Val' };
  const paragraf = await app.call('paragraf.open', opened);
  const beslut = [
    { grund: { typ: 'ingen' as const }, standard: { typ: 'antecknas' as const }, punkter: [] },
  ];
  const { id, version } = await save(app, paragraf, { beslut });
  await app.call('paragraf.setStatus', { id, version, status: 'beslutad' });
  const list = await app.call('sandlista.openOfParagraf', { paragrafId: id });
  const { poster } = await app.call('sandlista.save', {
    ...{ sandlistaId: list.id, version: list.version },
    data: { poster: [sandlistepost(organId)], avsteg: [] },
  });
  const skal = 'Valet gäller från i dag';
  await app.call('expediering.override', { sandlistaId: list.id, skal });
  const early = async () => (await of('protokollsdel'))[0]!.fynd.filter((one) => one.id === 'K35');
  expect(await early()).toEqual([]);
  await app.call('expediering.record', {
    ...{ poster: poster.map((post) => post.id), handelse: 'expedierad', notering: '' },
    datum: '2026-11-21',
  });
  expect(await early()).toMatchObject([
    { details: { dag: '2026-11-21' }, paragraf: { nr: 7 }, marke: null, avsteg: { skal } },
  ]);
});

test('the words of a § are told of as in its editor, and stop it until somebody answers for them', async () => {
  const { sammantradeId } = mote;
  await app.call('paragraf.setFirstNumber', { sammantradeId, nr: 7 });
  const { dagordningspunktId } = await addPaperItem(mote);
  const opened = { sammantradeId, dagordningspunktId, rubrik: '' };
  const paragraf = await app.call('paragraf.open', opened);
  const [beslut] = paragraf.beslut;
  const [first, ...others] = beslut!.punkter;
  const punkter = [{ ...first!, text: 'Föreliggande förslag godkänns.' }, ...others];
  const { id, version } = await save(app, paragraf, { beslut: [{ ...beslut!, punkter }] });
  await app.call('paragraf.setStatus', { id, version, status: 'beslutad' });
  const editors = await app.call('paragraf.getFindings', { id, data: null });
  const listed = (await of('protokollsdel'))[0]!.fynd;
  const names = (found: { id: string; field: string }[]) =>
    found.map((one) => `${one.id} ${one.field}`).sort();
  expect(names(listed)).toEqual(names(editors));
  const told = editors.find((one) => one.id === 'K40')!;
  expect(told).toMatchObject({ gate: 'J', paragraf: { id, nr: 7 }, avsteg: null });
  const [del] = await app.call('protokollsdel.list', { sammantradeId });
  await expect(approve(mote, del!)).rejects.toThrow('K40');
  const data = { ...told.marke!, skal: 'Så föll beslutet' };
  await app.call('avsteg.add', { plats: { typ: 'protokollsdel', id: del!.id }, data });
  const after = await app.call('paragraf.getFindings', { id, data: null });
  expect(after.find((one) => one.id === 'K40')?.avsteg).toMatchObject(data);
  const [waiting] = await app.call('protokollsdel.list', { sammantradeId });
  await app.call('protokollsdel.approve', { id: waiting!.id, version: waiting!.version });
});

const letter: HandlingData = { ...newHandling('in', '2026-11-02'), rubrik: 'Klagomål' };

function item(sammantradeId: SammantradeId, rubrik: string) {
  const data = {
    sammantradeId,
    grupp: 'beslut',
    arendeId: null,
    tjansteskrivelseId: null,
  } as const;
  return {
    ...{ existing: null, tillkommandeSkal: '' },
    data: { ...data, rubrik, foredragande: '', omedelbarJustering: false },
  };
}

/** Another meeting of the same body, with its agenda sent. */
async function callMeeting(): Promise<SammantradeId> {
  const { organId } = mote;
  const { tillagda } = await app.call('sammantrade.save', { organId, datum: ['2026-12-16'] });
  const { id } = tillagda[0]!;
  await app.call('dagordning.save', item(id, 'Val'));
  await app.call('dagordning.call', { id, version: 1, datum: '2026-12-01' });
  return id;
}

const foundIn = async (ref: Kontrollref) =>
  (await app.call('kontroll.listFynd', { objekt: [ref] }))[0]!;
const refsOf = async (typ: string) =>
  (await of(typ)).map(({ fynd: _, ...one }) => kontrollref(one));
const within = (inom: Kontrollplats) => app.call('kontroll.listObjekt', { inom });
const typesIn = async (inom: Kontrollplats) => (await within(inom)).objekt.map(({ typ }) => typ);

/** The only finding of an object is answered for, counted again, and told of in the log. */
async function letStand(plats: Kontrollplats, skal: string): Promise<void> {
  const [found] = await foundIn(plats);
  const { id } = await app.call('avsteg.add', { plats, data: { ...found!.marke!, skal } });
  expect(await foundIn(plats)).toMatchObject([{ id: found!.id, avsteg: { skal } }]);
  await app.call('avsteg.remove', { typ: plats.typ, avstegId: id });
  expect(await foundIn(plats)).toMatchObject([{ id: found!.id, avsteg: null }]);
  const rows = await app.call('logg.list', { arendeId: null, objektId: plats.id });
  const told = rows.map(({ handelse }) => handelse).filter((one) => one.startsWith('avsteg.'));
  expect(told.toSorted()).toEqual(['avsteg.gjort', 'avsteg.upphavt']);
}

test('a case is told of by what the public may read of it (K04), with its handling', async () => {
  const { arendeId } = await addPaperItem(mote);
  const arende = { typ: 'arende', id: arendeId } as const;
  expect(await refsOf('arende')).toEqual([arende]);
  expect(await foundIn(arende)).toEqual([]);
  const dold = { typ: 'dold', namn: 'Eva Alm' } as const;
  await app.call('handling.register', { arendeId, data: { ...letter, motpart: dold } });
  const { id, beteckning } = await app.call('handling.register', {
    ...{ arendeId, data: { ...letter, rubrik: 'Tips från Eva Alm', motpart: { typ: 'saknas' } } },
  });
  expect(await foundIn(arende)).toMatchObject([
    { id: 'K04', details: { namn: 'Eva Alm' }, handling: { id, beteckning }, avsteg: null },
  ]);
  await letStand(arende, 'En annan Eva Alm, som är tjänsteman');
});

test('a closed case is told of by what it was left with since (K69), and not by what stood then', async () => {
  const { arendeId } = await addPaperItem(mote);
  const arende = { typ: 'arende', id: arendeId } as const;
  const draft = { ...newHandling('intern', '2026-11-20'), statusTf: 'arbetsmaterial' as const };
  await app.call('handling.register', { arendeId, data: { ...draft, rubrik: 'Utkast' } });
  const k69 = async () => (await foundIn(arende)).filter((one) => one.id === 'K69');
  expect(await k69()).toEqual([]);
  const ask = { arendeId, mottagare: '', bevakaDatum: null };
  const move = (till: 'avslutat' | 'under_beredning', orsak: string) =>
    app.call('arende.changeStatus', { ...ask, till, orsak });
  await move('avslutat', 'Återkallat');
  const standing = await k69();
  expect(standing.map(({ details }) => details['fel'])).toContain('utkast');
  expect(standing.every(({ avsteg }) => avsteg?.skal === 'Återkallat')).toBe(true);
  await app.call('bevakning.add', { arendeId, data: { datum: '2026-12-01', text: 'Ring' } });
  const open = (await k69()).filter(({ avsteg }) => avsteg === null);
  expect(open).toMatchObject([{ details: { fel: 'bevakning_oppen', text: 'Ring' } }]);
  await move('under_beredning', 'Nytt läge');
  expect(await k69()).toEqual([]);
  await move('avslutat', 'Klart ändå');
  expect((await k69()).every(({ avsteg }) => avsteg?.skal === 'Klart ändå')).toBe(true);
});

test('a meeting is told of by the items that came late without a decision (K70)', async () => {
  const sammantradeId = await callMeeting();
  const meeting = { typ: 'sammantrade', id: sammantradeId } as const;
  expect(await refsOf('sammantrade')).toContainEqual(meeting);
  expect(await foundIn(meeting)).toEqual([]);
  const late = item(sammantradeId, 'Hyran');
  const { id, version } = await app.call('dagordning.save', late);
  expect(await foundIn(meeting)).toMatchObject([{ id: 'K70', details: { rubrik: 'Hyran' } }]);
  await letStand(meeting, 'Ordföranden bestämmer vid sammanträdet');
  const told = { existing: { id, version }, tillkommandeSkal: 'Ordföranden: hyran löper ut' };
  await app.call('dagordning.save', { ...late, ...told });
  expect(await foundIn(meeting)).toEqual([]);
});

test('an object is asked for with its parts, and one that is gone has none', async () => {
  const { sammantradeId } = mote;
  const { arendeId, paperId } = await addPaperItem(mote);
  await app.call('paragraf.setFirstNumber', { sammantradeId, nr: 7 });
  await app.call('paragraf.open', { sammantradeId, dagordningspunktId: null, rubrik: 'Val' });
  expect(await typesIn({ typ: 'arende', id: arendeId })).toEqual(['arende', 'tjansteskrivelse']);
  expect(await typesIn({ typ: 'tjansteskrivelse', id: paperId })).toEqual(['tjansteskrivelse']);
  expect(await typesIn({ typ: 'sammantrade', id: sammantradeId })).toEqual([
    ...['sammantrade', 'protokollsdel'],
  ]);
  const [del] = await app.call('protokollsdel.list', { sammantradeId });
  expect(await typesIn({ typ: 'protokollsdel', id: del!.id })).toEqual(['protokollsdel']);
  const none = sampleId(404) as never;
  for (const typ of ['arende', 'sammantrade', 'tjansteskrivelse', 'protokollsdel'] as const)
    expect(await typesIn({ typ, id: none })).toEqual([]);
});

test('the inbox and the series of numbers are told of too', async () => {
  expect((await of('inkorg')).map(({ fynd }) => fynd)).toEqual([[]]);
  expect((await of('diarium')).map(({ fynd }) => fynd)).toEqual([[]]);
});
