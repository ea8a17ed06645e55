import type { Skrivelsestatus } from '../../../../shared/domain/skrivelsestatus.ts';
import { useCommand } from '../../../api/use-command.ts';
import { textGranskning } from '../../../text/granskning.ts';
import { showToast } from '../../../ui/toasts.ts';
import { useEditing } from '../paper-context.ts';

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

/** Takes the paper to another state, with what is written stored first. */
export function useStep() {
  const { paper } = useEditing();
  const stored = useStored();
  const change = useCommand('granskning.changeStatus', {
    onSuccess: ({ status }) => showToast({ title: textGranskning.done[status] }),
  });
  return {
    isPending: change.isPending,
    take: (status: Skrivelsestatus) =>
      stored((version) => {
        const namn = textGranskning.keptAs[status];
        change.run({ tjansteskrivelseId: paper.id, version, status, namn });
      }),
  };
}
