import type { HandlingId } from '../../../shared/domain/id.ts';
import type { Uppfoljning, Uppfoljningssteg } from '../../../shared/domain/uppfoljning.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { textUppfoljning, textUppfoljningsstatus } from '../../text/uppfoljning.ts';
import { showToast } from '../../ui/toasts.ts';

/** Takes an assignment a step on, and says where it is then. */
export function useSteg({ id, version }: Pick<Uppfoljning, 'id' | 'version'>) {
  const datum = useToday();
  const step = useCommand('uppfoljning.setStatus', {
    onSuccess: ({ status }) =>
      showToast({ title: textUppfoljning.done(textUppfoljningsstatus[status]) }),
  });
  const take = (steg: Uppfoljningssteg) => step.run({ id, version, steg });
  return {
    isPending: step.isPending,
    take,
    /** Told of today, in a handling of the case. */
    report: (handlingId: HandlingId) => take({ status: 'redovisad', datum, handlingId }),
  };
}
