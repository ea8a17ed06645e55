import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from '../../../../shared/contract/contract.ts';
import type {
  Delegationsbeslut,
  DelegationsbeslutData,
} from '../../../../shared/domain/delegation.ts';
import { caseOf } from './arende.ts';
import { applicant } from './grunddata.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const ofOrgan = (made: Made) => ({ organId: made.answer('register.create').organId });
const asRead = ({ id, version }: { id: string; version: number }) => ({ id, version });

type Punkt = Input<'delegationspunkt.save'>['data'];
const punkt = (more: Partial<Punkt> = {}): Punkt => ({
  ...{ nummer: 'A.1', arendegrupp: 'Avtal om lokaler', delegatslag: 'forvaltningschef' },
  ...{ delegat: 'Kulturchef', vidaredelegat: 'Enhetschef', villkor: 'Högst ett år' },
  ...{ lagrum: '7 kap. 5 §', anmals: true, avslutad: null, ...more },
});
const newPunkt = (made: Made, more: Partial<Punkt> = {}) => ({
  ...{ existing: null, ...ofOrgan(made), data: punkt(more) },
});

const data = (made: Made, more: Partial<DelegationsbeslutData> = {}): DelegationsbeslutData => ({
  ...{ punktId: made.answer('delegationspunkt.save').id, datum: '2027-02-01' },
  ...{ beslutsfattareId: made.answer('person.save').id, ...caseOf(made) },
  ...{ innehall: 'Avtal om båthuset', sarskiltProtokoll: '' },
  ...{ overklagande: 'laglighetsprovning', protokollfort: null, anslaget: null, nedtaget: null },
  ...more,
});
const ny = (made: Made, more: Partial<DelegationsbeslutData> = {}) => ({
  ...{ ...ofOrgan(made), data: data(made, more) },
});
const corrected = (made: Made) => made.answer('delegationsbeslut.correct');

/** A meeting of the body that delegates, with a § to report in. */
async function openMeeting(made: Made): Promise<void> {
  const { app } = made;
  const { organId } = ofOrgan(made);
  const { tillagda } = await app.call('sammantrade.save', { organId, datum: ['2027-03-02'] });
  // A register that was played once before has it already.
  const [mote] = tillagda;
  if (mote === undefined) return;
  const sammantradeId = mote.id;
  const personId = made.answer('person.save').id;
  const seats = { ordforandeId: personId, sekreterareId: personId };
  const time = { tidStart: '09:00', tidSlut: null, plats: '', lage: 'fysiskt' as const };
  const uppgifter = { ...time, ...seats, ajourneringar: [] };
  const meeting = { id: sammantradeId, version: 1 };
  await app.call('sammantrade.saveUppgifter', { ...meeting, data: uppgifter });
  const open = { ...meeting, version: 2, status: 'pagaende' as const, skal: '' };
  await app.call('sammantrade.setStatus', open);
  await app.call('paragraf.setFirstNumber', { sammantradeId, nr: 12 });
  const rubrik = 'Anmälan av delegationsbeslut';
  await app.call('paragraf.open', { sammantradeId, dagordningspunktId: null, rubrik });
}
const noMeeting = (): never => {
  throw new Error('the body has no meeting');
};
let twice: readonly Delegationsbeslut[] = [];
const firstOf = <T>(rows: readonly T[]): T => rows[0] ?? noMeeting();

export const delegationSamples: SampleTable<
  | 'delegationspunkt.save'
  | 'delegationspunkt.list'
  | 'delegationspunkt.chooseFile'
  | 'delegationspunkt.import'
  | 'delegationsserie.get'
  | 'delegationsserie.save'
  | 'delegationsbeslut.listDue'
  | 'delegationsbeslut.register'
  | 'delegationsbeslut.list'
  | 'delegationsbeslut.listOfArende'
  | 'delegationsbeslut.correct'
  | 'delegationsbeslut.listParagraf'
  | 'delegationsbeslut.report'
  | 'delegationsbeslut.makulera'
