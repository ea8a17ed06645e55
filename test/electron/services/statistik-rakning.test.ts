import { afterAll, beforeAll, expect, test } from 'vitest';
import { ArendeData } from '../../../shared/domain/arende.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { newOrgan } from '../../../shared/domain/organ.ts';
import { newRemiss } from '../../../shared/domain/remiss.ts';
import type { Dagordningsgrupp } from '../../../shared/domain/dagordning.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { approve, openMote, save } from './support-mote.ts';
import type { OppetMote } from './support-mote.ts';

let app: TestApp;
let mote: OppetMote;

const urval = { fran: '2026-01-01', till: '2026-12-31', diarier: [] };

async function arende(arendemening: string, inkomDatum: string): Promise<ArendeId> {
  const [diarium] = await app.call('diarium.list', {});
  const made = await app.call('arende.register', {
    diariumId: diarium!.id,
    data: ArendeData.parse({
      ...{ arendemening, arendemeningOffentlig: '', ursprung: 'eget', ursprungRef: '' },
      ...{ initiativtagare: '', handlaggare: [mote.ledamoter[0]], inkomDatum },
      ...{ klass: '', klassId: null, offentlighet: 'ej_bedomd' },
    }),
  });
  return made.id;
}

/** A decision that an officer took in a case on the body's behalf. */
async function paDelegation(arendeId: ArendeId, datum: string): Promise<void> {
  const { organId, ledamoter } = mote;
  const [known] = await app.call('delegationspunkt.list', { organId });
  const punkt =
    known ??
    (await app.call('delegationspunkt.save', {
      ...{ existing: null, organId },
      data: {
        ...{ nummer: 'A.1', arendegrupp: 'Avtal', delegatslag: 'anstalld', delegat: 'Chefen' },
        ...{ vidaredelegat: '', villkor: '', lagrum: '', anmals: true, avslutad: null },
      },
    }));
  await app.call('delegationsbeslut.register', {
    organId,
    data: {
      ...{ punktId: punkt.id, datum, beslutsfattareId: ledamoter[0]!, arendeId },
      ...{ innehall: 'Avtalet tecknas', sarskiltProtokoll: '', overklagande: 'ej' },
      ...{ protokollfort: null, anslaget: null, nedtaget: null },
    },
  });
}

/** A § about a case, without a paper. */
async function tagenUpp(arendeId: ArendeId, grupp: Dagordningsgrupp, rubrik: string) {
  const { sammantradeId } = mote;
  const item = await app.call('dagordning.save', {
    existing: null,
    data: {
      ...{ sammantradeId, grupp, rubrik, arendeId, tjansteskrivelseId: null },
      ...{ foredragande: '', omedelbarJustering: false },
    },
    tillkommandeSkal: '',
  });
  const opened = { sammantradeId, dagordningspunktId: item.id, rubrik: '' };
  const paragraf = await app.call('paragraf.open', opened);
  const beslut = [
    { grund: { typ: 'ingen' as const }, standard: { typ: 'antecknas' as const }, punkter: [] },
  ];
  const { id, version } = await save(app, paragraf, { beslut });
  await app.call('paragraf.setStatus', { id, version, status: 'beslutad' });
}

async function status(arendeId: ArendeId, till: 'avslutat' | 'makulerat', orsak: string) {
  const none = { mottagare: '', bevakaDatum: null };
  await app.call('arende.changeStatus', { arendeId, till, orsak, ...none });
}

/**
 * Six cases, counted by hand: decided on delegation after 10 and after 20 days, in a § at the
 * meeting of 18 November after 47, told of there only, closed undecided, and void.
 */
beforeAll(async () => {
  app = await startTestApp();
  mote = await openMote(app);
  const { sammantradeId, organId } = mote;
  await paDelegation(await arende('Tio dagar', '2026-01-10'), '2026-01-20');
  const later = await arende('Tjugo dagar', '2026-02-01');
  await paDelegation(later, '2026-02-21');
  // Its second decision is not the first.
  await paDelegation(later, '2026-03-21');
  const inParagraf = await arende('I en paragraf', '2026-10-02');
  const told = await arende('Bara anmäld', '2026-10-01');
  await status(await arende('Avslutat', '2026-10-01'), 'avslutat', 'Återtaget');
  const made = await arende('Fel registrerat', '2026-10-01');

  const named = { namn: 'Kommunfullmäktige', genitiv: 'Kommunfullmäktiges', bestamdForm: 'KF' };
  const data = newOrgan({ ...named, forkortning: 'KF', organtyp: 'kf' });
  const council = await app.call('organ.save', { existing: null, data });
  for (const arendeId of [told, made]) {
    const asked = newRemiss('in', council.id, {
      ...{ rubrik: 'Plan', inkommenDatum: '2026-10-02', svarSenast: '2026-11-01' },
    });
    const instanser = [{ organId, arendeId }];
    await app.call('remiss.register', { arendeId, data: asked, instanser, bevakning: 'Svara' });
  }
  await status(made, 'makulerat', 'Dubbelt');

  await app.call('paragraf.setFirstNumber', { sammantradeId, nr: 1 });
  await tagenUpp(inParagraf, 'beslut', 'I en paragraf');
  await tagenUpp(told, 'anmalan', 'Bara anmäld');
  const [del] = await app.call('protokollsdel.list', { sammantradeId });
  await approve(mote, del!);
});
afterAll(() => app.close());

const figures = (known: Partial<typeof urval> = {}) =>
  app.call('statistik.get', { urval: { ...urval, ...known } });

test('a case is decided once, by whoever decided first', async () => {
  const { arenden, oppna, beslutstid, manader } = await figures();
  expect(arenden).toEqual({ inkomna: 5, beslutade: 3, avslutade: 1 });
  expect(oppna).toBe(4);
  expect(beslutstid).toMatchObject({ antal: 3, median: 20, nionde: 47 });
  const decided = manader.filter((one) => one.beslutade > 0);
  expect(decided.map((one) => [one.manad, one.beslutade])).toEqual([
    ...[
      ['2026-01', 1],
      ['2026-02', 1],
      ['2026-11', 1],
    ],
  ]);
});

test('a decision outside the span isn’t counted, though the case came in within it', async () => {
  const { arenden } = await figures({ fran: '2026-02-01', till: '2026-02-20' });
  expect(arenden).toEqual({ inkomna: 1, beslutade: 0, avslutade: 0 });
});

test('nobody is late with the answer of a void case', async () => {
  const { remissvar } = (await figures()).punktlighet;
  expect(remissvar).toMatchObject({ iTid: 0, sena: 0, ogjorda: 1 });
  expect(remissvar.forseningar).toMatchObject([{ senast: '2026-11-01', skedde: null }]);
});

test('minutes that were approved the day after are in time; their notice isn’t due yet', async () => {
  const { justering, anslag } = (await figures()).punktlighet;
  expect(justering).toMatchObject({ iTid: 1, sena: 0, ogjorda: 0 });
  expect(anslag).toMatchObject({ iTid: 0, sena: 0, ogjorda: 0 });
});
