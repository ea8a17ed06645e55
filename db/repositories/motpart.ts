import type { KontaktId, OrganId, PersonId } from '../../shared/domain/id.ts';
import type { Motpart, Motpartsref } from '../../shared/domain/motpart.ts';

interface MotpartColumns {
  motpartTyp: Motpart['typ'];
  motpart: string;
  motpartKontaktId: KontaktId | null;
  motpartOrganId: OrganId | null;
  motpartPersonId: PersonId | null;
}

/** A sender or recipient as its columns keep it. */
export function fromMotpart(motpart: Motpart): MotpartColumns {
  const ref = 'ref' in motpart ? motpart.ref : undefined;
  return {
    motpartTyp: motpart.typ,
    motpart: motpart.typ === 'saknas' ? '' : motpart.namn,
    motpartKontaktId: ref?.slag === 'kontakt' ? ref.id : null,
    motpartOrganId: ref?.slag === 'organ' ? ref.id : null,
    motpartPersonId: ref?.slag === 'person' ? ref.id : null,
  };
}

/** A sender or recipient out of its columns. */
export function toMotpart(row: MotpartColumns): Motpart {
  const { motpartTyp, motpart } = row;
  if (motpartTyp === 'saknas') return { typ: 'saknas' };
  const ref = refOf(row);
  if (motpartTyp === 'kontakt' && ref) return { typ: 'kontakt', ref, namn: motpart };
  if (motpartTyp === 'dold') return { typ: 'dold', namn: motpart, ...(ref ? { ref } : {}) };
  return { typ: 'namn', namn: motpart };
}

function refOf(row: MotpartColumns): Motpartsref | null {
  if (row.motpartKontaktId !== null) return { slag: 'kontakt', id: row.motpartKontaktId };
  if (row.motpartOrganId !== null) return { slag: 'organ', id: row.motpartOrganId };
  return row.motpartPersonId === null ? null : { slag: 'person', id: row.motpartPersonId };
}
