import type { Row } from './scenario.ts';

/** The rows under a heading, as a table of Markdown. */
export function tableOf(title: string, rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    line([row.fault, row.done, String(row.times), row.seen, outcomeOf(row)]),
  );
  const head = line(['what', 'how', 'times', 'what the user is told', 'outcome']);
  return [`## ${title}`, '', head, line(['---', '---', '--:', '---', '---']), ...lines].join('\n');
}

/** What came of it, or why it was not tried, or what did not hold. */
export function outcomeOf({ outcome, faults, skipped }: Row): string {
  if (skipped !== undefined) return `not tried: ${skipped}`;
  return faults.length === 0 ? outcome : `FAILED: ${[...new Set(faults)].slice(0, 3).join('; ')}`;
}

/** Whether all that was tried held. */
export function isHeld({ faults }: Row): boolean {
  return faults.length === 0;
}

/** Cells as a line of a table of Markdown. */
export function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')).join(' | ')} |`;
}
