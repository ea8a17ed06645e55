import { useNavigate } from '@tanstack/react-router';
import { CallError, hasRule } from '../../../shared/contract/errors.ts';

/**
 * Leads from a register that can't be opened to what can be done about it; false for an error that
 * is told in its own words, such as a file of another program or a lock that is damaged.
 */
export function useDamagePage() {
  const navigate = useNavigate();
  return (register: string, error: unknown): boolean => {
    if (!(error instanceof CallError) || error.failure.code !== 'StorageDamaged') return false;
    const isForeign = hasRule(error, 'foreign_schema');
    if (error.failure.violations.length > 0 && !isForeign) return false;
    const search = { register, ...(isForeign && { frammande: true }) };
    void navigate({ to: '/skadat', search });
    return true;
  };
}
