import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { broken, malformed, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const ofOrgan = (made: Made) => ({ organId: made.answer('organ.save').id });
const mandat = (made: Made) => ({
  ...ofOrgan(made),
  mandat: made.answer('mandat.chooseFile').mandat,
});

export const mandatSamples: SampleTable<'mandat.chooseFile' | 'mandat.import'> = {
  'mandat.chooseFile': {
    prepare: ({ app }) => {
      const path = join(app.folder, 'valda.csv');
      const rows = ['Ordförande;Berit Quist;2027-01-01;;', 'Ersättare;Nils af Ek;2027-01-01;;2'];
      writeFileSync(path, `Roll;Namn;Från;Till;Ordning\n${rows.join('\n')}\n`);
      app.host.answerFiles([path]);
    },
    good: ofOrgan,
    bad: [malformed('no body', 'invalid_id', ['organId'], () => ({ organId: 'nämnden' }))],
  },
  'mandat.import': {
    good: mandat,
    bad: [
      malformed('nobody', 'required', ['mandat'], (made) => ({ ...mandat(made), mandat: [] })),
      broken('to no body', 'unknown_reference', [], (made) => ({
        ...mandat(made),
        organId: sampleId(404),
      })),
    ],
  },
};
