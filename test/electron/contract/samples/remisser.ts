import type { Input } from '../../../../shared/contract/contract.ts';
import { newOrgan } from '../../../../shared/domain/organ.ts';
import { newRemiss, newSvarsplan } from '../../../../shared/domain/remiss.ts';
import type { RemissData } from '../../../../shared/domain/remiss.ts';
import type { TestApp } from '../../../support/test-app.ts';
import { caseOf, newCase } from './arende.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

/** What each register of the samples has besides: the council that asks, and a case to answer in. */
interface Besides {
  readonly kf: string;
  readonly arendeId: string;
  readonly extra: string;
}
const besides = new WeakMap<TestApp, Besides>();

const named = (namn: string, forkortning: string, organtyp: 'kf' | 'namnd') =>
  newOrgan({ namn, genitiv: `${namn}s`, bestamdForm: namn, forkortning, organtyp });

async function addBesides({ app, ...made }: Made): Promise<void> {
  const known = await app.call('organ.list', {});
  // A register that was played once before has them already.
  const save = async (data: ReturnType<typeof named>) =>
    known.find(({ namn }) => namn === data.namn)?.id ??
    (await app.call('organ.save', { existing: null, data })).id;
  const { id } = await app.call('arende.register', {
    ...newCase({ app, ...made }),
    data: { ...newCase({ app, ...made }).data, arendemening: 'Motion om kulturskola' },
  });
  besides.set(app, {
    kf: await save(named('Fullmäktige', 'KF', 'kf')),
    extra: await save(named('Skolnämnden', 'SKN', 'namnd')),
    arendeId: id,
  });
}

const around = (made: Made): Besides =>
  besides.get(made.app) ?? { kf: sampleId(404), arendeId: sampleId(404), extra: sampleId(404) };
const board = (made: Made) => made.answer('register.create').organId;

const received = (
  made: Made,
  known: Partial<RemissData> = {},
): Input<'remiss.register'>['data'] => ({
  ...newRemiss('in', around(made).kf as RemissData['avsandareOrganId'], {
    ...{ rubrik: 'Motion om kulturskola i hela kommunen', motionRef: '2026:114' },
    ...{ avsandarensDnr: 'KF 2026/12', inkommenDatum: '2026-11-02', svarSenast: '2027-01-15' },
  }),
  ...known,
});
const registration = (made: Made): Input<'remiss.register'> => ({
  arendeId: around(made).arendeId,
  data: received(made),
  instanser: [{ organId: board(made), arendeId: around(made).arendeId }],
  bevakning: 'Yttrandet ska vara inne',
});

const remissOf = (made: Made) => ({ remissId: made.answer('remiss.register').id });
const unknownRemiss = refused('a remiss that does not exist', 'NotFound', () => ({
  remissId: sampleId(404),
}));
const first = (made: Made) => {
  const [svar] = made.answer('remiss.register').svar;
  if (!svar) throw new Error('nobody was asked');
  return svar.id;
};
const svarOf = (made: Made, version: number) => ({ svarId: first(made), version });
const unknownSvar = { svarId: sampleId(404), version: 1 };
const noSvar = (more: object) =>
  refused('an answer that does not exist', 'NotFound', () => ({ ...unknownSvar, ...more }));
const plan = (made: Made, known: Partial<Input<'remiss.saveSvar'>['data']> = {}) => ({
  ...newSvarsplan(),
  ...{ standpunkt: 'tillstyrker' as const, arendeId: around(made).arendeId },
  ...known,
});
const allOpen = { filter: { riktning: null, obesvarade: true } };

export const remissSamples: SampleTable<
  | 'remiss.register'
  | 'remiss.list'
  | 'remiss.listOfArende'
  | 'remisslista.list'
  | 'remisslista.listRows'
  | 'remiss.save'
  | 'remiss.saveAnstand'
  | 'remiss.addSvar'
  | 'remiss.remind'
  | 'remiss.removeSvar'
  | 'remiss.saveSvar'
  | 'remiss.startPaper'
  | 'remiss.startMissiv'
  | 'remiss.changeStatus'
  | 'remiss.get'
