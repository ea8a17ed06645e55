import type { Skrivelseversion } from '../../../../shared/domain/granskning.ts';
import { useContractQuery } from '../../../api/queries.ts';
import { useCommand } from '../../../api/use-command.ts';
import { textVersioner } from '../../../text/granskning.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { scrollable } from '../../../ui/scrollable.ts';
import { showToast } from '../../../ui/toasts.ts';
import { useEditing } from '../paper-context.ts';
import { ReadPaper } from '../read-paper.tsx';
import { useStored } from './use-step.ts';

interface VersionWindowProps {
  readonly version: Skrivelseversion;
  readonly onClose: () => void;
}

/** A version for reading, and the way back to it. */
export function VersionWindow({ version, onClose }: VersionWindowProps) {
  const { isReadOnly, paper } = useEditing();
  const stored = useStored();
  const { data } = useContractQuery('granskning.getVersion', { versionId: version.id });
  const restore = useCommand('granskning.restoreVersion', {
    onSuccess: () => {
      showToast({ title: textVersioner.restored(version.namn) });
      onClose();
    },
  });
  const run = () =>
    stored((now) => {
      const namn = textVersioner.before(version.namn);
      restore.run({ versionId: version.id, version: now, namn });
    });
  return (
    <Dialog
      title={version.namn}
      isOpen
      size="large"
      onClose={onClose}
      {...(!isReadOnly && {
        secondary: {
          ...{ label: textVersioner.restore, isPending: restore.isPending },
          onPress: run,
        },
      })}
    >
      <p className="muted">
        {isReadOnly ? textVersioner.restoreLocked : textVersioner.restoreHint}
      </p>
      {data ? (
        <section className="version-read" {...scrollable} aria-label={version.namn}>
          <ReadPaper tjansteskrivelseId={paper.id} paper={data.data} />
        </section>
      ) : (
        <p>{textVersioner.loading}</p>
      )}
    </Dialog>
  );
}
