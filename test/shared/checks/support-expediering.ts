import type { Expedieringsunderlag } from '../../../shared/checks/expediering.ts';
import type { SandlistepostId } from '../../../shared/domain/id.ts';
import type { Mottagarforslag, Sandskal } from '../../../shared/domain/sandlista.ts';
import { organId } from '../rules/ledger.ts';

type Post = Expedieringsunderlag['poster'][number];

const suggested = (id: string | null, mottagare: string, skal: Sandskal): Mottagarforslag => ({
  ...{ organId: id === null ? null : organId(id), personId: null, kontaktId: null, mottagare },
  ...{ skal, kravs: id !== null, orsak: { kod: 'namns', text: '', belopp: null } },
  leverans: { kanal: 'internpost', adress: '', antal: 1, version: 'utdrag' },
});
/** A recipient on the list. */
export const post = (id: string, more: Partial<Post> = {}): Post => ({
  id: id as SandlistepostId,
  organId: organId(id),
  ...{ personId: null, kontaktId: null },
  mottagare: `Nämnd ${id}`,
  ...{ kanal: 'internpost', adress: '', skal: 'tilldelad' },
  ...more,
});
/** Who pays. */
export const economy = post('E', { organId: null, mottagare: 'Ekonomi', skal: 'verkstallare' });
/** A list that tells everybody. */
export const sandlista: Expedieringsunderlag = {
  poster: [post('FN'), post('SN', { skal: 'avslag' }), economy],
  forslag: [
    suggested('FN', 'Nämnd FN', 'tilldelad'),
    suggested('SN', 'Nämnd SN', 'avslag'),
    suggested(null, 'Registrator', 'kannedom'),
  ],
  avsteg: [],
};