> = {
  'delegationspunkt.save': {
    good: (made) => newPunkt(made),
    bad: [
      malformed('nobody who decides', 'required', ['data', 'delegat'], (made) =>
        newPunkt(made, { nummer: 'A.9', delegat: '' }),
      ),
      malformed(
        'handed on by somebody else',
        'only_chief_hands_on',
        ['data', 'vidaredelegat'],
        (made) => newPunkt(made, { nummer: 'A.9', delegatslag: 'anstalld' }),
      ),
      broken('a number in use', 'delegationspunkt_exists', [], (made) => newPunkt(made)),
      broken('of another authority’s body', 'body_delegates_not', [], (made) => ({
        ...newPunkt(made),
        organId: applicant(made),
      })),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...newPunkt(made),
        existing: { ...asRead(made.answer('delegationspunkt.save')), version: 0 },
      })),
    ],
  },
  'delegationspunkt.list': {
    good: ofOrgan,
    bad: [malformed('no body', 'invalid_id', ['organId'], () => ({ organId: 'nämnden' }))],
  },
  'delegationspunkt.chooseFile': {
    prepare: ({ app }) => {
      const path = join(app.folder, 'delegationsordning.csv');
      writeFileSync(path, 'Nr;Ärende;Delegat\nB.1;Inköp;Enhetschef\nB.2;Resor;Utskottet\n');
      app.host.answerFiles([path]);
    },
    good: () => ({}),
    bad: [malformed('a key too many', 'unrecognized_keys', [], () => ({ id: 1 }))],
  },
  'delegationspunkt.import': {
    good: (made) => ({
      ...{ ...ofOrgan(made), sistaDag: null },
      punkter: made.answer('delegationspunkt.chooseFile').punkter,
    }),
    bad: [
      malformed('no points', 'required', ['punkter'], (made) => ({
        ...{ ...ofOrgan(made), sistaDag: null, punkter: [] },
      })),
      broken('a number in use', 'delegationspunkt_exists', ['punkter', 1, 'nummer'], (made) => ({
        ...{ ...ofOrgan(made), sistaDag: null },
        punkter: [punkt({ nummer: 'C.1' }), punkt()],
      })),
    ],
  },
  'delegationsserie.get': {
    good: (made) => ({ ...ofOrgan(made), ar: 2029 }),
    bad: [malformed('no year', 'invalid_type', ['ar'], (made) => ({ ...ofOrgan(made), ar: null }))],
  },
  'delegationsserie.save': {
    good: (made) => ({ ...made.answer('delegationsserie.get'), forstaNr: 41 }),
    bad: [
      malformed('none', 'too_small', ['forstaNr'], (made) => ({
        ...{ ...made.answer('delegationsserie.get'), forstaNr: 0 },
      })),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...{ ...made.answer('delegationsserie.save'), version: 7 },
      })),
    ],
  },
  'delegationsbeslut.register': {
    good: (made) => ny(made),
    bad: [
      malformed('that says nothing', 'required', ['data', 'innehall'], (made) =>
        ny(made, { innehall: ' ' }),
      ),
      broken('by nobody', 'decider_missing', [], (made) => ny(made, { beslutsfattareId: null })),
      broken('urgent, by one without a seat', 'urgent_needs_chair', [], (made) =>
        ny(made, { punktId: null, datum: '1990-01-01' }),
      ),
    ],
  },
  'delegationsbeslut.list': {
    good: (made) => ({ ...ofOrgan(made), ar: 2027 }),
    bad: [
      malformed('no year', 'invalid_type', ['ar'], (made) => ({ ...ofOrgan(made), ar: '2027' })),
    ],
  },
  'delegationsbeslut.listOfArende': {
    good: caseOf,
    bad: [malformed('no case', 'invalid_id', ['arendeId'], () => ({ arendeId: '2027/1' }))],
  },
  'delegationsbeslut.correct': {
    good: (made) => ({
      ...asRead(made.answer('delegationsbeslut.register')),
      data: data(made, { innehall: 'Avtal om båthuset och bryggan' }),
    }),
    bad: [
      broken('in another year', 'day_outside_year', [], (made) => ({
        ...asRead(corrected(made)),
        data: data(made, { datum: '2028-01-01' }),
      })),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...{ id: corrected(made).id, version: 1 },
        data: data(made),
      })),
    ],
  },
  'delegationsbeslut.listParagraf': {
    prepare: openMeeting,
    good: ofOrgan,
    bad: [malformed('no body', 'invalid_type', ['organId'], () => ({ organId: 1 }))],
  },
  'delegationsbeslut.listDue': {
    good: (made) => ({
      sammantradeId: firstOf(made.answer('delegationsbeslut.listParagraf')).sammantradeId,
    }),
    bad: [
      malformed('no meeting', 'invalid_id', ['sammantradeId'], () => ({ sammantradeId: 'mötet' })),
      refused('a meeting there is not', 'NotFound', () => ({ sammantradeId: sampleId(404) })),
    ],
  },
  'delegationsbeslut.report': {
    good: (made) => ({
      beslut: [asRead(corrected(made))],
      paragrafId: firstOf(made.answer('delegationsbeslut.listParagraf')).id,
    }),
    bad: [
      malformed('nothing', 'required', ['beslut'], () => ({ beslut: [], paragrafId: null })),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...{ beslut: [{ id: corrected(made).id, version: 1 }], paragrafId: null },
      })),
      broken('in a § there is not', 'paragraf_of_other_body', [], (made) => ({
        beslut: made.answer('delegationsbeslut.report').map(asRead),
        paragrafId: sampleId(404),
      })),
    ],
  },
  'delegationsbeslut.makulera': {
    // The one that is reported can't be; another is registered beside it.
    prepare: async (made) => {
      await made.app.call('delegationsbeslut.register', ny(made, { innehall: 'Dubblett' }));
      twice = await made.app.call('delegationsbeslut.list', { ...ofOrgan(made), ar: 2027 });
    },
    good: () => ({ ...asRead(firstOf(twice)), orsak: 'Registrerat två gånger' }),
    bad: [
      malformed('without a reason', 'required', ['orsak'], () => ({
        ...{ ...asRead(firstOf(twice)), orsak: ' ' },
      })),
      refused('changed since it was read', 'Conflict', () => ({
        ...{ ...asRead(firstOf(twice)), orsak: 'Dubblett' },
      })),
      broken('one that is reported', 'already_reported', [], (made) => ({
        ...{ ...asRead(firstOf(made.answer('delegationsbeslut.report'))), orsak: 'Dubblett' },
      })),
    ],
  },
};
