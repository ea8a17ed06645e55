import type { Bench } from './bench.ts';
import { withinBudget } from './figure.ts';
import type { Figure } from './figure.ts';
import { startLarge } from './large-program.ts';
import { inTurn } from './measure.ts';

/** What a page may cost before it is felt as waiting for it. */
const BUDGET_MS = 100;

/** What a day begins with, and what a body has outstanding, in the large register. */
export async function oversiktPart(bench: Bench): Promise<Figure[]> {
  const large = await startLarge(bench);
  const { program } = large;
  const [diarium] = await program.ask('diarium.list', {});
  if (!diarium) throw new Error('the register has no diarium');
  const { organId } = diarium;
  const asks: readonly [what: string, ask: () => Promise<unknown>][] = [
    ['overview of what must be done', () => program.ask('oversikt.get', { mina: false })],
    ['balanslista of a body', () => program.ask('balanslista.get', { organId })],
  ];
  const figures: Figure[] = [];
  for (const [what, ask] of asks) figures.push(await asked(bench, what, ask));
  await large.close();
  return figures;
}

async function asked({ size }: Bench, what: string, ask: () => Promise<unknown>): Promise<Figure> {
  const { ours } = await inTurn({ most: 3 * size.runs, warmUp: 2 }, { ours: () => ask });
  const told = { what, against: `${String(BUDGET_MS)} ms`, statistic: 'p95' } as const;
  return withinBudget(told, ours, BUDGET_MS);
}
