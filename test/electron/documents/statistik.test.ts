import { beforeAll, expect, test } from 'vitest';
import {
  createDocumentCompiler,
  type DocumentCompiler,
} from '../../../electron/documents/compile-document.ts';
import { statistikData } from '../../../electron/documents/models/statistik.ts';
import type { StatistikFacts } from '../../../shared/document/statistik-facts.ts';
import { ArendeId } from '../../../shared/domain/id.ts';
import { tidsatgang } from '../../../shared/rules/statistik.ts';
import { checkPdf, hasJava } from '../../support/pdf/check-pdf.ts';
import { documentAssets } from '../../support/pdf/document-assets.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';

const java = await hasJava();
let compiler: DocumentCompiler;

beforeAll(async () => {
  compiler = await createDocumentCompiler(await documentAssets(), undefined);
});

const tal = { inkomna: 12, beslutade: 5, avslutade: 4 };
const inget = { iTid: 0, sena: 0, ogjorda: 0, forseningar: [] };
const facts: StatistikFacts = {
  ...{ kommun: 'Granbergs kommun', dag: '2026-11-22', diarier: ['Kommunstyrelsens diarium'] },
  urval: { fran: '2026-01-01', till: '2026-12-31', diarier: [] },
  statistik: {
    ...{ arenden: tal, oppna: 8, manader: [{ manad: '2026-01', ...tal }] },
    klasser: [{ klass: '', ...tal, mediandagar: 41.5 }],
    beslutstid: tidsatgang([
      { dagar: 41, antal: 2 },
      { dagar: 42, antal: 2 },
    ]),
    avslutstid: tidsatgang([]),
    punktlighet: {
      registrering: inget,
      remissvar: {
        ...{ iTid: 2, sena: 1, ogjorda: 0 },
        forseningar: [
          {
            ...{ vad: 'KS 2026/1, Kommunstyrelsen', senast: '2026-03-01', skedde: '2026-03-09' },
            plats: { typ: 'arende', id: ArendeId.parse('01ARENDE0000000000000000AA') },
          },
        ],
      },
      ...{ justering: inget, anslag: inget },
    },
  },
};

async function pdfOf(data: ReturnType<typeof statistikData>): Promise<Uint8Array> {
  const request = { template: 'lista', data, title: data.rubrik, date: facts.dag } as const;
  const outcome = await compiler.compile({ request, wanted: { pdf: true, pages: 'none' } });
  if (!outcome.ok || !outcome.pdf) throw new Error(JSON.stringify(outcome));
  return outcome.pdf;
}

test('figures are printed as pictures with their words, and as tables', async () => {
  const { blocks, bookmarks } = await readPdfText(await pdfOf(statistikData(facts)));
  const lines = blocks.map(({ role, text }) => `${role} ${text}`);
  expect(lines).toContain('H1 Statistik 1 januari–31 december 2026');
  expect(lines).toContain('TR Svar på remisser\t2\t1\t0\t66 %');
  expect(lines).toContain('TR Utan klass\t12\t5\t4\t41,5 dagar');
  expect(lines).toContain('P Hälften tog högst 41,5 dagar, nio av tio högst 42 dagar.');
  expect(lines).toContain('TR KS 2026/1, Kommunstyrelsen\t1 mars 2026\t9 mars 2026');
  expect(bookmarks).toContain('Gjort i tid');
});

test.skipIf(!java)('is PDF/A-2a and PDF/UA-1, pictures and all', async () => {
  expect(await checkPdf(await pdfOf(statistikData(facts)), ['2a', 'ua1'])).toEqual([]);
});
