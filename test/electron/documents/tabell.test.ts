import { expect, test } from 'vitest';
import { tabellData } from '../../../electron/documents/models/tabell.ts';

const text = (title: string) => ({ title, kind: 'text', mm: null }) as const;
const day = (title: string) => ({ title, kind: 'day', mm: null }) as const;

function widths(columns: Parameters<typeof tabellData>[0]['columns'], row: readonly string[]) {
  const data = tabellData(
    { title: 'Ärenden', organisation: 'Granberg', columns },
    [row],
    '2026-11-22',
  );
  return (data.delar[0]?.tabell?.kolumner ?? []).map(({ mm }) => mm ?? 0);
}

test('a long text has more of the page than a number, and together they fill it', () => {
  const columns = [text('Diarienr'), text('Ärendemening'), day('Inkom')];
  const [nr = 0, mening = 0, inkom = 0] = widths(columns, [
    'KS 2026/1',
    'Medborgarförslag om en gångbro över forsen',
    '2026-11-22',
  ]);
  expect(mening).toBeGreaterThan(nr * 2);
  expect(inkom).toBe(22);
  expect(nr + mening + inkom).toBeCloseTo(170);
});

test('a column with next to nothing in it can still be read', () => {
  const columns = [text('Nr'), text('Ärendemening')];
  const [nr = 0] = widths(columns, ['1', 'x'.repeat(500)]);
  expect(nr).toBeGreaterThan(25);
});

test('many columns share a page that lies down', () => {
  const columns = Array.from({ length: 9 }, (_, index) => text(`Kolumn ${index}`));
  const all = widths(
    columns,
    columns.map(() => 'ord'),
  );
  expect(all.reduce((sum, mm) => sum + mm, 0)).toBeCloseTo(257);
});
