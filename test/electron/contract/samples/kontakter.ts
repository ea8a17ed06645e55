import type { KontaktData } from '../../../../shared/domain/kontakt.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const byalaget: KontaktData = {
  ...{ typ: 'forening', namn: 'Granbergs byalag', epost: 'post@byalaget.example', telefon: '' },
  ...{ adress: 'Byvägen 1\n123 45 Granberg', skyddad: false, avslutad: false },
};
const parti = {
  ...{ kod: 'L', namn: 'Landsbygdslistan', genitiv: 'Landsbygdslistans' },
  ...{ giltigFran: '2015-11-22', giltigTill: null },
};
const uppdrag = (made: Made) => ({
  personId: made.answer('person.save').id,
  organId: made.answer('organ.save').id,
  roll: 'ordf' as const,
  ...{ fran: '2026-01-01', till: null, ordning: 0 },
  forPartiId: made.answer('parti.save').id,
});
const unexpectedKey = malformed('a key too many', 'unrecognized_keys', [], () => ({ id: 1 }));
const unknownKind = malformed('a kind there is not', 'invalid_union', ['ref', 'slag'], () => ({
  ref: { slag: 'djur', id: sampleId(1) },
}));
const asRead = ({ id, version }: { id: string; version: number }) => ({ id, version });

/** The first person of the register, who handles the cases of the samples. */
function firstPerson(made: Made) {
  const saved = made.answer('person.save');
  const first = made.answer('person.list').find(({ id }) => id !== saved.id);
  if (!first) throw new Error('the register has one person only');
  return first;
}

export const kontaktSamples: SampleTable<
  | 'kontakt.save'
  | 'kontakt.list'
  | 'kontakt.listRows'
  | 'kontakt.setClosed'
  | 'kontakt.get'
  | 'parti.save'
  | 'parti.list'
  | 'uppdrag.save'
  | 'uppdrag.list'
  | 'motpart.search'
  | 'motpart.listUses'
  | 'dubblett.list'
  | 'dubblett.findPointers'
  | 'dubblett.keepApart'
> = {
  'kontakt.save': {
    good: () => ({ existing: null, data: byalaget }),
    bad: [
      malformed('an address that is none', 'invalid_email', ['data', 'epost'], () => ({
        existing: null,
        data: { ...byalaget, epost: 'byalaget' },
      })),
      refused('changed by someone else since', 'Conflict', (made) => ({
        existing: { id: made.answer('kontakt.save').id, version: 0 },
        data: byalaget,
      })),
    ],
  },
  'kontakt.list': {
    good: () => ({
      filter: { text: 'byalag', slag: ['kontakt'], typ: ['forening'], avslutade: 'med' },
      sort: { by: 'namn', descending: false },
    }),
    bad: [
      malformed('by a column there is not', 'invalid_value', ['sort', 'by'], () => ({
        filter: {},
        sort: { by: 'adress', descending: false },
      })),
      malformed('a filter there is not', 'unrecognized_keys', ['filter'], () => ({
        filter: { hemlig: true },
        sort: { by: 'namn', descending: false },
      })),
    ],
  },
  'kontakt.listRows': {
    good: (made) => ({ ids: made.answer('kontakt.list').ids }),
    bad: [malformed('row 0', 'too_small', ['ids', 0], () => ({ ids: [0] }))],
  },
  'kontakt.setClosed': {
    good: (made) => ({ rader: made.answer('kontakt.list').ids, avslutad: false }),
    bad: [
      malformed('nobody', 'too_small', ['rader'], () => ({ rader: [], avslutad: true })),
      refused('one that does not exist', 'NotFound', (made) => ({
        rader: [...made.answer('kontakt.list').ids, 999_999],
        avslutad: true,
      })),
    ],
  },
  'kontakt.get': {
    good: (made) => ({ kontaktId: made.answer('kontakt.save').id }),
    bad: [refused('nobody', 'NotFound', () => ({ kontaktId: sampleId(404) }))],
  },
  'parti.save': {
    good: () => ({ existing: null, data: parti }),
    bad: [
      malformed(
        'a name that ends before it begins',
        'period_backwards',
        ['data', 'giltigTill'],
        () => ({
          existing: null,
          data: { ...parti, giltigTill: '2015-11-21' },
        }),
      ),
      broken('a code that is taken', 'parti_code_taken', [], () => ({
        existing: null,
        data: { ...parti, namn: 'Listan', giltigFran: null },
      })),
    ],
  },
  'parti.list': { good: () => ({}), bad: [unexpectedKey] },
  'uppdrag.save': {
    good: (made) => ({ existing: null, data: uppdrag(made) }),
    bad: [
      broken('the same task twice', 'uppdrag_overlap', [], (made) => ({
        existing: null,
        data: { ...uppdrag(made), fran: '2026-06-01' },
      })),
      malformed('a role there is not', 'invalid_value', ['data', 'roll'], (made) => ({
        existing: null,
        data: { ...uppdrag(made), roll: 'kung' },
      })),
    ],
  },
  'uppdrag.list': {
    good: (made) => ({ organId: made.answer('organ.save').id, personId: null }),
    bad: [malformed('no word of whom', 'invalid_type', ['personId'], () => ({ organId: null }))],
  },
  'motpart.search': {
    good: () => ({ text: 'gran' }),
    bad: [malformed('a book', 'too_big', ['text'], () => ({ text: 'a'.repeat(201) }))],
  },
  'motpart.listUses': {
    good: (made) => ({ ref: { slag: 'person', id: firstPerson(made).id } }),
    bad: [unknownKind],
  },
  'dubblett.list': {
    good: () => ({ slag: 'person' }),
    bad: [malformed('a kind there is not', 'invalid_value', ['slag'], () => ({ slag: 'djur' }))],
  },
  'dubblett.findPointers': {
    good: (made) => ({ ref: { slag: 'organ', id: made.answer('organ.save').id } }),
    bad: [unknownKind],
  },
  'dubblett.keepApart': {
    good: (made) => ({
      slag: 'person',
      ids: [firstPerson(made).id, made.answer('person.save').id],
    }),
    bad: [
      broken('one and nobody', 'unknown_reference', ['ids'], (made) => ({
        slag: 'person',
        ids: [firstPerson(made).id, sampleId(404)],
      })),
    ],
  },
};

/** At the end, when nothing more is to be done in the name of the one that is merged away. */
export const mergeSamples: SampleTable<'uppdrag.remove' | 'dubblett.merge'> = {
  'uppdrag.remove': {
    good: (made) => {
      const { id, version } = made.answer('uppdrag.save');
      return { uppdragId: id, version };
    },
    bad: [
      refused('gone already', 'NotFound', (made) => ({
        uppdragId: made.answer('uppdrag.save').id,
        version: 1,
      })),
    ],
  },
  'dubblett.merge': {
    good: (made) => ({
      slag: 'person',
      behall: asRead(firstPerson(made)),
      dubblett: asRead(made.answer('person.save')),
    }),
    bad: [
      refused('as they were before the merge', 'Conflict', (made) => ({
        slag: 'person',
        behall: asRead(firstPerson(made)),
        dubblett: asRead(made.answer('person.save')),
      })),
      broken('somebody with themselves', 'merge_self', [], (made) => ({
        slag: 'kontakt',
        behall: asRead(made.answer('kontakt.save')),
        dubblett: asRead(made.answer('kontakt.save')),
      })),
    ],
  },
};
