import { beforeAll, describe, expect, test } from 'vitest';
import {
  createDocumentCompiler,
  type DocumentCompiler,
} from '../../../electron/documents/compile-document.ts';
import { arendekortData } from '../../../electron/documents/models/arendekort.ts';
import { diarielistaData } from '../../../electron/documents/models/diarielista.ts';
import type { ListaData } from '../../../electron/documents/models/lista-data.ts';
import type { TypesetRequest } from '../../../electron/documents/protocol.ts';
import type { DiarielistaFacts } from '../../../shared/document/offentlig-facts.ts';
import type { Utlamnandeinnehall, Utlamnandeurval } from '../../../shared/domain/utlamnande.ts';
import { checkPdf, hasJava } from '../../support/pdf/check-pdf.ts';
import { documentAssets } from '../../support/pdf/document-assets.ts';
import { readPdfText, type PdfText } from '../../support/pdf/read-pdf-text.ts';
import { offentligArende, offentligHandling } from '../../shared/support-offentligt.ts';
import { hostile } from './samples.ts';

const java = await hasJava();
let compiler: DocumentCompiler;

beforeAll(async () => {
  compiler = await createDocumentCompiler(await documentAssets(), undefined);
});

async function pdfOf(data: ListaData): Promise<Uint8Array> {
  const request: TypesetRequest = {
    ...{ template: 'lista' as const, data, title: data.rubrik, date: '2026-11-22' },
    unknownGlyphs: 'box',
  };
  const outcome = await compiler.compile({ request, wanted: { pdf: true, pages: 'none' } });
  if (!outcome.ok || !outcome.pdf) throw new Error(JSON.stringify(outcome));
  return outcome.pdf;
}

const textOf = async (data: ListaData): Promise<PdfText> => readPdfText(await pdfOf(data));
const lines = ({ blocks }: PdfText): string[] => blocks.map(({ role, text }) => `${role} ${text}`);

const arenden = [
  offentligArende({
    handlingar: [
      offentligHandling(),
      offentligHandling({
        ...{ beteckning: 'KS 2026/1-2', datum: '2026-02-03', riktning: 'ut' },
        ...{ rubrik: '', motpart: '', motpartDold: true },
      }),
      offentligHandling({ beteckning: 'KS 2026/1-3', makulerad: true, rubrik: '', motpart: '' }),
      offentligHandling({
        ...{ beteckning: 'KS 2026/1-4', riktning: 'intern', motpart: '' },
        rubrik: 'Kalkyl',
      }),
    ],
  }),
  offentligArende({ diarienummer: 'KS 2026/2', status: 'makulerat', arendemening: '' }),
  offentligArende({ diarienummer: 'KS 2026/3', arendemening: '', handlaggare: '' }),
];
const { diariumId } = offentligArende();

function facts(innehall: Utlamnandeinnehall, told: Partial<DiarielistaFacts> = {}) {
  return {
    kommun: 'Granbergs kommun',
    dag: '2026-11-22',
    urval: { fran: '2026-01-01', till: '2026-01-31', diarier: [], innehall },
    diarier: [{ id: diariumId, namn: 'Kommunstyrelsens diarium', organ: 'Kommunstyrelsen' }],
    arenden: innehall === 'handlingar' ? [] : arenden,
    handlingar: innehall === 'handlingar' ? arenden.flatMap(({ handlingar }) => handlingar) : [],
    ...told,
  };
}

const head = (kind: string) => [
  'P Granbergs kommun',
  `P ${kind}`,
  'P Diarium',
  'P Kommunstyrelsens diarium',
  'P Utskriven',
  'P 22 november 2026',
  `H1 ${kind} 1–31 januari 2026`,
];

const handlingsrader = [
  'TR Beteckning\tDatum\tRiktning\tHandling\tAvsändare eller mottagare',
  'TR KS 2026/1-1\t2026-01-12\tIn\tAnsökan\tFöreningen Läsglädje',
  'TR KS 2026/1-2\t2026-02-03\tUt\tUppgift utelämnad\tUppgift utelämnad',
  'TR KS 2026/1-3\t2026-01-12\tIn\tMakulerad\t',
  'TR KS 2026/1-4\t2026-01-12\tIntern\tKalkyl\tSaknas',
];

