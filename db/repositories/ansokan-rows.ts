import type { Selectable } from 'kysely';
import type { Ansokan, Ansokanspost, Aterrapport } from '../../shared/domain/fordelning.ts';
import type { AnsokanId } from '../../shared/domain/id.ts';
import type { FordelningTables } from '../schema-underlag.ts';

type AnsokanRow = Selectable<FordelningTables['ansokan']>;
type TillfalleRow = Selectable<FordelningTables['ansokningstillfalle']>;

/** An application from its row and the rows of its occasions and items among all of a frame's. */
export function toAnsokan(
  row: AnsokanRow,
  tillfallen: readonly TillfalleRow[],
  poster: readonly (Ansokanspost & { ansokanId: AnsokanId })[],
): Ansokan {
  const { id, sokandeOrganId, beslutssatt, begartKr, beviljatKr, visningsenhet, enlighetstext } =
    row;
  const isOwn = (part: { ansokanId: AnsokanId }) => part.ansokanId === id;
  return {
    ...{ id, sokandeOrganId, beslutssatt, begartKr, beviljatKr, visningsenhet, enlighetstext },
    tillfallen: tillfallen
      .filter(isOwn)
      .map(({ beskrivning, kallhanvisningId }) => ({ beskrivning, kallhanvisningId })),
    poster: poster.filter(isOwn).map(({ ansokanId: _, ...post }) => post),
    aterrapport: toAterrapport(row),
  };
}

/** The columns of an application that aren't its place in the frame. */
export function toAnsokanColumns({ tillfallen: _, poster: __, aterrapport, ...rest }: Ansokan) {
  return {
    ...rest,
    aterrapportPrecision: aterrapport?.senast.precision ?? null,
    aterrapportSenast: aterrapport ? senastText(aterrapport.senast) : null,
    aterrapportTillOrganId: aterrapport?.tillOrganId ?? null,
  };
}

function senastText(senast: Aterrapport['senast']): string {
  return senast.precision === 'dag' ? senast.dag : senast.manad;
}

function toAterrapport(row: AnsokanRow): Aterrapport | null {
  const { aterrapportPrecision: precision, aterrapportSenast: text } = row;
  const tillOrganId = row.aterrapportTillOrganId;
  if (precision === null || text === null || tillOrganId === null) return null;
  const senast: Aterrapport['senast'] =
    precision === 'dag' ? { precision, dag: text } : { precision, manad: text };
  return { senast, tillOrganId };
}
