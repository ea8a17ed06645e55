import { join } from 'node:path';
import { kontrollref } from '../../shared/domain/kontrollista.ts';
import type { Bench } from './bench.ts';
import { fillDecidedCases } from './decided-cases.ts';
import { withinBudget } from './figure.ts';
import type { Figure } from './figure.ts';
import { startLarge } from './large-program.ts';
import { inTurn } from './measure.ts';
import type { Program } from './program.ts';

/** What a page may cost before it is felt as waiting for it. */
const BUDGET_MS = 100;
/** One case of so many has a paper: some 850 papers, 650 beslut and as many lists in all. */
const EVERY = 100;

/** What a day begins with, and what a body has outstanding, in the large register. */
export async function oversiktPart(bench: Bench): Promise<Figure[]> {
  fillDecidedCases(join(await bench.largeRegister(), 'register.db'), EVERY);
  const large = await startLarge(bench);
  const { program } = large;
  const [diarium] = await program.ask('diarium.list', {});
  if (!diarium) throw new Error('the register has no diarium');
  const { organId } = diarium;
  const asks: readonly [what: string, ask: () => Promise<unknown>][] = [
    ['overview of what must be done', () => program.ask('oversikt.get', { mina: false })],
    ['balanslista of a body', () => program.ask('balanslista.get', { organId })],
    [
      'everything the checks can be put to',
      () => program.ask('kontroll.listObjekt', { inom: null }),
    ],
  ];
  const figures: Figure[] = [];
  for (const [what, ask] of asks) figures.push(...(await asked(bench, what, ask)));
  const head = await headOfCase(program);
  figures.push(...(await asked(bench, 'findings counted on the head of a case', head)));
  await large.close();
  return figures;
}

/** As the head of a case does: what there is in it, here with a paper, and what is found in that. */
async function headOfCase({ ask }: Program): Promise<() => Promise<unknown>> {
  const { objekt } = await ask('kontroll.listObjekt', { inom: null });
  const paper = objekt.find((one) => one.typ === 'tjansteskrivelse');
  if (!paper) throw new Error('the register has no open paper');
  const inom = { typ: 'arende', id: paper.arendeId } as const;
  return async () => {
    const own = await ask('kontroll.listObjekt', { inom });
    return ask('kontroll.listFynd', { objekt: own.objekt.map(kontrollref) });
  };
}

async function asked({ size }: Bench, what: string, ask: () => Promise<unknown>) {
  const { ours } = await inTurn({ most: 3 * size.runs, warmUp: 2 }, { ours: () => ask });
  const against = `${String(BUDGET_MS)} ms`;
  const statistics = ['p50', 'p95'] as const;
  return statistics.map((statistic) => withinBudget({ what, against, statistic }, ours, BUDGET_MS));
}
