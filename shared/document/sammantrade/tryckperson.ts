import type { PersonId } from '../../domain/id.ts';
import type { Protokollslage } from '../../rules/protokollstext/lage.ts';

/** A person's name and the short name of the party; empty where they aren't known. */
export function tryckperson(
  { personer, partier }: Pick<Protokollslage, 'personer' | 'partier'>,
  id: PersonId,
): { namn: string; parti: string } {
  const { namn, partiId } = personer.get(id) ?? { namn: '', partiId: null };
  return { namn, parti: partiId === null ? '' : (partier.get(partiId)?.kod ?? '') };
}
