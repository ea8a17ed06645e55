import { expect, test } from 'vitest';
import { balanslistaData } from '../../../electron/documents/models/balanslista.ts';
import type { BalanslistaFacts } from '../../../shared/document/balanslista-facts.ts';
import type { Balansrad } from '../../../shared/domain/balanslista.ts';
import { ArendeId, OrganId } from '../../../shared/domain/id.ts';
import { checkPdf, hasJava } from '../../support/pdf/check-pdf.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import { sampleId } from '../contract/samples/sample.ts';
import { listaPdf } from './lista-pdf.ts';

const java = await hasJava();
const mal = { typ: 'arende', id: ArendeId.parse('01ARENDE0000000000000000AA') } as const;
const rad = (more: Partial<Balansrad>): Balansrad => ({
  ...{ nyckel: 'a', slag: 'arende', mal, diarienummer: 'KS 2026/1', arendemening: 'Lekplats' },
  ...{ offentlig: 'Lekplats', hemlig: false, vad: '', lage: 'Registrerat', vem: 'Märta Ekvik' },
  ...{ sedan: '2026-10-01', senast: null, ...more },
});
const facts: BalanslistaFacts = {
  kommun: 'Granbergs kommun',
  lista: {
    ...{ organId: OrganId.parse(sampleId(1)), organ: 'Kommunstyrelsen' },
    ...{ idag: '2026-11-22', fler: 3, mote: null },
    rader: [
      rad({ slag: 'uppdrag', vad: 'Utred belysningen', lage: 'Påmind', senast: '2026-10' }),
      rad({ slag: 'motion', diarienummer: 'KS 2026/2', senast: '2027-04-27' }),
      rad({
        ...{ diarienummer: 'KS 2026/3', hemlig: true, arendemening: 'Om Åsa Öhman' },
        ...{ offentlig: '' },
      }),
    ],
  },
};
const pdf = listaPdf(balanslistaData(facts));

test('what is outstanding reads by its headings and tables, with nothing secret', async () => {
  const { blocks, bookmarks, tableHeads, title, language } = await readPdfText(await pdf);
  const heads = blocks.filter(({ role }) => /^H\d$/u.test(role));
  expect(heads.map(({ role, text }) => `${role} ${text}`)).toEqual([
    'H1 Balanslista 22 november 2026',
    'H2 Utestående uppdrag (1)',
    'H2 Motioner och medborgarförslag (1)',
    'H2 Övriga öppna ärenden (4)',
  ]);
  expect(bookmarks).toEqual(heads.slice(1).map(({ text }) => text));
  const head = 'Dnr\tÄrende\tVäntar på\tAnsvarig\tSedan\tÅlder\tSenast';
  expect(tableHeads).toEqual([head, head, head]);
  const rows = blocks.filter(({ role, text }) => role === 'TR' && text !== head);
  expect(rows.map(({ text }) => text.split('\t')[0])).toEqual([
    ...['KS 2026/1', 'KS 2026/2', 'KS 2026/3'],
  ]);
  expect(rows[0]?.text).toMatch(/Utred belysningen.*Märta Ekvik.*oktober 2026 \(försenat\)$/u);
  const all = blocks.map(({ text }) => text).join('\n');
  expect(all).toContain('De 1 äldsta visas.');
  expect(all).not.toContain('Åsa Öhman');
  expect([title, language]).toEqual(['Balanslista 22 november 2026', 'sv-SE']);
});

test.skipIf(!java)('is PDF/A-2a and PDF/UA-1', { timeout: 180_000 }, async () => {
  expect(await checkPdf(await pdf, ['2a', 'ua1'])).toEqual([]);
});
