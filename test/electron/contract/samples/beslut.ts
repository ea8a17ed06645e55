import type { Input } from '../../../../shared/contract/contract.ts';
import { caseOf } from './arende.ts';
import { ansokanId } from './fordelning.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';
import { paperOf } from './tjansteskrivelse.ts';

type Decision = Input<'beslut.record'>;

function decision(made: Made, changes: Partial<Decision> = {}): Decision {
  return {
    ...paperOf(made),
    organId: made.answer('register.create').organId,
    datum: '2026-11-21',
    paragraf: 112,
    utfall: 'enligt_forslag',
    punkter: [],
    tilldelningar: [{ ansokanId, beloppKr: 250_000 }],
    avsteg: [],
    ...changes,
  };
}

const list = (made: Made) => ({
  sandlistaId: made.answer('sandlista.get').id,
  version: made.answer('sandlista.get').version,
});
const recipients = (made: Made) => {
  const { poster, avsteg } = made.answer('sandlista.get');
  return { poster, avsteg };
};

export const beslutSamples: SampleTable<
  'beslut.record' | 'beslut.list' | 'sandlista.get' | 'sandlista.save' | 'sandlista.faststall'
> = {
  'beslut.record': {
    good: (made) => decision(made),
    bad: [
      malformed('§ 0', 'required', ['paragraf'], (made) => decision(made, { paragraf: 0 })),
      malformed('a day that does not exist', 'invalid_day', ['datum'], (made) =>
        decision(made, { datum: '2026-13-01' }),
      ),
      broken('decided tomorrow', 'day_in_future', ['datum'], (made) =>
        decision(made, { datum: '2026-11-22' }),
      ),
      broken('decided twice', 'already_decided', [], (made) => decision(made, { paragraf: 113 })),
    ],
  },
  'beslut.list': {
    good: caseOf,
    bad: [malformed('no id', 'invalid_id', ['arendeId'], () => ({ arendeId: 'x' }))],
  },
  'sandlista.get': {
    good: paperOf,
    bad: [
      refused('of a paper that does not exist', 'NotFound', () => ({
        tjansteskrivelseId: sampleId(404),
      })),
    ],
  },
  'sandlista.save': {
    good: (made) => ({ ...list(made), data: recipients(made) }),
    bad: [
      malformed('no copies', 'too_small', ['data', 'poster', 0, 'antal'], (made) => ({
        ...list(made),
        data: { ...recipients(made), poster: [{ ...recipients(made).poster[0], antal: 0 }] },
      })),
      malformed('two in one', 'several_recipients', ['data', 'poster', 0, 'mottagare'], (made) => {
        const ids = { organId: made.answer('organ.save').id, kontaktId: sampleId(404) };
        const [post] = recipients(made).poster;
        return { ...list(made), data: { ...recipients(made), poster: [{ ...post!, ...ids }] } };
      }),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...list(made),
        version: 0,
        data: recipients(made),
      })),
    ],
  },
  'sandlista.faststall': {
    good: (made) => ({ ...list(made), version: made.answer('sandlista.save').version }),
    bad: [
      refused('a list that does not exist', 'NotFound', () => ({
        sandlistaId: sampleId(404),
        version: 1,
      })),
    ],
  },
};
