import type { Block, Inline, Listpunkt } from '../../../shared/document/block.ts';
import type { SandlistaData } from '../../../electron/documents/models/sandlista-data.ts';
import type {
  Sektion,
  TjansteskrivelseData,
  TryckPunkt,
} from '../../../electron/documents/models/tjansteskrivelse-data.ts';
import type { TypesetRequest } from '../../../electron/documents/typesetter.ts';

const text = (words: string): Inline => ({ typ: 'text', text: words });
const note = (words: string): Inline => ({ typ: 'fotnot', text: words });
const punkt = (...inline: Inline[]): Listpunkt => [{ typ: 'stycke', inline }];
const beslut = (words: string): TryckPunkt => ({ inline: [text(words)], delpunkter: [] });

export function stycke(...inline: (string | Inline)[]): Block {
  const pieces = inline.map((piece) => (typeof piece === 'string' ? text(piece) : piece));
  return { typ: 'stycke', inline: pieces };
}

const proposal: Sektion = {
  typ: 'beslutsforslag',
  rubrik: 'Förslag till beslut',
  stil: 'numrerade_meningar',
  inledning: 'Kommunstyrelsen beslutar',
  punkter: [
    beslut('Barn- och ungdomsnämnden tilldelas 1,8 mnkr ur medlen för läsfrämjande insatser.'),
    beslut('Nämnden ska i februari 2026 redovisa hur medlen har använts.'),
    beslut('Omsorgsnämndens ansökan om 400 tkr avslås.'),
  ],
};

const summary: Sektion = {
  typ: 'fri',
  rubrik: 'Sammanfattning',
  block: [
    stycke(
      'Förslaget följer de kriterier som antogs i december 2024',
      note('KS 2024-12-11 § 214'),
      ' och prioriterar insatser som når ',
      { typ: 'text', text: 'många barn', kursiv: true },
      ' till en ',
      { typ: 'text', text: 'känd kostnad', fet: true },
      '.',
    ),
  ],
};

const description: Sektion = {
  typ: 'fri',
  rubrik: 'Ärendebeskrivning',
  block: [
    stycke('Ansökningarna har prövats i den ordning de kom in.'),
    { typ: 'underrubrik', text: 'Barn- och ungdomsnämnden' },
    {
      typ: 'punktlista',
      punkter: [
        punkt(text('Skolbibliotek varje dag, 1 mnkr.')),
        punkt(text('Författarbesök, 300 tkr.'), note('Två besök per årskurs och läsår.')),
      ],
    },
    { typ: 'numrerad', punkter: [punkt(text('Sommarläsning')), punkt(text('Bokbuss'))] },
  ],
};

export const tjansteskrivelse: TjansteskrivelseData = {
  organisation: 'Granbergs kommun',
  dokumenttyp: 'Tjänsteskrivelse',
  huvud: 'rad',
  uppgifter: [
    { namn: 'Handläggare', varde: 'Saga Lindmark, Birger Öqvist' },
    { namn: 'Diarienummer', varde: '2025KS/0214' },
    { namn: 'Datum', varde: '2025-03-18' },
  ],
  handlaggare: ['Saga Lindmark', 'Birger Öqvist'],
  enhet: '',
  diarienummer: '2025KS/0214',
  adressat: 'Kommunstyrelsen',
  rubrik: 'Medel för läsfrämjande insatser',
  underrubrik: '',
  utseende: {
    ...{ typsnitt: 'antikva', underskriftskolumner: 2, logotyp: null },
    ...{ sidhuvud: [], sidfot: [] },
  },
  sektioner: [
    proposal,
    { typ: 'beslutsniva', rubrik: 'Beslutsnivå', organ: 'Kommunstyrelsen' },
    summary,
    description,
    { typ: 'fri', rubrik: 'Tom rubrik', block: [] },
    {
      typ: 'handlingar',
      rubrik: 'Handlingar i ärendet',
      rader: [
        { nr: 1, handling: 'Protokollsutdrag 2025-01-23 § 9', bilaggs: true },
        { nr: 2, handling: 'Kostnadsberäkning', bilaggs: false },
      ],
    },
    { typ: 'sandlista', rubrik: 'Sändlista', mottagare: ['Omsorgsnämnden', 'Ekonomienheten'] },
    {
      typ: 'underskrifter',
      personer: [
        { namn: 'Runa Hedkvist', titel: 'Kommundirektör' },
        { namn: 'Ansgar Ljung', titel: 'Ekonomichef' },
      ],
    },
  ],
};

export const sandlista: SandlistaData = {
  organisation: 'Granbergs kommun',
  dokumenttyp: 'Sändlista',
  beslut: ['§ 47', '§ 48'].map((paragraf) => ({
    organ: 'Kommunstyrelsen',
    paragraf,
    sammantradesdatum: '2025-04-09',
    diarienummer: '2025KS/0214',
    rubrik: 'Medel för läsfrämjande insatser',
    utfall: 'Kommunstyrelsen beslutade enligt förslaget.',
    mottagare: [
      {
        namn: 'Omsorgsnämnden',
        adress: 'Registrator',
        skal: 'Avslag',
        kanal: 'E-post',
        version: 'Utdrag',
        antal: 1,
      },
      {
        namn: 'Ekonomienheten',
        skal: 'Verkställer',
        kanal: 'Internpost',
        version: 'Utdrag',
        antal: 2,
        expedierad: '2025-04-16',
        signatur: 'SL',
      },
    ],
  })),
};

