import { expect, test } from 'vitest';
import { statistikData } from '../../../electron/documents/models/statistik.ts';
import type { StatistikFacts } from '../../../shared/document/statistik-facts.ts';
import { ArendeId } from '../../../shared/domain/id.ts';
import { tidsatgang } from '../../../shared/rules/statistik.ts';
import { checkPdf, hasJava } from '../../support/pdf/check-pdf.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import { listaPdf } from './lista-pdf.ts';

const java = await hasJava();

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

test('figures are printed as pictures with their words, and as tables', async () => {
  const { blocks, bookmarks, pictures } = await readPdfText(await listaPdf(statistikData(facts)));
  const lines = blocks.map(({ role, text }) => `${role} ${text}`);
  expect(lines).toContain('H1 Statistik 1 januari–31 december 2026');
  expect(lines).toContain('TR Svar på remisser\t2\t1\t0\t66 %');
  expect(lines).toContain('TR Utan klass\t12\t5\t4\t41,5 dagar');
  expect(lines).toContain('P Hälften tog högst 41,5 dagar, nio av tio högst 42 dagar.');
  expect(lines).toContain('TR KS 2026/1, Kommunstyrelsen\t1 mars 2026\t9 mars 2026');
  expect(bookmarks).toContain('Gjort i tid');
  expect(pictures).toHaveLength(3);
  expect(pictures[0]).toContain('Svar på remisser: 66 % i tid.');
});

test('months that no page holds go on in another picture, and end in one table', async () => {
  const manader = Array.from({ length: 30 }, (_, index) => ({
    manad: `${String(2024 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`,
    ...tal,
  }));
  const statistik = { ...facts.statistik, manader };
  const { blocks, pictures } = await readPdfText(
    await listaPdf(statistikData({ ...facts, statistik })),
  );
  const told = pictures.filter((words) => words.includes('inkomna'));
  expect(told.map((words) => words.match(/inkomna/gu)?.length)).toEqual([24, 6]);
  const rows = blocks.filter(({ role, text }) => role === 'TR' && /^\p{L}+ 20\d\d\t/u.test(text));
  expect(rows).toHaveLength(30);
});

test.skipIf(!java)('is PDF/A-2a and PDF/UA-1, pictures and all', async () => {
  expect(await checkPdf(await listaPdf(statistikData(facts)), ['2a', 'ua1'])).toEqual([]);
});