> = {
  'remiss.register': {
    prepare: addBesides,
    good: registration,
    bad: [
      malformed('nothing said of what it concerns', 'required', ['data', 'rubrik'], (made) => ({
        ...registration(made),
        data: received(made, { rubrik: ' ' }),
      })),
      malformed('nobody asked', 'required', ['instanser'], (made) => ({
        ...registration(made),
        instanser: [],
      })),
      broken('sent without a last day', 'last_day_missing', ['data', 'svarSenast'], (made) => ({
        ...registration(made),
        data: received(made, { riktning: 'ut', svarSenast: null }),
      })),
      broken('received tomorrow', 'day_in_future', ['data', 'inkommenDatum'], (made) => ({
        ...registration(made),
        data: received(made, { inkommenDatum: '2026-11-22' }),
      })),
      broken('the one who asks is asked', 'asks_itself', [], (made) => ({
        ...registration(made),
        instanser: [{ organId: around(made).kf, arendeId: null }],
      })),
      broken('one body twice', 'already_exists', [], (made) => ({
        ...registration(made),
        instanser: [...registration(made).instanser, ...registration(made).instanser],
      })),
    ],
  },
  'remiss.list': {
    good: () => allOpen,
    bad: [
      malformed('an unknown direction', 'invalid_value', ['filter', 'riktning'], () => ({
        filter: { ...allOpen.filter, riktning: 'hit' },
      })),
    ],
  },
  'remisslista.list': {
    good: () => ({ filter: { besvarade: true }, sort: { by: 'svarSenast', descending: false } }),
    bad: [
      malformed('an order there is not', 'invalid_value', ['sort', 'by'], () => ({
        ...{ filter: {}, sort: { by: 'underlag', descending: false } },
      })),
    ],
  },
  'remisslista.listRows': {
    good: (made) => ({ ids: made.answer('remisslista.list').ids }),
    bad: [malformed('row number 0', 'too_small', ['ids', 0], () => ({ ids: [0] }))],
  },
  'remiss.listOfArende': {
    good: (made) => ({ arendeId: around(made).arendeId }),
    bad: [malformed('no id', 'invalid_id', ['arendeId'], () => ({ arendeId: 'x' }))],
  },
  'remiss.save': {
    good: (made) => ({
      ...remissOf(made),
      version: 1,
      data: received(made, { svarSenast: '2027-01-20' }),
    }),
    bad: [
      refused('changed since it was read', 'Conflict', (made) => ({
        ...remissOf(made),
        version: 1,
        data: received(made),
      })),
      broken(
        'a last day before it came',
        'last_day_before_received',
        ['data', 'svarSenast'],
        (made) => ({
          ...remissOf(made),
          version: 2,
          data: received(made, { svarSenast: '2026-11-01' }),
        }),
      ),
    ],
  },
  'remiss.saveAnstand': {
    good: (made) => ({ ...remissOf(made), version: 2, begart: '2026-11-20', till: '2027-02-01' }),
    bad: [
      broken('a delay that ends too soon', 'anstand_before_last_day', ['till'], (made) => ({
        ...remissOf(made),
        version: 3,
        begart: null,
        till: '2027-01-20',
      })),
    ],
  },
  'remiss.addSvar': {
    good: (made) => ({
      ...remissOf(made),
      instans: { organId: around(made).extra, arendeId: null },
    }),
    bad: [
      broken('asked already', 'already_exists', [], (made) => ({
        ...remissOf(made),
        instans: { organId: around(made).extra, arendeId: caseOf(made).arendeId },
      })),
      broken('a body that does not exist', 'unknown_reference', [], (made) => ({
        ...remissOf(made),
        instans: { organId: sampleId(404), arendeId: null },
      })),
    ],
  },
  'remiss.remind': {
    good: (made) => ({
      svarId: made.answer('remiss.addSvar').id,
      version: 1,
      datum: '2026-11-21',
    }),
    bad: [
      broken('reminded tomorrow', 'day_in_future', ['datum'], (made) => ({
        ...svarOf(made, 1),
        datum: '2026-11-22',
      })),
      noSvar({ datum: '2026-11-21' }),
    ],
  },
  'remiss.removeSvar': {
    good: (made) => ({ svarId: made.answer('remiss.addSvar').id, version: 2 }),
    bad: [noSvar({})],
  },
  'remiss.saveSvar': {
    good: (made) => ({ ...svarOf(made, 1), data: plan(made) }),
    bad: [
      broken(
        'an answer to the council by delegation',
        'yttrande_to_kf_delegated',
        ['data', 'vag'],
        (made) => ({ ...svarOf(made, 2), data: plan(made, { vag: 'delegation' }) }),
      ),
      malformed('an unknown standpoint', 'invalid_value', ['data', 'standpunkt'], (made) => ({
        ...svarOf(made, 2),
        data: { ...plan(made), standpunkt: 'kanske' },
      })),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...svarOf(made, 1),
        data: plan(made),
      })),
    ],
  },
  'remiss.startPaper': {
    good: (made) => svarOf(made, 2),
    bad: [
      broken('a second one', 'skrivelse_exists', [], (made) => svarOf(made, 4)),
      malformed(
        'a kind that carries no answer',
        'invalid_value',
        ['val', 'dokumenttyp'],
        (made) => ({
          ...svarOf(made, 2),
          val: { dokumenttyp: 'foljebrev' },
        }),
      ),
      noSvar({}),
    ],
  },
  'remiss.startMissiv': {
    good: (made) => ({ ...remissOf(made), svarId: first(made), mallId: null }),
    bad: [
      refused('for the answer of another remiss', 'NotFound', (made) => ({
        ...remissOf(made),
        svarId: sampleId(404),
        mallId: null,
      })),
    ],
  },
  'remiss.changeStatus': {
    good: (made) => ({ ...svarOf(made, 4), till: 'namndklar', datum: null, skal: '' }),
    bad: [
      broken('left out without a reason', 'reason_missing', ['skal'], (made) => ({
        ...svarOf(made, 5),
        ...{ till: 'avstar', datum: null, skal: ' ' },
      })),
      broken('sent before it is decided', 'svarssteg_missing', ['till'], (made) => ({
        ...svarOf(made, 5),
        ...{ till: 'besvarad', datum: '2026-11-21', skal: '' },
      })),
    ],
  },
  'remiss.get': { good: remissOf, bad: [unknownRemiss] },
};

