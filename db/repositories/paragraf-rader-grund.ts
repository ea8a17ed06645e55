import type { Forslagsdel } from '../../shared/domain/forslag.ts';
import type { ForslagId } from '../../shared/domain/id.ts';
import type { ParagrafdelTables } from '../schema-paragraf.ts';

/** A row of a §, without the § it belongs to. */
export type ParagrafRad<Table extends keyof ParagrafdelTables> = Omit<
  ParagrafdelTables[Table],
  'paragrafId'
>;

/** The rows of one §, by table. */
export type ParagrafRader = {
  readonly [Table in keyof ParagrafdelTables]: readonly ParagrafRad<Table>[];
};

/** Rows in the order they were written in; the database gives them in none. */
export function inOrder<Row extends { ordning: number }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => a.ordning - b.ordning);
}

interface DelRad {
  readonly ordning: number;
  readonly forslagId: ForslagId;
  readonly punkt: number;
}

/** Proposals, or points of them, as rows: point 0 stands for all of a proposal. */
export function toDelar(delar: readonly Forslagsdel[]): DelRad[] {
  return delar.flatMap(({ forslagId, punkter }, ordning) =>
    (punkter.length === 0 ? [0] : punkter).map((punkt) => ({ ordning, forslagId, punkt })),
  );
}

/** What {@link toDelar} made rows of. */
export function fromDelar(rows: readonly DelRad[]): Forslagsdel[] {
  const first = inOrder(rows.filter((row, at) => rows.findIndex(isWith(row.ordning)) === at));
  return first.map(({ ordning, forslagId }) => ({
    forslagId,
    punkter: fromPunkter(rows.filter(isWith(ordning))),
  }));
}

function isWith(ordning: number) {
  return (row: DelRad) => row.ordning === ordning;
}

/** Numbers of points, lowest first; none where all are meant. */
export function fromPunkter(rows: readonly { readonly punkt: number }[]): number[] {
  return rows
    .map(({ punkt }) => punkt)
    .filter((punkt) => punkt > 0)
    .toSorted((a, b) => a - b);
}
