import type { Input, ParsedInput, ProcedureName } from '../../shared/contract/contract.ts';
import type { Bench } from './bench.ts';
import type { Figure } from './figure.ts';
import { inTurn } from './measure.ts';
import { startLarge } from './large-program.ts';
import type { Program } from './program.ts';

interface Query<Name extends ProcedureName> {
  readonly name: Name;
  readonly what: string;
  readonly input: (round: number) => Input<Name> & ParsedInput<Name>;
  readonly target?: number;
}

/** A call through the one door (JSON, schemas, envelope) against the handler behind it. */
export async function contractPart(bench: Bench): Promise<Figure[]> {
  const large = await startLarge(bench);
  const { program, pageAt } = large;
  const rows = await program.ask('arende.listRows', { ids: pageAt(0) });
  const idAt = (round: number) => {
    const row = rows[round % rows.length];
    if (!row) throw new Error('the register has no cases');
    return row.id;
  };
  const figures = [
    await measured(bench, program, { name: 'app.getInfo', what: 'app.getInfo', input: () => ({}) }),
    await measured(bench, program, {
      name: 'arende.get',
      what: 'arende.get',
      input: (round) => ({ arendeId: idAt(round) }),
    }),
    await measured(bench, program, {
      name: 'arende.listRows',
      what: 'arende.listRows of 50',
      input: (round) => ({ ids: pageAt(round) }),
      // The crossing may cost as much as the query itself.
      target: 2,
    }),
  ];
  await large.close();
  return figures;
}

async function measured<Name extends ProcedureName>(
  { size }: Bench,
  { call, handlers }: Program,
  { name, what, input, target }: Query<Name>,
): Promise<Figure> {
  const samples = await inTurn(
    { most: size.queries, warmUp: 20 },
    {
      ours: (round) => {
        const json = JSON.stringify(input(round));
        return () => call(name, json);
      },
      theirs: (round) => {
        const parsed = input(round);
        return () => handlers[name](parsed);
      },
    },
  );
  return {
    ...{ what, against: 'its handler called as a function', unit: 'ms', statistic: 'p50' },
    ...{ as: 'cost', ...samples, ...(target === undefined ? {} : { target }) },
  };
}