/** An answer that has been sent: decided and answered on the way, and then put right. */
async function sendAnswer(made: Made): Promise<void> {
  const { app } = made;
  const { svar } = await app.call('remiss.get', remissOf(made));
  // A register that was played once before has sent it already.
  if (svar.some(({ id, status }) => id === svarOf(made, 5).svarId && status === 'besvarad')) return;
  const steps = [
    { till: 'beslutad' as const, datum: null },
    { till: 'besvarad' as const, datum: '2026-11-20' },
  ];
  for (const [index, step] of steps.entries()) {
    await app.call('remiss.changeStatus', { ...svarOf(made, 5 + index), ...step, skal: '' });
  }
}

const correction = (made: Made, orsak: string): Input<'remiss.correctSvar'> => ({
  ...svarOf(made, 7),
  data: {
    ...{ standpunkt: 'tillstyrker_delvis', sammanfattning: 'Utom del två.' },
    ...{ besvaradDatum: '2026-11-19', skal: '' },
  },
  orsak,
});

export const sentRemissSamples: SampleTable<'remiss.correctSvar'> = {
  'remiss.correctSvar': {
    prepare: sendAnswer,
    good: (made) => correction(made, 'Fel dag angavs'),
    bad: [
      malformed('no reason', 'required', ['orsak'], (made) => correction(made, ' ')),
      refused('changed since it was read', 'Conflict', (made) => correction(made, 'Igen')),
    ],
  },
};
