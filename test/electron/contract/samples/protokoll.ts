import type { Input } from '../../../../shared/contract/contract.ts';
import { paragrafData } from '../../../../shared/domain/paragraf.ts';
import { newProtokollsregler } from '../../../../shared/domain/protokollsregler.ts';
import { untilRead } from './inlasning.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

/** The meeting that has been held: the last of the days that were put in the calendar. */
const sammantradeId = (made: Made) => {
  const held = made.answer('sammantrade.save').tillagda.at(-1);
  if (!held) throw new Error('the body has no meetings');
  return held.id;
};
const ofMeeting = (made: Made) => ({ sammantradeId: sammantradeId(made) });
const personId = (made: Made) => made.answer('person.save').id;
const nobody = { id: sampleId(404), version: 1 };
const noMeeting = { sammantradeId: sampleId(404) };

/** A body of one member, who is there, and opens a meeting. */
async function beginMeeting(made: Made): Promise<void> {
  const id = sammantradeId(made);
  // What is needed is there already when the sample is tried once more.
  if ((await made.app.call('sammantrade.get', { id })).status !== 'planerat') return;
  const organId = made.answer('organ.save').id;
  const regler = { ...newProtokollsregler(), antalLedamoter: 1 };
  await made.app.call('protokollsregler.save', { organId, version: 1, data: regler });
  const [ordforandeId, sekreterareId] = [personId(made), personId(made)];
  await made.app.call('sammantrade.saveUppgifter', {
    ...{ id, version: 1 },
    data: {
      ...{ tidStart: '09:00', tidSlut: '10:00', plats: 'Tingssalen', lage: 'fysiskt' },
      ...{ ordforandeId, sekreterareId, ajourneringar: [] },
    },
  });
  await made.app.call('sammantrade.setStatus', { id, version: 2, status: 'pagaende', skal: '' });
  const there = { franParagraf: null, tillParagraf: null, distans: false, orsak: null };
  const ledamot = { personId: ordforandeId, roll: 'ledamot' as const, ersatterPersonId: null };
  const period = { ...ledamot, ...there };
  await made.app.call('narvaro.save', { sammantradeId: id, existing: null, data: period });
}

export const paragrafSamples: SampleTable<
  | ('paragraf.setFirstNumber' | 'paragraf.getNextNumber' | 'paragraf.open' | 'paragraf.list')
  | ('paragraf.save' | 'paragraf.setStatus')
> = {
  'paragraf.setFirstNumber': {
    prepare: beginMeeting,
    good: (made) => ({ ...ofMeeting(made), nr: 48 }),
    bad: [
      malformed('§ 0', 'too_small', ['nr'], (made) => ({ ...ofMeeting(made), nr: 0 })),
      refused('of no meeting', 'NotFound', () => ({ ...noMeeting, nr: 1 })),
    ],
  },
  'paragraf.getNextNumber': {
    good: ofMeeting,
    bad: [refused('of no meeting', 'NotFound', () => noMeeting)],
  },
  'paragraf.open': {
    good: (made) => ({ ...ofMeeting(made), dagordningspunktId: null, rubrik: 'Val av justerare' }),
    bad: [
      broken('nothing to open', 'required', ['rubrik'], (made) => ({
        ...{ ...ofMeeting(made), dagordningspunktId: null, rubrik: '' },
      })),
      refused('of no item', 'NotFound', (made) => ({
        ...{ ...ofMeeting(made), dagordningspunktId: sampleId(404), rubrik: '' },
      })),
    ],
  },
  'paragraf.list': {
    good: ofMeeting,
    bad: [malformed('no meeting', 'invalid_id', ['sammantradeId'], () => ({ sammantradeId: '' }))],
  },
  'paragraf.save': {
    good: (made) => ({ ...opened(made), data: decidedData(made) }),
    bad: [
      refused('changed since it was read', 'Conflict', (made) => ({
        ...{ ...opened(made), data: decidedData(made) },
      })),
      malformed('without a heading', 'required', ['data', 'rubrik'], (made) => ({
        ...{ ...opened(made), data: { ...decidedData(made), rubrik: ' ' } },
      })),
      refused('no §', 'NotFound', (made) => ({ ...nobody, data: decidedData(made) })),
    ],
  },
  'paragraf.setStatus': {
    good: (made) => ({ ...opened(made), version: 2, status: 'beslutad' }),
    bad: [
      malformed('to a state there is not', 'invalid_value', ['status'], (made) => ({
        ...{ ...opened(made), version: 3, status: 'klar' },
      })),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...{ ...opened(made), status: 'utgatt' },
      })),
    ],
  },
};

const opened = (made: Made) => {
  const { id, version } = made.answer('paragraf.open');
  return { id, version };
};

const decidedData = (made: Made): Input<'paragraf.save'>['data'] => ({
  ...paragrafData(made.answer('paragraf.open')),
  beslut: [{ grund: { typ: 'ingen' }, standard: { typ: 'antecknas' }, punkter: [] }],
});

const del = (made: Made, version: number) => {
  const [first] = made.answer('protokollsdel.split');
  if (!first) throw new Error('the meeting has no part');
  return { id: first.id, version };
};
const justering = (made: Made, planerad: string | null = '2026-11-20') => ({
  ...{ justerare: [personId(made)], plats: 'Kansliet', planerad, oenighet: '' },
});
const signed = (made: Made, datum: string) => ({
  ...{ personId: personId(made), underskrift: { satt: 'papper' as const, datum } },
});
const notice = { anslaget: '2026-11-20', forvaringsplats: 'Kansliet' };
const rattelse = (made: Made) => ({
  ...{ paragrafId: opened(made).id, ursprungligText: 'Rosengren', rattadText: 'Rosén' },
  ...{ skal: 'Skrivfel', beslutadAvId: personId(made), datum: '2026-11-21' },
});
const stale = (input: (made: Made) => object) => refused('changed since', 'Conflict', input);