describe('diarielista', () => {
  test('of cases', async () => {
    expect(lines(await textOf(diarielistaData(facts('arenden'))))).toEqual([
      ...head('Diarielista'),
      'P Listan har 3 ärenden som kom in under tiden. Den visar de uppgifter ur diariet som är ' +
        'offentliga.',
      'TR Diarienummer\tInkom\tÄrende\tHandläggare\tStatus',
      'TR KS 2026/1\t2026-01-12\tAnsökan om medel till läxhjälp\tSaga Lindmark\tRegistrerat',
      'TR KS 2026/2\t2026-01-12\tMakulerat\tSaga Lindmark\tMakulerat',
      'TR KS 2026/3\t2026-01-12\tUppgift utelämnad\t\tRegistrerat',
    ]);
  });

  test('of cases with their handlingar', async () => {
    const text = await textOf(diarielistaData(facts('arenden_handlingar')));
    expect(lines(text).slice(8)).toEqual([
      'H2 KS 2026/1 Ansökan om medel till läxhjälp',
      'P Inkom 2026-01-12 · Registrerat · Handläggare Saga Lindmark',
      ...handlingsrader,
      'H2 KS 2026/2 Makulerat',
      'P Inkom 2026-01-12 · Makulerat · Handläggare Saga Lindmark · Inga offentliga handlingar',
      'H2 KS 2026/3 Uppgift utelämnad',
      'P Inkom 2026-01-12 · Registrerat · Inga offentliga handlingar',
    ]);
    expect(text.bookmarks).toContain('KS 2026/2\u2002Makulerat');
  });

  test('of the post by day', async () => {
    const text = await textOf(diarielistaData(facts('handlingar')));
    const rows = lines(text);
    expect(rows.slice(0, 7)).toEqual(head('Postlista'));
    expect(rows.filter((row) => row.startsWith('H2'))).toEqual([
      'H2 Måndag 12 januari 2026, v. 3',
      'H2 Tisdag 3 februari 2026, v. 6',
    ]);
    expect(rows.at(-1)).toBe('TR KS 2026/1-2\tUt\tUppgift utelämnad\tUppgift utelämnad');
  });

  test('of several diarier has a heading for each that has cases', async () => {
    const other = { ...facts('arenden').diarier[0]!, namn: 'Socialt', organ: 'Socialnämnden' };
    const second = { ...other, id: '01EXEMPE000000000000000009' as typeof diariumId };
    const third = { ...other, id: '01EXEMPE000000000000000008' as typeof diariumId, namn: 'Tomt' };
    const diarier = [...facts('arenden').diarier, second, third];
    const cases = [...arenden, offentligArende({ diariumId: second.id })];
    const text = await textOf(diarielistaData(facts('arenden', { diarier, arenden: cases })));
    expect(lines(text).filter((row) => row.startsWith('H2'))).toEqual([
      'H2 Kommunstyrelsens diarium',
      'H2 Socialnämnden, Socialt',
    ]);
  });

  test('says when there is nothing in it', async () => {
    const text = await textOf(diarielistaData(facts('arenden', { arenden: [] })));
    expect(lines(text).at(-1)).toBe('P Inget har registrerats under tiden.');
  });

  test('names itself on every page and repeats the head of the table', async () => {
    const many = Array.from({ length: 120 }, () => offentligArende());
    const text = await textOf(diarielistaData(facts('arenden', { arenden: many })));
    expect(text.pages).toBeGreaterThan(2);
    expect(text.title).toBe('Diarielista 1–31 januari 2026');
    expect(text.language).toBe('sv-SE');
    expect(text.furniture[1]).toContain('Granbergs kommun · Diarielista 1–31 januari 2026');
    // The head is in the structure once, and drawn again on the later pages.
    expect(text.furniture[1]).toContain('Diarienummer Inkom Ärende');
  });

  test('prints hostile text as it stands, and a box for what no face draws', async () => {
    const cases = [offentligArende({ arendemening: `${hostile} \u{1f384}\u{1f384} jul` })];
    const text = await textOf(diarielistaData(facts('arenden', { arenden: cases })));
    const whole = lines(text).join('').replace(/\s/gu, '');
    expect(whole).toContain(`${hostile}\u25a1jul`.replace(/\s/gu, ''));
  });
});

test.each([
  ['2026-01-01', '2026-01-01', '1 januari 2026'],
  ['2026-01-30', '2026-02-02', '30 januari–2 februari 2026'],
  ['2025-12-12', '2026-01-03', '12 december 2025–3 januari 2026'],
])('the span from %s to %s is %s', (fran, till, span) => {
  const urval: Utlamnandeurval = { fran, till, diarier: [], innehall: 'arenden' };
  expect(diarielistaData(facts('arenden', { urval })).rubrik).toBe(`Diarielista ${span}`);
});

describe('ärendekort', () => {
  const card = (arende = arenden[0]!) =>
    arendekortData({
      ...{ kommun: 'Granbergs kommun', dag: '2026-11-22', arende },
      diarium: { id: diariumId, namn: 'Diarium KS', organ: 'Kommunstyrelsen' },
    });

  test('has all that is public of the case', async () => {
    const text = await textOf(card({ ...arenden[0]!, ursprungRef: '2026:114' }));
    expect(lines(text)).toEqual([
      'P Granbergs kommun',
      'P Ärendekort',
      'P Diarienummer',
      'P KS 2026/1',
      'P Inkom',
      'P 12 januari 2026',
      'P Utskrivet',
      'P 22 november 2026',
      'H1 Ansökan om medel till läxhjälp',
      'H2 Ärendet',
      'TR Uppgift\tInnehåll',
      'TR Diarium\tDiarium KS',
      'TR Myndighet\tKommunstyrelsen',
      'TR Status\tRegistrerat',
      'TR Handläggare\tSaga Lindmark',
      'TR Ursprung\tAnsökan 2026:114',
      'TR Klass\t3.1',
      'H2 Handlingar',
      ...handlingsrader,
    ]);
  });

  test('of a case without handlingar says so', async () => {
    const text = await textOf(card(arenden[2]));
    expect(lines(text)).toContain('H1 Uppgift utelämnad');
    expect(lines(text).at(-1)).toBe('P Ärendet har inga offentliga handlingar.');
  });
});

describe.skipIf(!java)('PDF/A-2a and PDF/UA-1', () => {
  const card = arendekortData({
    ...{ kommun: 'Granbergs kommun', dag: '2026-11-22', arende: arenden[0]! },
    diarium: { id: diariumId, namn: 'Diarium KS', organ: 'Kommunstyrelsen' },
  });
  const wide: ListaData = { ...diarielistaData(facts('arenden')), liggande: true };
  test.each([
    ['a list of cases', diarielistaData(facts('arenden'))],
    ['a list with handlingar', diarielistaData(facts('arenden_handlingar'))],
    ['a list of the post', diarielistaData(facts('handlingar'))],
    ['a page lying down', wide],
    ['a card', card],
  ])('%s complies with both', async (_name, data) => {
    expect(await checkPdf(await pdfOf(data), ['2a', 'ua1'])).toEqual([]);
  });
});
