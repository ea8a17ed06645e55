import type {
  Sektion,
  TjansteskrivelseData,
} from '../../electron/documents/models/tjansteskrivelse-data.ts';
import type { TypesetRequest } from '../../electron/documents/protocol.ts';
import type { Block, Inline } from '../../shared/document/block.ts';
import { below, seededRandom } from './random.ts';
import type { Random } from './random.ts';
import { prose, sentence, title } from './words.ts';

const text = (words: string): Inline => ({ typ: 'text', text: words });
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Half a page of running text, with a list and a footnote. */
function section(random: Random): Sektion {
  const note: Inline = { typ: 'fotnot', text: `KS 2024-0${1 + below(random, 9)}-12 § 14` };
  const block: Block[] = [
    { typ: 'stycke', inline: [text(prose(random, 4)), note, text(` ${prose(random, 2)}`)] },
    { typ: 'underrubrik', text: title(random) },
    { typ: 'stycke', inline: [text(prose(random, 3))] },
    {
      typ: 'punktlista',
      punkter: times(3, () => [{ typ: 'stycke', inline: [text(sentence(random))] }]),
    },
  ];
  return { typ: 'fri', rubrik: title(random), block };
}

const DAY = '2025-03-18';

/** An officer's report as it is printed: one page without sections, half a page more with each. */
export function printedPaper(seed: number, sections: number): TjansteskrivelseData {
  const random = seededRandom(seed);
  const rader = times(3 + sections, (index) => ({
    nr: index + 1,
    handling: `Protokollsutdrag 2025-01-23 § ${String(index + 1)}`,
    bilaggs: index % 2 === 0,
  }));
  return {
    organisation: 'Granbergs kommun',
    dokumenttyp: 'Tjänsteskrivelse',
    huvud: 'rad',
    uppgifter: [
      { namn: 'Handläggare', varde: 'Saga Lindmark, Birger Öqvist' },
      { namn: 'Diarienummer', varde: `KS 2025/${String(seed)}` },
      { namn: 'Datum', varde: DAY },
    ],
    ...{ handlaggare: [], enhet: '', diarienummer: `KS 2025/${String(seed)}` },
    adressat: 'Kommunstyrelsen',
    rubrik: `${title(random)} ${String(seed)}`,
    underrubrik: '',
    utseende: {
      ...{ typsnitt: 'antikva', underskriftskolumner: 2, logotyp: null },
      ...{ sidhuvud: [], sidfot: [] },
    },
    sektioner: [
      {
        typ: 'beslutsforslag',
        rubrik: 'Förslag till beslut',
        stil: 'numrerade_meningar',
        punkter: times(3, () => ({ inline: [text(sentence(random))], delpunkter: [] })),
      },
      { typ: 'beslutsniva', rubrik: 'Beslutsnivå', organ: 'Kommunstyrelsen' },
      {
        typ: 'fri',
        rubrik: 'Sammanfattning',
        block: [{ typ: 'stycke', inline: [text(prose(random, 2))] }],
      },
      ...times(sections, () => section(random)),
      { typ: 'handlingar', rubrik: 'Handlingar i ärendet', rader },
      {
        typ: 'underskrifter',
        personer: [
          { namn: 'Runa Hedkvist', titel: 'Kommundirektör' },
          { namn: 'Ansgar Ljung', titel: 'Ekonomichef' },
        ],
      },
    ],
  };
}

/** The same paper with one word added in the middle of its text. */
export function withOneEdit(paper: TjansteskrivelseData, edit: number): TjansteskrivelseData {
  const written = paper.sektioner.flatMap((part, index) => (part.typ === 'fri' ? [index] : []));
  const middle = written[Math.floor(written.length / 2)];
  const word = text(` ändring${String(edit)}`);
  const sektioner = paper.sektioner.map((part, index) =>
    index === middle && part.typ === 'fri' ? { ...part, block: extended(part.block, word) } : part,
  );
  return { ...paper, sektioner };
}

function extended([first, ...rest]: readonly Block[], word: Inline): Block[] {
  if (first?.typ !== 'stycke') throw new Error('a section begins with a paragraph');
  return [{ ...first, inline: [...first.inline, word] }, ...rest];
}

export function requestOf(data: TjansteskrivelseData): TypesetRequest {
  return { template: 'tjansteskrivelse', data, date: DAY, title: data.rubrik };
}
