import { Archive, Ban, PencilLine, Shuffle } from 'lucide-react';
import type { Arende, Arendestatus } from '../../../shared/domain/arende.ts';
import { textArende, textNyttArende } from '../../text/arende.ts';
import { textAvslut, textMakulering, textStatus } from '../../text/arendevard.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import { ArendekortButton } from '../utlamnande/arendekort-button.tsx';
import { AvslutaDialog } from './avsluta-dialog.tsx';
import { MakuleraDialog } from './makulera-dialog.tsx';
import { RattaDialog } from './ratta-dialog.tsx';
import { StatusDialog } from './status-dialog.tsx';

/** What a case is asked about: its facts, its state, its closing, its makulering. */
export type CaseQuestion =
  | { readonly kind: 'ratta' | 'avsluta' | 'makulera' }
  | { readonly kind: 'status'; readonly preset?: Arendestatus };

interface ArendeActionsProps {
  readonly arende: Arende;
  readonly onAsk: (question: CaseQuestion) => void;
}

/** The buttons above a case; nothing is changed in a makulerat one. */
export function ArendeActions({ arende, onAsk }: ArendeActionsProps) {
  if (arende.status === 'makulerat') return <ArendekortButton arendeId={arende.id} />;
  const isClosed = arende.status === 'avslutat' || arende.status === 'arkiverat';
  const close: MenuEntry = {
    ...{ id: 'avsluta', label: textAvslut.open, icon: Archive },
    onAction: () => {
      onAsk({ kind: 'avsluta' });
    },
  };
  const makulera: MenuEntry = {
    ...{ id: 'makulera', label: textMakulering.open, icon: Ban, isDanger: true },
    onAction: () => {
      onAsk({ kind: 'makulera' });
    },
  };
  return (
    <>
      <ArendekortButton arendeId={arende.id} />
      <Button
        icon={PencilLine}
        onPress={() => {
          onAsk({ kind: 'ratta' });
        }}
      >
        {textNyttArende.correct}
      </Button>
      <Button
        icon={Shuffle}
        onPress={() => {
          onAsk({ kind: 'status' });
        }}
      >
        {textStatus.change}
      </Button>
      <Menu label={textArende.more} entries={isClosed ? [makulera] : [close, makulera]} />
    </>
  );
}

interface CaseDialogProps extends ArendeActionsProps {
  readonly question: CaseQuestion | null;
  readonly onClose: () => void;
}

/** The dialog that was asked for, if any. */
export function CaseDialog({ arende, question, onAsk, onClose }: CaseDialogProps) {
  switch (question?.kind) {
    case 'ratta':
      return <RattaDialog arende={arende} onClose={onClose} />;
    case 'status':
      return <StatusDialog arende={arende} preset={question.preset} onClose={onClose} />;
    case 'avsluta':
      return (
        <AvslutaDialog
          arende={arende}
          onCorrect={() => {
            onAsk({ kind: 'ratta' });
          }}
          onClose={onClose}
        />
      );
    case 'makulera':
      return <MakuleraDialog arende={arende} onClose={onClose} />;
    case undefined:
      return null;
  }
}
