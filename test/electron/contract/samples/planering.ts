import type { Input } from '../../../../shared/contract/contract.ts';
import { suggestPlan } from '../../../../shared/rules/planering.ts';
import { caseOf } from './arende.ts';
import { malformed, broken, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const ofOrgan = (made: Made) => ({ organId: made.answer('organ.save').id });
const everyDay = { fran: null, tom: null };
const meeting = (made: Made, nr = 0) => {
  const one = made.answer('sammantrade.list')[nr];
  if (!one) throw new Error('the body has no meetings');
  return one;
};

export const sammantradeSamples: SampleTable<
  'sammantrade.save' | 'sammantrade.list' | 'sammantrade.move' | 'sammantrade.remove'
> = {
  'sammantrade.save': {
    good: (made) => ({
      ...ofOrgan(made),
      datum: ['2027-01-14', '2027-02-11', '2027-03-11', '2026-11-18'],
    }),
    bad: [
      malformed('no day', 'required', ['datum'], (made) => ({ ...ofOrgan(made), datum: [] })),
      malformed('a day there is not', 'invalid_day', ['datum', 0], (made) => ({
        ...ofOrgan(made),
        datum: ['2027-02-30'],
      })),
      broken('of no body', 'unknown_reference', [], () => ({
        organId: sampleId(404),
        datum: ['2027-01-14'],
      })),
    ],
  },
  'sammantrade.list': {
    good: (made) => ({ ...ofOrgan(made), fran: '2027-01-01', tom: null }),
    bad: [
      malformed('from no day', 'invalid_day', ['fran'], (made) => ({
        ...ofOrgan(made),
        ...everyDay,
        fran: 'i dag',
      })),
    ],
  },
  'sammantrade.move': {
    good: (made) => ({ id: meeting(made, 2).id, version: 1, datum: '2027-03-18' }),
    bad: [
      broken('to a day it meets already', 'already_exists', [], (made) => ({
        ...{ id: meeting(made, 2).id, version: 2 },
        datum: meeting(made).datum,
      })),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...{ id: meeting(made, 2).id, version: 1 },
        datum: '2027-03-25',
      })),
    ],
  },
  'sammantrade.remove': {
    good: (made) => ({ id: meeting(made, 2).id, version: 2 }),
    bad: [
      refused('gone already', 'NotFound', (made) => ({ id: meeting(made, 2).id, version: 2 })),
      malformed('no id', 'invalid_id', ['id'], () => ({ id: 'sammantrade', version: 1 })),
    ],
  },
};

const plan = (made: Made): Input<'planering.save'>['data'] =>
  suggestPlan('2027-02-28', {
    idag: '2026-11-22',
    sammantraden: made.answer('sammantrade.list').slice(0, 2),
    regler: made.answer('planering.saveRegler'),
  });
const planOf = (made: Made) => ({ ...caseOf(made), ...ofOrgan(made) });
const regler = {
  inlamningDagar: 10,
  kallelseDagar: 7,
  samrad: [{ typ: 'facklig' as const, namn: 'samverkansgruppen', dagarFore: 14 }],
};
const watched = (made: Made): Input<'planering.watch'> => ({
  ...planOf(made),
  version: 1,
  datum: made.answer('planering.save').dagar.map(({ slag, namn, datum }) => ({
    ...{ slag, namn, datum },
    text: 'Se till planen',
  })),
});

export const planeringSamples: SampleTable<
  | 'planering.getRegler'
  | 'planering.saveRegler'
  | 'planering.find'
  | 'planering.save'
  | 'planering.watch'
> = {
  'planering.getRegler': {
    good: ofOrgan,
    bad: [malformed('no body', 'invalid_id', ['organId'], () => ({ organId: '' }))],
  },
  'planering.saveRegler': {
    good: (made) => ({ ...ofOrgan(made), version: 0, data: regler }),
    bad: [
      malformed('half a day', 'invalid_type', ['data', 'kallelseDagar'], (made) => ({
        ...{ ...ofOrgan(made), version: 1 },
        data: { ...regler, kallelseDagar: 0.5 },
      })),
      malformed('heard twice', 'samrad_twice', ['data', 'samrad'], (made) => ({
        ...{ ...ofOrgan(made), version: 1 },
        data: { ...regler, samrad: [...regler.samrad, ...regler.samrad] },
      })),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...{ ...ofOrgan(made), version: 0 },
        data: regler,
      })),
    ],
  },
  'planering.save': {
    good: (made) => ({ ...planOf(made), version: 0, data: plan(made) }),
    bad: [
      malformed('no last day', 'required', ['data', 'sistaDag'], (made) => ({
        ...{ ...planOf(made), version: 1 },
        data: { ...plan(made), sistaDag: '' },
      })),
      broken('at a meeting of another body', 'meeting_of_other', [], (made) => ({
        ...{ ...caseOf(made), organId: otherBody(made), version: 0 },
        data: plan(made),
      })),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...{ ...planOf(made), version: 0 },
        data: plan(made),
      })),
    ],
  },
  'planering.watch': {
    good: watched,
    bad: [
      malformed('one date twice', 'plandag_twice', ['datum'], (made) => ({
        ...watched(made),
        datum: [...watched(made).datum, ...watched(made).datum],
      })),
      refused('of a plan that was changed', 'Conflict', (made) => ({
        ...watched(made),
        version: 7,
      })),
      refused('of no plan', 'NotFound', (made) => ({ ...watched(made), organId: sampleId(404) })),
    ],
  },
  'planering.find': {
    good: planOf,
    bad: [
      malformed('no case', 'invalid_id', ['arendeId'], (made) => ({
        ...ofOrgan(made),
        arendeId: '',
      })),
    ],
  },
};

function otherBody(made: Made): string {
  const saved = made.answer('organ.save').id;
  const other = made.answer('organ.list').find(({ id }) => id !== saved);
  if (!other) throw new Error('the register has one body only');
  return other.id;
}
