import type { Input } from '../../../../shared/contract/contract.ts';
import type { TestApp } from '../../../support/test-app.ts';
import { newHandling } from '../../../../shared/rules/ny-handling.ts';
import { caseOf, newCase } from './arende.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

/** The second case of each register, which the first is related to. */
const otherCases = new WeakMap<TestApp, string>();

async function registerOther(made: Made): Promise<void> {
  const { id } = await made.app.call('arende.register', {
    ...newCase(made),
    data: { ...newCase(made).data, arendemening: 'Uppföljning av läsfrämjande 2026' },
  });
  otherCases.set(made.app, id);
}

const drafts = new WeakMap<TestApp, string>();

async function registerDraft(made: Made): Promise<void> {
  const data = { ...newHandling('intern', '2026-11-20'), rubrik: 'Utkast' };
  const { id } = await made.app.call('handling.register', { ...caseOf(made), data });
  drafts.set(made.app, id);
}

const otherCase = (made: Made) => otherCases.get(made.app) ?? sampleId(404);
const noId = malformed('no id', 'invalid_id', ['arendeId'], () => ({ arendeId: 'arende' }));
const nowhere = { arendeId: sampleId(404) };

const relation = (made: Made, annatId = otherCase(made)): Input<'relation.add'> => ({
  ...caseOf(made),
  data: { annatId, typ: 'foljd', skal: 'Följer av förra årets fördelning' },
});
const ending = (made: Made, orsak = 'Fel ärende') => ({
  ...caseOf(made),
  relationId: made.answer('relation.add').id,
  orsak,
});

export const relationSamples: SampleTable<'relation.add' | 'relation.list' | 'relation.end'> = {
  'relation.add': {
    prepare: registerOther,
    good: (made) => relation(made),
    bad: [
      malformed('no reason', 'required', ['data', 'skal'], (made) => ({
        ...relation(made),
        data: { ...relation(made).data, skal: ' ' },
      })),
      broken('to itself', 'same_case', [], (made) => relation(made, caseOf(made).arendeId)),
      broken('stated already, from the other end', 'relation_exists', [], (made) => ({
        arendeId: otherCase(made),
        data: { ...relation(made).data, annatId: caseOf(made).arendeId },
      })),
      refused('to a case that does not exist', 'RuleViolated', (made) =>
        relation(made, sampleId(404)),
      ),
    ],
  },
  'relation.list': { good: caseOf, bad: [noId] },
  'relation.end': {
    good: (made) => ending(made),
    bad: [
      malformed('no reason', 'required', ['orsak'], (made) => ending(made, '')),
      refused('ended twice', 'NotFound', (made) => ending(made)),
    ],
  },
};

const note = (made: Made, version: number) => ({
  anteckningId: made.answer('anteckning.add').id,
  version,
});

export const anteckningSamples: SampleTable<
  'anteckning.add' | 'anteckning.change' | 'anteckning.strike' | 'anteckning.list'
> = {
  'anteckning.add': {
    good: (made) => ({ ...caseOf(made), text: 'Ringde om underlaget.\nÅterkommer på fredag.' }),
    bad: [
      malformed('nothing written', 'required', ['text'], (made) => ({
        ...caseOf(made),
        text: ' \n ',
      })),
      broken('on a case that does not exist', 'unknown_reference', [], () => ({
        ...nowhere,
        text: 'Ringde',
      })),
    ],
  },
  'anteckning.change': {
    good: (made) => ({ ...note(made, 1), text: 'Ringde om underlaget. Det kommer på måndag.' }),
    bad: [
      refused('changed since it was read', 'Conflict', (made) => ({
        ...note(made, 1),
        text: 'Ringde',
      })),
      refused('a note that does not exist', 'NotFound', () => ({
        anteckningId: sampleId(404),
        version: 1,
        text: 'Ringde',
      })),
    ],
  },
  'anteckning.strike': {
    good: (made) => ({ ...note(made, 2), orsak: 'Hör till ett annat ärende' }),
    bad: [
      malformed('no reason', 'required', ['orsak'], (made) => ({ ...note(made, 3), orsak: '' })),
      broken('struck twice', 'locked', [], (made) => ({ ...note(made, 3), orsak: 'Igen' })),
    ],
  },
  'anteckning.list': { good: caseOf, bad: [noId] },
};

const reminder = (made: Made, orsak = 'Underlaget dröjer') => ({
  bevakningId: made.answer('bevakning.add').id,
  data: { datum: '2026-12-08', text: 'Hämta in underlag' },
  orsak,
});
const change = (made: Made, changes: Partial<Input<'arende.changeStatus'>> = {}) => ({
  ...caseOf(made),
  ...({ till: 'expedierat', orsak: '', mottagare: '', bevakaDatum: null } as const),
  ...changes,
});

export const arendestatusSamples: SampleTable<
  | 'bevakning.change'
  | 'bevakning.list'
  | 'arende.listTransitions'
  | 'arende.changeStatus'
  | 'arende.getStatusChange'
  | 'arende.listClosingFindings'
  | 'arende.settleDraft'
> = {
  'bevakning.change': {
    good: (made) => reminder(made),
    bad: [
      malformed('no reason', 'required', ['orsak'], (made) => reminder(made, '')),
      refused('a reminder that does not exist', 'NotFound', (made) => ({
        ...reminder(made),
        bevakningId: sampleId(404),
      })),
    ],
  },
  'bevakning.list': { good: caseOf, bad: [noId] },
  'arende.listTransitions': {
    good: caseOf,
    bad: [refused('a case that does not exist', 'NotFound', () => nowhere)],
  },
  'arende.changeStatus': {
    good: (made) => change(made),
    bad: [
      malformed('an unknown state', 'invalid_value', ['till'], (made) => ({
        ...change(made),
        till: 'raderat',
      })),
      broken('back to the start', 'transition_missing', ['till'], (made) =>
        change(made, { till: 'registrerat' }),
      ),
      broken('taken up again without a reason', 'required', ['orsak'], (made) =>
        change(made, { till: 'under_beredning' }),
      ),
    ],
  },
  'arende.getStatusChange': { good: caseOf, bad: [noId] },
  'arende.listClosingFindings': {
    good: caseOf,
    bad: [refused('a case that does not exist', 'NotFound', () => nowhere)],
  },
  'arende.settleDraft': {
    prepare: registerDraft,
    good: (made) => ({
      handlingId: drafts.get(made.app) ?? '',
      utkastval: { val: 'rensas', orsak: 'Tillför inget' },
    }),
    bad: [
      malformed('cleared out without a reason', 'required', ['utkastval', 'orsak'], (made) => ({
        handlingId: drafts.get(made.app),
        utkastval: { val: 'rensas', orsak: '' },
      })),
      refused('settled twice', 'RuleViolated', (made) => ({
        handlingId: drafts.get(made.app),
        utkastval: { val: 'upprattas' },
      })),
    ],
  },
};
