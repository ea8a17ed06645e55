import { expect, test } from 'vitest';
import { ramliggareData, ramsummeringData } from '../../../electron/documents/models/ramliggare.ts';
import type { RamliggareFacts } from '../../../shared/document/ramliggare-facts.ts';
import { newOrgan } from '../../../shared/domain/organ.ts';
import { checkPdf, hasJava } from '../../support/pdf/check-pdf.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import { sampleId } from '../contract/samples/sample.ts';
import { listaPdf } from './lista-pdf.ts';

const java = await hasJava();
const [KF, SKOLA, KULTUR] = [sampleId(1), sampleId(2), sampleId(3)];

const organ = [
  { id: KF, namn: 'Kommunfullmäktige', forkortning: 'KF' },
  { id: SKOLA, namn: 'Skolnämnden', forkortning: 'SN' },
  { id: KULTUR, namn: 'Kulturnämnden', forkortning: 'KN' },
].map((one) => ({ ...newOrgan({ genitiv: '', bestamdForm: '' }), version: 1, ...one }));

const post = (nr: number, rubrik: string, kr: number, ok = true) => ({
  ...{ id: sampleId(nr), tillfalle: 1, rubrik, begartKr: kr, beviljatKr: ok ? kr : 0 },
  utfall: ok ? 'beviljas' : 'omfattas_ej',
});
const ansokan = (nr: number, sokandeOrganId: string, poster: object[]) => ({
  ...{ id: sampleId(nr), sokandeOrganId, beslutssatt: 'per_post', poster },
  ...{ begartKr: null, beviljatKr: null },
});
const beslut = (datum: string, paragraf: number) => ({
  ...{ id: sampleId(90), organId: KF, datum, paragraf },
});

/** A frame of a million: two rounds decided, one to come, a change after each. */
function facts(kallhanvisningId: string | null): RamliggareFacts {
  const source = { id: sampleId(70), organId: KF, datum: '2025-11-24', paragraf: 140 };
  const omgangar = [
    {
      ...{ diarienummer: 'KS 2026/1', beslut: beslut('2026-03-02', 12) },
      fordelning: {
        beloppKr: 600_000,
        ansokningar: [
          ansokan(10, SKOLA, [post(20, 'Läxhjälp', 400_000), post(21, 'Resor', 100_000, false)]),
        ],
      },
      tilldelningar: [{ ansokanId: sampleId(10), beloppKr: 400_000 }],
    },
    {
      ...{ diarienummer: 'KS 2026/7', beslut: beslut('2026-06-08', 31) },
      fordelning: {
        beloppKr: 600_000,
        ansokningar: [ansokan(11, KULTUR, [post(22, 'Bokbuss', 250_000)])],
      },
      tilldelningar: [{ ansokanId: sampleId(11), beloppKr: 250_000 }],
    },
    {
      ...{ diarienummer: 'KS 2026/9', beslut: null, tilldelningar: [] },
      fordelning: { beloppKr: 350_000, ansokningar: [] },
    },
  ];
  const ram = { id: sampleId(50), agareOrganId: KF, ar: 2026, andamal: 'läsning' };
  const liggare = {
    ram: { ...ram, beloppKr: 1_000_000, kallhanvisningId },
    ...{ omgangar, grannar: [] },
    andringar: [
      {
        ...{ typ: 'minskning', dag: '2026-09-01', beloppKr: 50_000, anteckning: 'Sparkrav' },
        kallhanvisningId: sampleId(70),
      },
    ],
    redovisningar: [
      { ansokanId: sampleId(10), postId: sampleId(20), dag: '2026-11-01', beloppKr: 90_000 },
    ],
  };
  return {
    ...{ kommun: 'Granbergs kommun', dag: '2026-11-22', organ, kallhanvisningar: [source] },
    liggare,
  } as unknown as RamliggareFacts;
}

const liggaren = listaPdf(ramliggareData(facts(sampleId(70))));
const summering = listaPdf(
  ramsummeringData({ kommun: 'Granbergs kommun', organ: facts(null).organ, dag: '2026-11-22' }, [
    {
      ...{ sokandeOrganId: SKOLA as never, ar: 2026, begartKr: 500_000, undantagetKr: 100_000 },
      ...{ tilldelatKr: 400_000, anvantKr: 90_000 },
    },
  ]),
);
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

test('a frame of several rounds has a row for each, and every applicant under it', async () => {
  const { blocks, tableHeads } = await readPdfText(await liggaren);
  const lines = blocks.map(({ role, text }) => `${role} ${plain(text)}`);
  expect(lines.filter((line) => /^H\d/u.test(line))).toEqual([
    ...['H1 Medel för läsning 2026', 'H2 Omgångar', 'H2 Från ram till sökande'],
    ...['H2 Sökande och projekt', 'H2 Beslut om ramen'],
  ]);
  expect(tableHeads.map(plain)).toEqual([
    'Omgång\tÄrende\tBeslut\tAtt fördela\tTilldelat',
    'Sökande och projekt\tSökt\tUndantaget\tTilldelat\tAnvänt',
    'Från\tVad\tBelopp\tBeslut\tAnteckning',
  ]);
  expect(lines).toContain('TR Omgång 1\tKS 2026/1\tKF 2026-03-02 § 12\t600 000 kr\t400 000 kr');
  expect(lines).toContain('TR Omgång 3\tKS 2026/9\tInte beslutad\t350 000 kr\t–');
  expect(lines).toContain('TR Skolnämnden\t500 000 kr\t100 000 kr\t400 000 kr\t90 000 kr');
  expect(lines).toContain('TR Summa\t750 000 kr\t100 000 kr\t650 000 kr\t90 000 kr');
  expect(lines).toContain('TR 2026-09-01\tMinskning\t50 000 kr\tKF 2025-11-24 § 140\tSparkrav');
  expect(lines).toContain('P KF 2025-11-24 § 140');
});

test('a frame without the decision that gave it says so (K13)', async () => {
  const { blocks } = await readPdfText(await listaPdf(ramliggareData(facts(null))));
  const lines = blocks.map(({ text }) => text);
  expect(lines[lines.indexOf('Beslut') + 1]).toBe('Saknas');
});

test('its pictures say in words what they show', async () => {
  const { pictures } = await readPdfText(await liggaren);
  const [rounds, flow] = pictures.map(plain);
  expect(rounds).toBe(
    'Ramen är 950 000 kr. Tilldelat: Omgång 1 400 000 kr, Omgång 2 250 000 kr, ' +
      'Omgång 3 0 kr. Kvar är 300 000 kr.',
  );
  expect(flow).toMatch(/^Från Omgång 1 400 000 kr, .* till .*Kulturnämnden 250 000 kr/u);
  const years = (await readPdfText(await summering)).pictures.map(plain);
  expect(years).toEqual(['Tilldelat: Skolnämnden 2026 400 000 kr.']);
});

test.skipIf(!java)('its papers are PDF/A-2a and PDF/UA-1', { timeout: 180_000 }, async () => {
  for (const pdf of [liggaren, summering]) {
    expect(await checkPdf(await pdf, ['2a', 'ua1'])).toEqual([]);
  }
});
