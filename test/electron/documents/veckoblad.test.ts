import { beforeAll, expect, test } from 'vitest';
import {
  createDocumentCompiler,
  type DocumentCompiler,
} from '../../../electron/documents/compile-document.ts';
import { veckobladData } from '../../../electron/documents/models/veckoblad.ts';
import { ArendeId } from '../../../shared/domain/id.ts';
import type { Atgard } from '../../../shared/domain/oversikt.ts';
import { checkPdf, hasJava } from '../../support/pdf/check-pdf.ts';
import { documentAssets } from '../../support/pdf/document-assets.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';

const java = await hasJava();
let compiler: DocumentCompiler;
beforeAll(async () => {
  compiler = await createDocumentCompiler(await documentAssets(), undefined);
});

const mal = { typ: 'arende', id: ArendeId.parse('01ARENDE000000000000000000') } as const;
const atgard = (more: Partial<Atgard>): Atgard => ({
  ...{ nyckel: 'a', slag: 'bevakning', senast: '2026-11-25', bradska: 'veckan' },
  ...{ vad: 'Lekplats', nummer: 'KS 2026/1', text: 'Ring byalaget', antal: 1, mal, ...more },
});

/** A Wednesday: what has been of the week isn't printed. */
const data = veckobladData({
  ...{ kommun: 'Granbergs kommun', organ: 'Kommunstyrelsen' },
  oversikt: {
    ...{ idag: '2026-11-25', fler: [], moten: [], spann: [] },
    atgarder: [
      atgard({ slag: 'remissvar', senast: '2026-11-20', bradska: 'forsenad' }),
      atgard({ slag: 'aterrapportering', senast: '2026-10', bradska: 'forsenad', text: 'UTN' }),
      atgard({ slag: 'nedtagning', senast: '2026-11-20', bradska: 'i_dag', vad: 'Nämnden' }),
      atgard({ senast: '2026-11-28' }),
      atgard({ senast: '2026-11-30', bradska: 'senare', text: 'Boka lokal' }),
      atgard({ senast: '2026-12-07', bradska: 'senare', text: 'Efter bladet' }),
    ],
  },
});

test('the sheet has what is late, and each day of this week and the next with what is due', async () => {
  const request = { template: 'lista', data, title: data.rubrik, date: '2026-11-25' } as const;
  const outcome = await compiler.compile({ request, wanted: { pdf: true, pages: 'none' } });
  if (!outcome.ok || !outcome.pdf) throw new Error(JSON.stringify(outcome));
  const text = await readPdfText(outcome.pdf);
  const heads = text.blocks.filter(({ role }) => /^H[1-3]$/u.test(role)).map((one) => one.text);
  expect(heads).toEqual([
    ...['Vecka 48 och 49', 'Försenat', 'Vecka 48', 'Onsdag 25 november 2026'],
    ...['Torsdag 26 november 2026', 'Fredag 27 november 2026', 'Lördag 28 november 2026'],
    ...['Vecka 49', 'Måndag 30 november 2026', 'Tisdag 1 december 2026'],
    ...['Onsdag 2 december 2026', 'Torsdag 3 december 2026', 'Fredag 4 december 2026'],
  ]);
  const all = text.blocks.map((one) => one.text).join(' | ');
  expect(all).toContain('Återrapportering från UTN');
  expect(all).toContain('oktober 2026');
  expect(all).toContain('Ta ned tillkännagivandet');
  expect(all).toContain('Boka lokal');
  expect(all).not.toContain('Efter bladet');
  if (java) expect(await checkPdf(outcome.pdf, ['2a', 'ua1'])).toEqual([]);
});