export const protokollsdelSamples: SampleTable<
  | ('protokollsdel.list' | 'protokollsdel.split' | 'protokollsdel.save' | 'protokollsdel.sign')
  | ('protokollsdel.setForApproval' | 'protokollsdel.approve')
> = {
  'protokollsdel.list': {
    good: ofMeeting,
    bad: [malformed('no meeting', 'invalid_id', ['sammantradeId'], () => ({ sammantradeId: '' }))],
  },
  'protokollsdel.split': {
    good: (made) => ({ ...ofMeeting(made), typ: 'omedelbar', paragrafer: [opened(made).id] }),
    bad: [
      malformed('no §', 'required', ['paragrafer'], (made) => ({
        ...{ ...ofMeeting(made), typ: 'omedelbar', paragrafer: [] },
      })),
      refused('a § there is not', 'NotFound', (made) => ({
        ...{ ...ofMeeting(made), typ: 'ordinarie', paragrafer: [sampleId(404)] },
      })),
    ],
  },
  'protokollsdel.save': {
    good: (made) => ({ ...del(made, 1), data: justering(made) }),
    bad: [
      stale((made) => ({ ...del(made, 1), data: justering(made) })),
      malformed('on no day', 'invalid_day', ['data', 'planerad'], (made) => ({
        ...{ ...del(made, 2), data: justering(made, 'snart') },
      })),
      broken('the same twice', 'person_twice', ['data', 'justerare'], (made) => ({
        ...del(made, 2),
        data: { ...justering(made), justerare: [personId(made), personId(made)] },
      })),
    ],
  },
  'protokollsdel.setForApproval': {
    good: (made) => ({ ...del(made, 2), forJustering: true }),
    bad: [
      broken('twice', 'delsteg_missing', [], (made) => ({ ...del(made, 3), forJustering: true })),
      stale((made) => ({ ...del(made, 2), forJustering: false })),
    ],
  },
  'protokollsdel.sign': {
    good: (made) => ({ ...del(made, 3), ...signed(made, '2026-11-19') }),
    bad: [
      broken('tomorrow', 'day_in_future', ['underskrift', 'datum'], (made) => ({
        ...{ ...del(made, 4), ...signed(made, '2026-11-22') },
      })),
      broken('before the meeting', 'before_meeting', ['underskrift', 'datum'], (made) => ({
        ...{ ...del(made, 4), ...signed(made, '2026-11-17') },
      })),
      broken('somebody else', 'not_approver', ['personId'], (made) => ({
        ...{ ...del(made, 4), ...signed(made, '2026-11-19'), personId: sampleId(404) },
      })),
    ],
  },
  'protokollsdel.approve': {
    ...untilRead,
    good: (made) => del(made, 4),
    bad: [
      broken('twice', 'delsteg_missing', [], (made) => del(made, 5)),
      stale((made) => del(made, 4)),
    ],
  },
};

export const anslagSamples: SampleTable<
  ('rattelse.add' | 'rattelse.list') | ('protokollsdel.postNotice' | 'protokollsdel.takeDownNotice')
> = {
  'rattelse.add': {
    ...untilRead,
    good: (made) => ({ id: del(made, 5).id, data: rattelse(made) }),
    bad: [
      malformed('without a reason', 'required', ['data', 'skal'], (made) => ({
        ...{ id: del(made, 5).id, data: { ...rattelse(made), skal: ' ' } },
      })),
      broken('before the approval', 'before_approval', ['data', 'datum'], (made) => ({
        ...{ id: del(made, 5).id, data: { ...rattelse(made), datum: '2026-11-18' } },
      })),
      refused('of no §', 'NotFound', (made) => ({
        ...{ id: del(made, 5).id, data: { ...rattelse(made), paragrafId: sampleId(404) } },
      })),
    ],
  },
  'rattelse.list': {
    good: (made) => ({ id: del(made, 5).id }),
    bad: [malformed('no part', 'invalid_id', ['id'], () => ({ id: 'del' }))],
  },
  'protokollsdel.postNotice': {
    good: (made) => ({ ...del(made, 5), ...notice }),
    bad: [
      broken('twice', 'delsteg_missing', [], (made) => ({ ...del(made, 6), ...notice })),
      broken('tomorrow', 'day_in_future', ['anslaget'], (made) => ({
        ...{ ...del(made, 6), ...notice, anslaget: '2026-11-22' },
      })),
      malformed('kept nowhere', 'required', ['forvaringsplats'], (made) => ({
        ...{ ...del(made, 6), ...notice, forvaringsplats: '' },
      })),
    ],
  },
  'protokollsdel.takeDownNotice': {
    good: (made) => ({ ...del(made, 6), nedtaget: '2026-11-21' }),
    bad: [
      broken('when none is up', 'removed_without_notice', [], (made) => ({
        ...{ ...del(made, 7), nedtaget: '2026-11-21' },
      })),
      malformed('on no day', 'required', ['nedtaget'], (made) => ({
        ...{ ...del(made, 7), nedtaget: '' },
      })),
    ],
  },
};
