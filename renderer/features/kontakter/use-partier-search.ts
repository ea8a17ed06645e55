import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PartierSearch } from './partier-search.ts';

/** The address of the screen, and a way to change parts of it without a step in the history. */
export function usePartierSearch() {
  const search = useSearch({ from: '/app/kontakter/partier' });
  const navigate = useNavigate();
  const change = (next: Partial<PartierSearch>) =>
    void navigate({ to: '/kontakter/partier', search: { ...search, ...next }, replace: true });
  return { search, change };
}
