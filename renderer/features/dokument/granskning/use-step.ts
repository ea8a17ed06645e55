import type { Skrivelsestatus } from '../../../../shared/domain/skrivelsestatus.ts';
import { call } from '../../../api/client.ts';
import { errorNotice } from '../../../api/error-notice.ts';
import { useCommand } from '../../../api/use-command.ts';
import { textGranskning } from '../../../text/granskning.ts';
import { showToast } from '../../../ui/toasts.ts';
import { useEditing } from '../paper-context.ts';

function tell(error: unknown): void {
  const notice = errorNotice(error);
  if (notice !== null) showToast({ ...notice, kind: 'error' });
}

/** Runs with what is written stored; says so when it can't be stored as it stands. */
export function useStored() {
  const { store } = useEditing();
  return (run: (version: number) => void) => {
    void store().then((version) => {
      if (version === null) showToast({ title: textGranskning.notStored, kind: 'error' });
      else run(version);
    });
  };
}

/**
 * Takes the paper to another state, with what is written stored first. What was written while it
 * went to review elsewhere can't be stored until it has been taken back. `remaining` is what is
 * told along with a step onwards.
 */
export function useStep(remaining: string | null = null) {
  const { paper, store } = useEditing();
  const stored = useStored();
  const change = useCommand('granskning.changeStatus', {
    onSuccess: ({ status }) => {
      const isTold = remaining !== null && status !== 'utkast';
      showToast({ title: textGranskning.done[status], ...(isTold && { detail: remaining }) });
      // What waited for the way back, if anything did.
      if (status === 'utkast') void store();
    },
  });
  const tjansteskrivelseId = paper.id;
  const takeFrom = (status: Skrivelsestatus) => (version: number) => {
    change.run({ tjansteskrivelseId, version, status, namn: textGranskning.keptAs[status] });
  };
  return {
    isPending: change.isPending,
    take: (status: Skrivelsestatus) => stored(takeFrom(status)),
    takeBack: () => {
      void call('tjansteskrivelse.get', { tjansteskrivelseId })
        .then(({ version }) => takeFrom('utkast')(version))
        .catch(tell);
    },
  };
}
