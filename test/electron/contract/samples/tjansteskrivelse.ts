import { richText, paragraph, text } from '../../../../shared/document/build.ts';
import { TjansteskrivelseData } from '../../../../shared/domain/tjansteskrivelse.ts';
import type { Tjansteskrivelse } from '../../../../shared/domain/tjansteskrivelse.ts';
import { caseOf } from './arende.ts';
import { malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

export const paperOf = (made: Made) => ({
  tjansteskrivelseId: made.answer('tjansteskrivelse.create').id,
});

/** What a paper can be saved with, out of the paper as it was read. */
export function editable(paper: Tjansteskrivelse): TjansteskrivelseData {
  const keys = Object.keys(TjansteskrivelseData.shape);
  const kept = Object.entries(paper).filter(([key]) => keys.includes(key));
  return TjansteskrivelseData.parse(Object.fromEntries(kept));
}

/** The paper of the samples with one section written. */
export function writtenPaper(made: Made): TjansteskrivelseData {
  const paper = editable(made.answer('tjansteskrivelse.create'));
  const innehall = richText([paragraph(text('Insatserna bedöms nå flest barn i yngre åldrar.'))]);
  const avsnitt = paper.avsnitt.map((part) =>
    part.typ === 'bedomning' ? { ...part, innehall } : part,
  );
  const underskrifter = [{ namn: 'Elin Sandgren', titel: 'Utredare' }];
  return { ...paper, avsnitt, underskrifter };
}

const saved = (made: Made, changes: Partial<Record<keyof TjansteskrivelseData, unknown>>) => ({
  ...paperOf(made),
  version: made.answer('tjansteskrivelse.save').version,
  data: { ...writtenPaper(made), ...changes },
});
const noId = malformed('no id', 'invalid_id', ['tjansteskrivelseId'], () => ({
  tjansteskrivelseId: 'skrivelse',
}));
const noPaper = refused('a paper that does not exist', 'NotFound', () => ({
  tjansteskrivelseId: sampleId(404),
}));

export const tjansteskrivelseSamples: SampleTable<
  | 'tjansteskrivelse.create'
  | 'tjansteskrivelse.save'
  | 'tjansteskrivelse.get'
  | 'tjansteskrivelse.list'
> = {
  'tjansteskrivelse.create': {
    good: caseOf,
    bad: [
      refused('on a case that does not exist', 'NotFound', () => ({ arendeId: sampleId(404) })),
    ],
  },
  'tjansteskrivelse.save': {
    good: (made) => ({
      ...paperOf(made),
      version: made.answer('tjansteskrivelse.create').version,
      data: writtenPaper(made),
    }),
    bad: [
      malformed('no heading', 'required', ['data', 'rubrik'], (made) =>
        saved(made, { rubrik: '' }),
      ),
      malformed(
        'a text outside the schema',
        'invalid_text',
        ['data', 'avsnitt', 0, 'innehall', 'doc'],
        (made) => saved(made, { avsnitt: [unknownNode(made)] }),
      ),
      refused('changed since it was read', 'Conflict', (made) => ({
        ...saved(made, {}),
        version: 0,
      })),
    ],
  },
  'tjansteskrivelse.get': { good: paperOf, bad: [noId, noPaper] },
  'tjansteskrivelse.list': {
    good: caseOf,
    bad: [malformed('no id', 'invalid_id', ['arendeId'], () => ({ arendeId: 'x' }))],
  },
};

function unknownNode(made: Made) {
  const [first] = writtenPaper(made).avsnitt;
  const doc = { type: 'doc', content: [{ type: 'iframe', attrs: { src: 'https://example.org' } }] };
  return { ...first, innehall: { version: 1, doc } };
}
