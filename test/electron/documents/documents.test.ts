import { beforeAll, describe, expect, test } from 'vitest';
import {
  createDocumentCompiler,
  type DocumentCompiler,
} from '../../../electron/documents/compile-document.ts';
import type { TypesetRequest } from '../../../electron/documents/typesetter.ts';
import { documentAssets } from '../../support/pdf/document-assets.ts';
import { readPdfText, type PdfText } from '../../support/pdf/read-pdf-text.ts';
import {
  hostile,
  hostilePaper,
  listRequest,
  longPaper,
  notedPaper,
  paperRequest,
  stycke,
  tjansteskrivelse,
} from './samples.ts';

const engines: Record<'native' | 'wasm', DocumentCompiler | undefined> = {
  native: undefined,
  wasm: undefined,
};

beforeAll(async () => {
  const assets = await documentAssets();
  engines.native = await createDocumentCompiler(assets, undefined);
  engines.wasm = await createDocumentCompiler(assets, 'wasm');
});

async function pdfOf(engine: 'native' | 'wasm', request: TypesetRequest): Promise<Uint8Array> {
  const wanted = { pdf: true, pages: 'none' } as const;
  const outcome = await engines[engine]!.compile({ request, wanted });
  if (!outcome.ok || !outcome.pdf) throw new Error(JSON.stringify(outcome));
  return outcome.pdf;
}

async function textOf(engine: 'native' | 'wasm', request: TypesetRequest): Promise<PdfText> {
  return readPdfText(await pdfOf(engine, request));
}

function dense(text: string): string {
  return text.replace(/\s/g, '');
}

const lines = ({ blocks }: PdfText): string[] => blocks.map(({ role, text }) => `${role} ${text}`);

test('this machine has the native engine, so that both are tested', () => {
  expect(engines.native?.engine).toBe('native');
  expect(engines.wasm?.engine).toBe('wasm');
});

describe('both engines agree', () => {
  test.each([
    ['tjänsteskrivelse', paperRequest()],
    ['sändlista', listRequest()],
    ['hostile text', paperRequest(hostilePaper)],
    ['a long paper', paperRequest(longPaper(30, 60))],
  ])('%s', async (_name, request) => {
    expect(await textOf('native', request)).toEqual(await textOf('wasm', request));
  });
});

