import { useNavigate, useSearch } from '@tanstack/react-router';
import type { KontakterSearch } from './kontakter-search.ts';

/** The address of the screen, and a way to change parts of it without a step in the history. */
export function useKontakterSearch() {
  const search = useSearch({ from: '/app/kontakter' });
  const navigate = useNavigate();
  const change = (next: Partial<KontakterSearch>) =>
    void navigate({ to: '/kontakter', search: { ...search, ...next }, replace: true });
  return { search, change };
}
