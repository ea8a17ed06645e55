import type { Avsteg } from '../../../../shared/domain/avsteg.ts';
import type { Kontrollplats } from '../../../../shared/domain/kontrollista.ts';
import { formatDag } from '../../../../shared/domain/datum.ts';
import { useCommand } from '../../../api/use-command.ts';
import { textKontroll } from '../../../text/kontroller.ts';
import { Button } from '../../../ui/button.tsx';
import { showToast } from '../../../ui/toasts.ts';

interface LetStandProps {
  readonly typ: Kontrollplats['typ'];
  readonly avsteg: Avsteg;
  /** Approved minutes stand as they were approved. */
  readonly isLocked?: boolean;
}

/** What somebody has said of a finding that stands, and the way back. */
export function LetStand({ typ, avsteg, isLocked = false }: LetStandProps) {
  const remove = useCommand('avsteg.remove', {
    onSuccess: () => showToast({ title: textKontroll.takenBack }),
  });
  const { skal, skapadAv, skapad, id: avstegId } = avsteg;
  return (
    <>
      <p className="muted">
        {textKontroll.deviated(skal, skapadAv, formatDag(skapad.slice(0, 10)))}
      </p>
      {!isLocked && (
        <Button
          kind="ghost"
          isPending={remove.isPending}
          onPress={() => {
            remove.run({ typ, avstegId });
          }}
        >
          {textKontroll.takeBack}
        </Button>
      )}
    </>
  );
}
