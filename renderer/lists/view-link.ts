import type { Vy } from '../../shared/domain/vy.ts';

type Lista = Vy['sokning']['lista'];

/** The address of the list that a view shows. */
export function addressOf({ sokning, kolumner }: Pick<Vy, 'sokning' | 'kolumner'>) {
  const place = {
    sortera: sokning.sort.by,
    fallande: sokning.sort.descending,
    ...(kolumner.length > 0 ? { kolumner } : {}),
  };
  return { to: `/${sokning.lista}` as const, search: { ...sokning.filter, ...place } };
}

const opened = new Map<Lista, string>();

/** The view that each list was last opened through, which is the one to offer to change. */
export const lastView = {
  of: (lista: Lista) => opened.get(lista),
  remember: ({ id, sokning }: Vy) => void opened.set(sokning.lista, id),
};
