import { join } from 'node:path';
import { endOfJob } from '../../../support/files/jobs.ts';
import { caseOf } from './arende.ts';
import { ansokanId, application } from './fordelning.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const frame = (made: Made) => ({
  agareOrganId: made.answer('register.create').organId,
  ...{ ar: 2028, andamal: 'fritidsgårdar', beloppKr: 900_000 },
  kallhanvisningId: made.answer('kallhanvisning.save').id,
});
const idOf = (made: Made) => ({ id: made.answer('fordelningsram.create').id });

/** An increase decided on the day of the citation. */
const increase = (made: Made) => ({
  ...{ typ: 'okning' as const, dag: made.answer('kallhanvisning.save').datum, beloppKr: 50_000 },
  kallhanvisningId: made.answer('kallhanvisning.save').id,
  anteckning: 'Efter bokslutet.',
});
const changeOf = (made: Made, changes: object) => ({
  ramId: idOf(made).id,
  data: { ...increase(made), ...changes },
});

/** Frames, before anything is decided out of them. */
export const fordelningsramSamples: SampleTable<
  | 'fordelning.setAppendix'
  | 'fordelningsram.create'
  | 'fordelningsram.save'
  | 'fordelningsram.list'
  | 'fordelningsram.get'
  | 'fordelningsram.openRound'
  | 'fordelningsram.addChange'
  | 'fordelningsram.listSokande'
  | 'fordelningsram.export'
> = {
  'fordelning.setAppendix': {
    good: (made) => ({ ...caseOf(made), bilaga: false }),
    bad: [
      refused('a case without a ledger', 'NotFound', () => ({
        arendeId: sampleId(9),
        bilaga: true,
      })),
    ],
  },
  'fordelningsram.create': {
    good: (made) => ({ data: frame(made) }),
    bad: [
      malformed('no purpose', 'required', ['data', 'andamal'], (made) => ({
        data: { ...frame(made), andamal: '' },
      })),
    ],
  },
  'fordelningsram.save': {
    good: (made) => ({ ...idOf(made), version: 1, data: { ...frame(made), beloppKr: 950_000 } }),
    bad: [
      refused('changed since it was read', 'Conflict', (made) => ({
        ...{ ...idOf(made), version: 1, data: frame(made) },
      })),
    ],
  },
  'fordelningsram.list': {
    good: () => ({}),
    bad: [malformed('a key too many', 'unrecognized_keys', [], () => ({ ar: 1 }))],
  },
  'fordelningsram.get': {
    good: idOf,
    bad: [refused('no such frame', 'NotFound', () => ({ id: sampleId(9) }))],
  },
  'fordelningsram.openRound': {
    good: (made) => ({ ramId: made.answer('fordelning.save').ramId, ...caseOf(made) }),
    bad: [
      refused('no such frame', 'NotFound', (made) => ({ ramId: sampleId(9), ...caseOf(made) })),
    ],
  },
  'fordelningsram.addChange': {
    good: (made) => ({ ramId: idOf(made).id, data: increase(made) }),
    bad: [
      malformed('nothing', 'required', ['data', 'beloppKr'], (made) =>
        changeOf(made, { beloppKr: 0 }),
      ),
      broken('before its decision', 'change_before_decision', ['data', 'dag'], (made) =>
        changeOf(made, { dag: '1999-01-01' }),
      ),
      broken('more than is left', 'change_above_rest', ['data', 'beloppKr'], (made) =>
        changeOf(made, { typ: 'minskning', beloppKr: 1_000_001 }),
      ),
      broken('from nobody', 'not_granted', ['data', 'franAnsokanId'], (made) =>
        changeOf(made, { typ: 'aterbetalning', franAnsokanId: ansokanId }),
      ),
    ],
  },
  'fordelningsram.listSokande': {
    good: () => ({}),
    bad: [malformed('a key too many', 'unrecognized_keys', [], () => ({ ar: 1 }))],
  },
  'fordelningsram.export': {
    prepare: ({ app }) => app.host.answerSaveFile(join(app.folder, 'ram.xlsx')),
    good: (made) => ({ ramId: idOf(made).id, format: 'xlsx' }),
    settle: async ({ app, answer }) => {
      await endOfJob(app, answer('fordelningsram.export').jobId);
    },
    bad: [refused('no such frame', 'NotFound', () => ({ ramId: sampleId(9), format: 'csv' }))],
  },
};

/** What was told of use, once the case is decided. */
export const redovisningSamples: SampleTable<'fordelningsram.addReport'> = {
  'fordelningsram.addReport': {
    good: (made) => ({ data: report(made, 200_000) }),
    bad: [
      broken('more than was granted', 'used_above_granted', ['data', 'beloppKr'], (made) => ({
        data: report(made, 900_000),
      })),
    ],
  },
};

function report(made: Made, beloppKr: number) {
  const postId = application(made).poster[0]?.id ?? '';
  const told = { ansokanId, postId, dag: '2028-02-01', beloppKr, anteckning: '' };
  return { ...told, kallhanvisningId: null, aterrapporteringId: null };
}
