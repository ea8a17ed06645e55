import { expect, test } from 'vitest';
import { paperText } from '../../../electron/documents/paper-text.ts';
import { tjansteskrivelseData } from '../../../electron/documents/models/tjansteskrivelse.ts';
import type { PaperFacts } from '../../../shared/document/paper-facts.ts';
import { kultur, ledger, paperFacts, styrelsen, teknik } from '../../shared/support-facts.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import { paperPdf } from './lista-pdf.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ').replaceAll('\u2003', '');

const granted = (sokandeOrganId: typeof kultur.id, begartKr: number, beloppKr: number) => ({
  ...{ diarienummer: 'KS 2026/3', organId: styrelsen.id, datum: '2026-01-20', paragraf: 4 },
  ...{ sokandeOrganId, begartKr, beloppKr },
});

function round(tidigareTilldelat: NonNullable<PaperFacts['tidigareTilldelat']>): PaperFacts {
  return { ...paperFacts({ ...ledger(), bilaga: true } as never), tidigareTilldelat };
}

const second = round([granted(kultur.id, 300_000, 200_000), granted(teknik.id, 100_000, 0)]);

test('the appendix of a later round tells what was granted out of the frame before', async () => {
  const pdf = await paperPdf(tjansteskrivelseData(second));
  const { blocks, tableHeads } = await readPdfText(pdf);
  expect(tableHeads.map(plain)).toContain('Tidigare beslut ur ramen\tSökt\tTilldelat');
  const rows = blocks.filter(({ role }) => role === 'TR').map(({ text }) => plain(text));
  expect(rows).toContain('Att fördela ur ramen\t\t\t1 000 000 kr');
  expect(rows.slice(-4)).toEqual([
    'KS 2026-01-20 § 4, KS 2026/3\t400 000 kr\t200 000 kr',
    'Kulturnämnden\t300 000 kr\t200 000 kr',
    'Tekniska nämnden\t100 000 kr\t0 kr',
    'Summa\t400 000 kr\t200 000 kr',
  ]);
  expect(plain(paperText(tjansteskrivelseData(second)))).toContain('Kulturnämnden\t300 000 kr');
});

test('the first round has the frame alone', () => {
  const text = plain(paperText(tjansteskrivelseData(round([]))));
  expect(text).toContain('Ram\t\t\t1 000 000 kr');
  expect(text).not.toContain('Tidigare beslut');
});
