import { isReached, ratioOf, valueOf } from './figure.ts';
import type { Figure } from './figure.ts';

const columns = [63, 30, 30, 13, 7] as const;

/** The heading of one part of the result. */
export function heading(title: string): string {
  const names = ['what (n)', 'ours [min–max]', 'theirs [min–max]', 'ratio', 'target'];
  return `\n${title}\n${row(names)}\n${'─'.repeat(columns.reduce((sum, width) => sum + width + 2, 0))}`;
}

/** One figure as a line, and under it what it was measured against. */
export function lineOf(figure: Figure): string {
  const { what, ours, theirs, against } = figure;
  const cells = [
    `${what} (${String(ours.length)})`,
    series(figure, ours),
    series(figure, theirs),
    `${digits(ratioOf(figure))} × ${figure.as}`,
    targetText(figure),
  ];
  return `${row(cells)}\n    against ${against}`;
}

function targetText(figure: Figure): string {
  const reached = isReached(figure);
  if (reached === null) return '';
  const bound = figure.as === 'faster' ? '≥' : '≤';
  return `${bound} ${String(figure.target)} ${reached ? '✓' : '✗'}`;
}

function series({ statistic, unit }: Figure, samples: readonly number[]): string {
  const value = valueOf(samples, statistic);
  const [least, most] = [Math.min(...samples), Math.max(...samples)];
  return `${statistic} ${digits(value)} ${unit} [${digits(least)}–${digits(most)}]`;
}

function digits(value: number): string {
  const decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return value.toFixed(decimals);
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, index) => cell.padEnd(columns[index] ?? 0))
    .join('  ')
    .trimEnd();
}
