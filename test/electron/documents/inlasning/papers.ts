import fc from 'fast-check';
import type {
  FriSektion,
  TjansteskrivelseData,
} from '../../../../electron/documents/models/tjansteskrivelse-data.ts';
import { toBlocks } from '../../../../shared/document/blocks.ts';
import type { Block } from '../../../../shared/document/block.ts';
import type { PaperProposal } from '../../../../shared/domain/inlasning.ts';

/** A whole paper with these blocks in its "Bedömning". */
export function paper(block: readonly Block[]): TjansteskrivelseData {
  const fri: FriSektion = { typ: 'fri', rubrik: 'Bedömning', block };
  return {
    ...{ organisation: 'Provkommunen', dokumenttyp: 'Tjänsteskrivelse', huvud: 'rad', enhet: '' },
    uppgifter: [
      { namn: 'Handläggare', varde: 'Elin Sandgren' },
      { namn: 'Diarienummer', varde: '2026KS/0007' },
      { namn: 'Datum', varde: '3 mars 2026' },
    ],
    ...{ handlaggare: [], diarienummer: '2026KS/0007', adressat: 'Kulturnämnden' },
    ...{ rubrik: 'Bidrag till läsfrämjande', underrubrik: '' },
    sektioner: [
      {
        ...{ typ: 'beslutsforslag', rubrik: 'Förslag till beslut', stil: 'numrerade_meningar' },
        punkter: [
          {
            inline: [{ typ: 'text', text: 'Nämnden godkänner förslaget.' }],
            delpunkter: [[{ typ: 'text', text: 'Del ett.' }], [{ typ: 'text', text: 'Del två.' }]],
          },
          { inline: [{ typ: 'text', text: 'Nämnden noterar svaret.' }], delpunkter: [] },
        ],
      },
      fri,
      {
        ...{ typ: 'handlingar', rubrik: 'Handlingar i ärendet' },
        rader: [
          { nr: 1, handling: 'Protokollsutdrag skolnämnden 2026-02-08 § 7', bilaggs: true },
          { nr: 2, handling: 'Ansökan 2026-01-12', bilaggs: false },
        ],
      },
      { typ: 'sandlista', rubrik: 'Sändlista', mottagare: ['Skolnämnden', 'Kulturnämnden'] },
      {
        typ: 'underskrifter',
        personer: [
          { namn: 'Elin Sandgren', titel: 'Förvaltningschef' },
          { namn: 'Olof Bergmark', titel: 'Avdelningschef' },
        ],
      },
    ],
    utseende: {
      ...{ typsnitt: 'antikva', underskriftskolumner: 2, logotyp: null },
      ...{ sidhuvud: [], sidfot: ['Provgatan 1'] },
    },
  };
}

/** The section that the blocks went into, as blocks again; a footnote as its text. */
export function backIn({ avsnitt, fotnoter }: PaperProposal): Block[] {
  const section = avsnitt.find(({ typ }) => typ === 'bedomning');
  if (!section) throw new Error('the section is lost');
  const fotnot = (id: string) => fotnoter.find((one) => one.id === id)?.text ?? '';
  return toBlocks(section.innehall, { belopp: () => '', varde: () => '', fotnot });
}

const word = fc.stringMatching(/^[a-zåäö]{2,9}$/u);
const sentence = fc
  .array(word, { minLength: 2, maxLength: 8 })
  .map((words) => `${words.join(' ').replace(/^./u, (first) => first.toUpperCase())}.`);
const title = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => `Om ${words.join(' ')}`);
const plain = sentence.map((text): Block => ({ typ: 'stycke', inline: [{ typ: 'text', text }] }));
const noted = fc.tuple(sentence, title).map(([text, note]): Block => ({
  typ: 'stycke',
  inline: [
    { typ: 'text', text },
    { typ: 'fotnot', text: note },
  ],
}));
const list = fc
  .tuple(
    fc.constantFrom('punktlista' as const, 'numrerad' as const),
    fc.array(plain, { minLength: 1, maxLength: 4 }),
  )
  .map(([typ, points]): Block => ({ typ, punkter: points.map((point) => [point]) }));
const table = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(plain, plain, plain), { minLength: 2, maxLength: 4 }))
  .map(([hasHead, rows]): Block => ({
    typ: 'tabell',
    rader: rows.map((row, index) => ({
      rubrik: hasHead && index === 0,
      celler: row.map((cell) => [cell]),
    })),
  }));
const heading = title.map((text): Block => ({ typ: 'underrubrik', text }));
/** Two lists side by side would be one; a paragraph stands between. */
export const blocks = fc
  .array(fc.tuple(fc.oneof(plain, noted, list, table, heading), plain), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pairs) => pairs.flat());
