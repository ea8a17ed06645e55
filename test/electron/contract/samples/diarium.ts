import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiariumData } from '../../../../shared/domain/diarium.ts';
import { applicant } from './grunddata.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const utskottet: DiariumData = {
  namn: 'Utskottets diarium',
  monster: 'U-{AR}-{LOPNR}',
  nollstalls: 'ar',
  handlingsnummer: 'egen_serie',
};
const keeper = (made: Made) => made.answer('register.create').organId;
const newDiarium = (made: Made, changes: Partial<DiariumData> = {}) => ({
  existing: null,
  organId: keeper(made),
  data: { ...utskottet, ...changes },
});
const plan = (made: Made) => ({
  namn: 'Klassificeringsstruktur 2026',
  giltigFran: '2026-01-01',
  organId: keeper(made),
  klasser: made.answer('klassplan.chooseFile').klasser,
});
const saved = (made: Made, version = made.answer('klassplan.save').version) => ({
  existing: { id: made.answer('klassplan.save').id, version },
});
const unexpectedKey = malformed('a key too many', 'unrecognized_keys', [], () => ({ id: 1 }));

const rattning = { rubrik: 'Rättad', gallringsregel: 'Gallras efter 5 år', giltigTill: null };
const asRead = ({ id, version }: { id: string; version: number }) => ({ id, version });

function firstKlass(made: Made) {
  const [first] = made.answer('klassplan.listKlass');
  if (!first) throw new Error('the plan has no class');
  return first;
}

export const diariumSamples: SampleTable<
  | 'diarium.save'
  | 'diarium.listMonster'
  | 'diarium.getSerier'
  | 'diarium.setStangt'
  | 'klassplan.chooseFile'
  | 'klassplan.import'
  | 'klassplan.list'
  | 'klassplan.listKlass'
  | 'klassplan.getKlass'
  | 'klassplan.saveKlass'
  | 'klassplan.save'
  | 'klassplan.remove'
> = {
  'diarium.save': {
    good: (made) => newDiarium(made),
    bad: [
      malformed('no name', 'required', ['data', 'namn'], (made) => newDiarium(made, { namn: '' })),
      broken('a pattern without a serial', 'monster_lopnr_saknas', ['data', 'monster'], (made) =>
        newDiarium(made, { monster: 'U {AR}' }),
      ),
      broken(
        'handlingar that would repeat their numbers',
        'monster_handlingsar_saknas',
        ['data', 'monster'],
        (made) => newDiarium(made, { monster: 'X {AR}/{LOPNR}-{HANDLNR}' }),
      ),
      broken('numbers of another diarium', 'monster_krock', ['data', 'monster'], (made) =>
        newDiarium(made, { monster: '{NAMND} {AR}/{LOPNR}' }),
      ),
      broken('another authority’s body', 'external_organ', [], (made) => ({
        ...newDiarium(made, { monster: 'Y {AR}/{LOPNR}' }),
        organId: applicant(made),
      })),
      refused('changed by someone else since', 'Conflict', (made) => ({
        ...newDiarium(made),
        existing: { id: made.answer('diarium.save').id, version: 0 },
      })),
      broken('another body', 'diarium_immutable', ['organId'], (made) => ({
        ...newDiarium(made),
        existing: { id: made.answer('diarium.save').id, version: 1 },
        organId: applicant(made),
      })),
    ],
  },
  'diarium.listMonster': { good: () => ({}), bad: [unexpectedKey] },
  'diarium.getSerier': {
    good: (made) => ({ diariumId: made.answer('arende.register').diariumId }),
    bad: [
      refused('a diarium that does not exist', 'NotFound', () => ({ diariumId: sampleId(404) })),
    ],
  },
  'diarium.setStangt': {
    good: (made) => ({
      diariumId: made.answer('diarium.save').id,
      version: made.answer('diarium.save').version,
      stangt: true,
    }),
    bad: [
      refused('changed by someone else since', 'Conflict', (made) => ({
        diariumId: made.answer('diarium.save').id,
        version: made.answer('diarium.save').version,
        stangt: true,
      })),
    ],
  },
  'klassplan.chooseFile': {
    prepare: ({ app }) => {
      const path = join(app.folder, 'klassplan.csv');
      writeFileSync(path, 'Kod;Rubrik;Gallring\n1;Styra;\n1.1;Leda;Bevaras\n');
      app.host.answerFiles([path]);
    },
    good: () => ({}),
    bad: [unexpectedKey],
  },
  'klassplan.import': {
    good: plan,
    bad: [
      malformed('no classes', 'required', ['klasser'], (made) => ({ ...plan(made), klasser: [] })),
      broken('a code twice', 'klass_exists', ['klasser', 2, 'kod'], (made) => ({
        ...plan(made),
        klasser: [...plan(made).klasser, ...plan(made).klasser],
      })),
      broken('a second plan from the same day', 'klassplan_overlap', [], plan),
    ],
  },
  'klassplan.list': { good: () => ({}), bad: [unexpectedKey] },
  'klassplan.listKlass': {
    good: (made) => ({ klassplanId: made.answer('klassplan.import').id }),
    bad: [malformed('no id', 'invalid_id', ['klassplanId'], () => ({ klassplanId: 'klassplan' }))],
  },
  'klassplan.getKlass': {
    good: (made) => ({ klassId: firstKlass(made).id }),
    bad: [refused('a class there is not', 'NotFound', () => ({ klassId: sampleId(404) }))],
  },
  'klassplan.saveKlass': {
    good: (made) => ({ existing: asRead(firstKlass(made)), data: rattning }),
    bad: [
      refused('put right by someone else since', 'Conflict', (made) => ({
        existing: { ...asRead(firstKlass(made)), version: 0 },
        data: rattning,
      })),
      malformed('no heading', 'required', ['data', 'rubrik'], (made) => ({
        existing: asRead(firstKlass(made)),
        data: { ...rattning, rubrik: ' ' },
      })),
    ],
  },
  'klassplan.save': {
    good: (made) => ({
      existing: { id: made.answer('klassplan.import').id, version: 1 },
      data: { namn: 'Struktur 2026', giltigFran: '2026-01-01', giltigTill: '2026-12-31' },
    }),
    bad: [
      malformed(
        'an end before the beginning',
        'klassplan_days',
        ['data', 'giltigTill'],
        (made) => ({
          ...saved(made),
          data: { namn: 'Struktur', giltigFran: '2026-01-01', giltigTill: '2025-12-31' },
        }),
      ),
      refused('a plan that does not exist', 'NotFound', () => ({
        existing: { id: sampleId(404), version: 1 },
        data: { namn: 'Struktur', giltigFran: '2026-01-01', giltigTill: null },
      })),
    ],
  },
  'klassplan.remove': {
    good: (made) => saved(made),
    bad: [refused('a plan that is gone', 'NotFound', (made) => saved(made))],
  },
};