/** Text that would be markup, code, an escape or an overflow if it were ever read as anything. */
export const hostile = [
  '#set text(red)',
  '#panic("x")',
  '$x^2$',
  '*a*',
  '_b_',
  '<b>',
  '</foreignObject>',
  '@ref',
  '\\u{41}',
  '`rå`',
  '[x]',
  '// inte en kommentar',
  '= Rubrik',
  '{{x}}',
  '"citat" \'citat\'',
  'x'.repeat(300),
].join(' ');

export const hostilePaper: TjansteskrivelseData = {
  ...tjansteskrivelse,
  organisation: hostile,
  handlaggare: [hostile, 'x'.repeat(90)],
  enhet: hostile,
  uppgifter: ['Handläggare', 'Diarienummer'].map((namn) => ({ namn, varde: hostile })),
  diarienummer: '9'.repeat(60),
  adressat: hostile,
  rubrik: hostile,
  underrubrik: hostile,
  utseende: { ...tjansteskrivelse.utseende, sidhuvud: [hostile], sidfot: [hostile] },
  sektioner: [
    { typ: 'beslutsforslag', rubrik: hostile, stil: 'att_satser', punkter: [beslut(hostile)] },
    {
      typ: 'fri',
      rubrik: hostile,
      block: [stycke(hostile, note(hostile)), { typ: 'underrubrik', text: hostile }],
    },
    { typ: 'handlingar', rubrik: hostile, rader: [{ nr: 1, handling: hostile, bilaggs: true }] },
    { typ: 'sandlista', rubrik: hostile, mottagare: [hostile] },
    { typ: 'underskrifter', personer: [{ namn: hostile, titel: hostile }] },
  ],
};

/** A paper of `rounds` times the same sections, with `rows` documents in its table. */
export function longPaper(rounds: number, rows: number): TjansteskrivelseData {
  const rader = Array.from({ length: rows }, (_, index) => ({
    nr: index + 1,
    handling: `Protokollsutdrag 2025-01-23 § ${index + 1}`,
    bilaggs: index % 2 === 0,
  }));
  const body = Array.from({ length: rounds }, () => [summary, description]).flat();
  const table: Sektion = { typ: 'handlingar', rubrik: 'Handlingar i ärendet', rader };
  return { ...tjansteskrivelse, sektioner: [proposal, ...body, table] };
}

/** A paper whose notes come at every height of a page, before lists and before paragraphs. */
export function notedPaper(rounds: number): TjansteskrivelseData {
  const sektioner = Array.from({ length: rounds }, (_, index): Sektion => {
    const filler = Array.from({ length: index % 7 }, () => stycke('Ett stycke text. '.repeat(9)));
    const lead = stycke(`Inledning ${index}`, note(`Not ${index}`), ' till en lista:');
    const list: Block = {
      typ: 'punktlista',
      punkter: [punkt(text('En'), note('Punkt')), punkt(text('Två'))],
    };
    return { typ: 'fri', rubrik: 'Rubrik', block: [...filler, lead, list] };
  });
  return { ...tjansteskrivelse, sektioner };
}

/** Lists in lists, quotes and tables with and without a head, each inside what may hold it. */
export const nestedPaper: TjansteskrivelseData = {
  ...tjansteskrivelse,
  sektioner: [
    {
      typ: 'fri',
      rubrik: 'Bedömning',
      block: [
        { typ: 'underrubrik', text: 'Listor i listor' },
        {
          typ: 'punktlista',
          punkter: [
            [
              stycke('En punkt', note('Not i en punkt'), ' med en lista'),
              {
                typ: 'numrerad',
                punkter: [
                  [stycke('Ett'), { typ: 'punktlista', punkter: [[stycke('Innerst')]] }],
                  [stycke('Två'), stycke('Ett stycke till i punkten.')],
                ],
              },
            ],
            [stycke('En punkt till')],
          ],
        },
        {
          typ: 'citat',
          block: [stycke('Ett citat', note('Not i ett citat')), stycke('I två stycken.')],
        },
        ...[true, false].map((rubrik): Block => ({
          typ: 'tabell',
          rader: [
            { rubrik, celler: [[stycke('År')], [stycke('Kronor')]] },
            {
              rubrik: false,
              celler: [
                [stycke('2026'), { typ: 'punktlista', punkter: [[stycke('I en cell')]] }],
                [stycke('100', note('Not i en cell'))],
              ],
            },
          ],
        })),
      ],
    },
  ],
};

export function paperRequest(data = tjansteskrivelse): TypesetRequest {
  return { template: 'tjansteskrivelse', data, date: '2025-03-18', title: data.rubrik };
}

export function listRequest(data = sandlista): TypesetRequest {
  return { template: 'sandlista', data, date: '2025-04-16', title: 'Sändlista § 47' };
}
