import { useNavigate } from '@tanstack/react-router';
import type { Input } from '../../../shared/contract/contract.ts';
import type { Remissvarsvy, Remissvy } from '../../../shared/contract/remisser.ts';
import type {
  ArendeId,
  MallId,
  RemissvarId,
  TjansteskrivelseId,
} from '../../../shared/domain/id.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { textSvar } from '../../text/remisser.ts';
import { showToast } from '../../ui/toasts.ts';

/** What can be done with the answers of a remiss without asking anything more. */
export function useSvarActions(remiss: Remissvy) {
  const navigate = useNavigate();
  const today = useToday();
  const toPaper = (arendeId: ArendeId, tjansteskrivelseId: TjansteskrivelseId) =>
    void navigate({
      to: '/arenden/$arendeId/tjansteskrivelse/$tjansteskrivelseId',
      params: { arendeId, tjansteskrivelseId },
    });
  const start = useCommand('remiss.startPaper', {
    onSuccess: ({ arendeId, id }) => {
      toPaper(arendeId, id);
    },
  });
  const letter = useCommand('remiss.startMissiv', {
    onSuccess: ({ arendeId, id }) => {
      toPaper(arendeId, id);
    },
  });
  const remind = useCommand('remiss.remind', {
    onSuccess: ({ organId }) => {
      const namn = remiss.svar.find((svar) => svar.organId === organId)?.organNamn ?? '';
      showToast({ title: textSvar.remindedToast(namn) });
    },
  });
  const remove = useCommand('remiss.removeSvar');
  return {
    isStarting: start.isPending || letter.isPending,
    /** In the usual template when none is chosen. */
    write: ({ id: svarId, version }: Remissvarsvy, val?: Input<'remiss.startPaper'>['val']) => {
      start.run({ svarId, version, ...(val && { val }) });
    },
    openPaper: ({ arendeId, tjansteskrivelseId }: Remissvarsvy) => {
      if (arendeId !== null && tjansteskrivelseId !== null) toPaper(arendeId, tjansteskrivelseId);
    },
    writeLetter: (svarId: RemissvarId | null, mallId?: MallId | null) => {
      letter.run({ remissId: remiss.id, svarId, ...(mallId !== undefined && { mallId }) });
    },
    remind: ({ id: svarId, version }: Remissvarsvy) => {
      remind.run({ svarId, version, datum: today });
    },
    remove: ({ id: svarId, version }: Remissvarsvy) => {
      remove.run({ svarId, version });
    },
  };
}

export type SvarActions = ReturnType<typeof useSvarActions>;