describe.each(['native', 'wasm'] as const)('%s', (engine) => {
  test('prints a tjänsteskrivelse in the order of its data, tagged', async () => {
    const text = await textOf(engine, paperRequest());
    expect(lines(text)).toEqual([
      'P Granbergs kommun',
      'P Tjänsteskrivelse',
      'P Handläggare',
      'P Saga Lindmark, Birger Öqvist',
      'P Diarienummer',
      'P 2025KS/0214',
      'P Datum',
      'P 2025-03-18',
      'P Kommunstyrelsen',
      'H1 Medel för läsfrämjande insatser',
      'H2 Förslag till beslut',
      'LI 1. Barn- och ungdomsnämnden tilldelas 1,8 mnkr ur medlen för läsfrämjande insatser.',
      'LI 2. Nämnden ska i februari 2026 redovisa hur medlen har använts.',
      'LI 3. Omsorgsnämndens ansökan om 400 tkr avslås.',
      'H2 Beslutsnivå',
      'P Kommunstyrelsen',
      'H2 Sammanfattning',
      'P Förslaget följer de kriterier som antogs i december 2024¹ och prioriterar insatser som ' +
        'når många barn till en känd kostnad.',
      'H2 Ärendebeskrivning',
      'P Ansökningarna har prövats i den ordning de kom in.',
      'H3 Barn- och ungdomsnämnden',
      'LI • Skolbibliotek varje dag, 1 mnkr.',
      'LI • Författarbesök, 300 tkr.²',
      'LI 1. Sommarläsning',
      'LI 2. Bokbuss',
      'H2 Handlingar i ärendet',
      'TR Nr\tHandling\tBiläggs/Biläggs ej',
      'TR 1\tProtokollsutdrag 2025-01-23 § 9\tBiläggs',
      'TR 2\tKostnadsberäkning\tBiläggs ej',
      'H2 Sändlista',
      'P Omsorgsnämnden',
      'P Ekonomienheten',
      'P Runa Hedkvist',
      'P Kommundirektör',
      'P Ansgar Ljung',
      'P Ekonomichef',
    ]);
    expect(text.notes.map(({ mark, text: words }) => `${mark} ${words}`)).toEqual([
      '¹ KS 2024-12-11 § 214',
      '² Två besök per årskurs och läsår.',
    ]);
  });

  test('names the document, its language and its headings', async () => {
    const text = await textOf(engine, paperRequest());
    expect(text.title).toBe('Medel för läsfrämjande insatser');
    expect(text.language).toBe('sv-SE');
    expect(text.bookmarks).toContain('Förslag till beslut');
    expect(text.bookmarks).toContain('Barn- och ungdomsnämnden');
    expect(text.bookmarks).not.toContain('Tom rubrik');
  });

  test('numbers the pages and repeats the diarienummer from the second on', async () => {
    const text = await textOf(engine, paperRequest(longPaper(10, 0)));
    expect(text.pages).toBeGreaterThan(2);
    expect(text.furniture[0]).toBe(`1 (${text.pages})`);
    for (const [index, furniture] of text.furniture.slice(1).entries()) {
      expect(furniture).toBe(`Diarienummer 2025KS/0214 ${index + 2} (${text.pages})`);
    }
  });

  test('prints one sheet a decision with its recipients', async () => {
    const text = await textOf(engine, listRequest());
    expect(text.pages).toBe(2);
    expect(
      lines(text)
        .filter((line) => line.startsWith('TR'))
        .slice(0, 3),
    ).toEqual([
      'TR Mottagare\tSkäl\tSätt\tVersion\tAntal\tExpedierad\tSignatur',
      'TR Omsorgsnämnden Registrator\tAvslag\tE-post\tUtdrag\t1\t\t',
      'TR Ekonomienheten\tVerkställer\tInternpost\tUtdrag\t2\t2025-04-16\tSL',
    ]);
    expect(lines(text)).toContain('P Expedierat den av');
    expect(lines(text)).toContain('P Rätt utdraget intygas');
  });

  test('prints hostile text as it stands, wherever it stands', async () => {
    const text = await textOf(engine, paperRequest(hostilePaper));
    const whole = dense([...text.blocks, ...text.notes].map((block) => block.text).join(''));
    // Twenty fields hold it; a character lost or read as code would break one.
    expect(whole.split(dense(hostile)).length - 1).toBe(20);
  });

  test('sets a letter that only the other family has, in text and in headings', async () => {
    const names = { adressat: 'Ruoŧŧa', rubrik: 'Ruoŧŧa', organisation: 'Ruoŧŧa' };
    const sektioner = [{ typ: 'fri', rubrik: 'Ruoŧŧa', block: [stycke('Ruoŧŧa')] } as const];
    const text = await textOf(engine, paperRequest({ ...tjansteskrivelse, ...names, sektioner }));
    expect(lines(text).filter((line) => line.endsWith('Ruoŧŧa'))).toHaveLength(5);
  });

  test('prints each note once, on the page of its mark or where that page ends', async () => {
    const { blocks, notes, pages } = await textOf(engine, paperRequest(notedPaper(60)));
    const marks = blocks.flatMap(({ text, page }) =>
      [...text.matchAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g)].map(([mark]) => ({ mark, page })),
    );
    expect(pages).toBeGreaterThan(10);
    expect(marks).toHaveLength(120);
    expect(notes.map(({ mark }) => mark)).toEqual(marks.map(({ mark }) => mark));
    const late = notes.map(({ page }, index) => page - marks[index]!.page);
    expect(late.filter((by) => by !== 0 && by !== 1)).toEqual([]);
    // The compiler cannot move the last item of a list with its note, only the note.
    expect(late.filter((by) => by === 1).length).toBeLessThan(6);
  });

  test('leaves out sections without content', async () => {
    const sektioner = tjansteskrivelse.sektioner.map((sektion) => ({
      ...sektion,
      punkter: [],
      organ: '',
      block: [],
      rader: [],
      mottagare: [],
      personer: [],
    }));
    const text = await textOf(engine, paperRequest({ ...tjansteskrivelse, sektioner }));
    expect(text.blocks.filter(({ role }) => role === 'H2')).toEqual([]);
    expect(text.pages).toBe(1);
  });

  test.each([
    ['numrerade_meningar', 1, ['P Medel beviljas.']],
    ['numrerade_meningar', 2, ['LI 1. Medel beviljas.', 'LI 2. Medel beviljas.']],
    ['en_mening', 1, ['P Medel beviljas.']],
    ['att_satser', 1, ['P Nämnden beslutar', 'LI att Medel beviljas.']],
  ] as const)('sets points of the style %s, %i of them', async (stil, count, expected) => {
    const inline = [{ typ: 'text', text: 'Medel beviljas.' } as const];
    const punkter = Array.from({ length: count }, () => ({ inline, delpunkter: [] }));
    const part = { typ: 'beslutsforslag', rubrik: 'Förslag', stil, punkter } as const;
    const sektioner = [{ ...part, inledning: 'Nämnden beslutar' }];
    const text = await textOf(engine, paperRequest({ ...tjansteskrivelse, sektioner }));
    expect(lines(text).slice(-expected.length)).toEqual(expected);
  });

  test('gives the same bytes for the same request, whatever came between', async () => {
    const first = await pdfOf(engine, paperRequest());
    await pdfOf(engine, listRequest());
    const second = await pdfOf(engine, paperRequest());
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test('names the character and the field when a glyph is missing', async () => {
    const data = longPaper(1, 2);
    const request = paperRequest({ ...data, handlaggare: ['Saga', 'Birger \u{1f600}'] });
    const wanted = { pdf: true, pages: 'none' } as const;
    expect(await engines[engine]!.compile({ request, wanted })).toEqual({
      ok: false,
      error: {
        code: 'UnknownGlyph',
        char: '\u{1f600}',
        codePoint: 'U+1F600',
        field: 'handlaggare[1]',
      },
    });
  });

  test('says what the compiler said when a template refuses its data', async () => {
    const sektioner = [{ typ: 'fri', rubrik: 'X', block: [{ typ: 'okänd' }] }];
    const request = paperRequest({ ...tjansteskrivelse, sektioner } as never);
    const wanted = { pdf: false, pages: 'svg' } as const;
    const outcome = await engines[engine]!.compile({ request, wanted });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'TypesetFailed' } });
    expect(JSON.stringify(outcome)).toContain('unknown block: okänd');
  });
});
