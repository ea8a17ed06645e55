import type { SealedLoggrad } from '../../db/repositories/logg.ts';
import { getRegister } from '../../db/repositories/register.ts';
import type { Loggurval } from '../../shared/contract/logg.ts';
import { handelseOrd } from '../../shared/rules/handelseord.ts';
import type { ServiceContext } from '../services/context.ts';
import { readWholeLogg } from '../services/logg.ts';
import type { Table, TableCell, TableColumn } from '../services/table-export.ts';

interface LogColumn {
  readonly title: string;
  readonly kind: TableColumn['kind'];
  readonly mm: number | null;
  readonly of: (row: SealedLoggrad) => TableCell;
}

const column = (
  title: string,
  of: LogColumn['of'],
  { kind = 'text', mm = null }: Partial<Pick<LogColumn, 'kind' | 'mm'>> = {},
): LogColumn => ({ title, kind, mm, of });

const readable = [
  column('Nr', ({ nr }) => nr, { kind: 'number', mm: 14 }),
  column('När', ({ tid }) => localMoment(tid), { mm: 30 }),
  column('Användare', ({ anvandare }) => anvandare),
  column('Person', ({ person }) => person),
  column('Händelse', ({ handelse }) => handelseOrd[handelse]),
  column('Ärende', ({ diarienummer }) => diarienummer),
  column('Skäl', ({ orsak }) => orsak),
];

const whole = [
  ...readable,
  column('Dator', ({ dator }) => dator),
  column('Kod', ({ handelse }) => handelse),
  column('Objekt', ({ objektId }) => objektId),
  column('Före', ({ fore }) => fore),
  column('Efter', ({ efter }) => efter),
  column('Sigill', ({ hash }) => hash),
];

/** The fields that the seal is made of, by the names that it is made with, and the seal. */
const sealed = [
  column('nr', ({ nr }) => nr, { kind: 'number' }),
  column('tid', ({ tid }) => tid),
  column('anvandare', ({ anvandare }) => anvandare),
  column('dator', ({ dator }) => dator),
  column('handelse', ({ handelse }) => handelse),
  column('objektId', ({ objektId }) => objektId),
  column('arendeId', ({ arendeId }) => arendeId),
  column('fore', ({ fore }) => fore),
  column('efter', ({ efter }) => efter),
  column('orsak', ({ orsak }) => orsak),
  column('foregaende', ({ foregaende }) => foregaende),
  column('hash', ({ hash }) => hash),
];

const COLUMNS = { pdf: readable, csv: whole, jsonl: sealed };

/** The log as a table: to be read on paper, to be worked with, or with what proves that it is whole. */
export async function loggtabell(
  context: ServiceContext,
  urval: Loggurval,
  format: keyof typeof COLUMNS,
): Promise<Table> {
  const { kommun } = await context.register.read(getRegister);
  const { total, rows } = await readWholeLogg(context, urval);
  const columns = COLUMNS[format];
  const cells = async function* (): AsyncGenerator<readonly TableCell[]> {
    for await (const row of rows) yield columns.map(({ of }) => of(row));
  };
  return {
    ...{ title: 'Registrets logg', fileName: 'Registrets logg', organisation: kommun, total },
    columns: columns.map(({ of: _, ...one }) => one),
    rows: cells(),
  };
}

/** In the time zone of the machine, as the screen tells it. */
function localMoment(iso: string): string {
  return new Date(iso).toLocaleString('sv-SE');
}
