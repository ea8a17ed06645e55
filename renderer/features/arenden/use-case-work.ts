import { useNavigate } from '@tanstack/react-router';
import type { Input } from '../../../shared/contract/contract.ts';
import type { ArendeId, SandlistaId, TjansteskrivelseId } from '../../../shared/domain/id.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';

/** What has been worked out on a case, and the ways on from there. */
export function useCaseWork(arendeId: ArendeId) {
  const navigate = useNavigate();
  const fordelning = useContractData('fordelning.get', { arendeId });
  const papers = useContractData('tjansteskrivelse.list', { arendeId });
  const toPaper = (tjansteskrivelseId: TjansteskrivelseId) =>
    void navigate({
      to: '/arenden/$arendeId/tjansteskrivelse/$tjansteskrivelseId',
      params: { arendeId, tjansteskrivelseId },
    });
  const create = useCommand('tjansteskrivelse.create', {
    onSuccess: (paper) => {
      toPaper(paper.id);
    },
  });
  return {
    fordelning,
    papers,
    isCreating: create.isPending,
    /** Without a choice: the usual kind, by the usual template. */
    createPaper: (val?: Input<'tjansteskrivelse.create'>['val']) => {
      create.run({ arendeId, ...(val && { val }) });
    },
    toPaper,
    toLedger: () => void navigate({ to: '/arenden/$arendeId/fordelning', params: { arendeId } }),
    toRemiss: () =>
      void navigate({
        to: '/arenden/$arendeId',
        params: { arendeId },
        search: { flik: 'remiss' },
      }),
    toDecision: (tjansteskrivelseId: TjansteskrivelseId) =>
      void navigate({
        to: '/arenden/$arendeId/beslut/$tjansteskrivelseId',
        params: { arendeId, tjansteskrivelseId },
      }),
    toList: (sandlistaId: SandlistaId) =>
      void navigate({ to: '/sandlistor/$sandlistaId', params: { sandlistaId } }),
    toSandlista: (tjansteskrivelseId: TjansteskrivelseId) =>
      void navigate({
        to: '/arenden/$arendeId/sandlista/$tjansteskrivelseId',
        params: { arendeId, tjansteskrivelseId },
      }),
  };
}
