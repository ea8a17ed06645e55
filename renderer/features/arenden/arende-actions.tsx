import { Suspense } from 'react';
import { Archive, Ban, PencilLine, Shuffle } from 'lucide-react';
import type { Arende, Arendestatus } from '../../../shared/domain/arende.ts';
import { textArende, textNyttArende } from '../../text/arende.ts';
import { textAvslut, textMakulering, textStatus } from '../../text/arendevard.ts';
import type { Command } from '../../commands/command.ts';
import { useCommands } from '../../commands/use-commands.ts';
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
  const actions = actionsOf(arende.status, onAsk);
  useCommands(actions.map(toCommand));
  const [shown, folded] = [actions.slice(0, SHOWN), actions.slice(SHOWN)];
  return (
    <>
      <ArendekortButton arendeId={arende.id} />
      {shown.map(({ id, label, icon, onAction }) => (
        <Button key={id} icon={icon} onPress={onAction}>
          {label}
        </Button>
      ))}
      {folded.length > 0 && <Menu label={textArende.more} entries={folded} />}
    </>
  );
}

/** As many have a button of their own; the others are in the menu. */
const SHOWN = 2;

/** What can be done to a case in a state: as buttons, in the menu and in the palette. */
function actionsOf(status: Arendestatus, onAsk: ArendeActionsProps['onAsk']): MenuEntry[] {
  if (status === 'makulerat') return [];
  const isClosed = status === 'avslutat' || status === 'arkiverat';
  const ask = (kind: CaseQuestion['kind']) => ({
    id: kind,
    onAction: () => {
      onAsk({ kind });
    },
  });
  return [
    { ...ask('ratta'), label: textNyttArende.correct, icon: PencilLine },
    { ...ask('status'), label: textStatus.change, icon: Shuffle },
    ...(isClosed ? [] : [{ ...ask('avsluta'), label: textAvslut.open, icon: Archive }]),
    { ...ask('makulera'), label: textMakulering.open, icon: Ban, isDanger: true },
  ];
}

function toCommand({ id, label, icon, onAction }: MenuEntry): Command {
  const shown = { id: `arende.${id}`, title: label, ...(icon ? { icon } : {}) };
  return { ...shown, group: 'vyn', when: 'view', run: onAction };
}

interface CaseDialogProps extends ArendeActionsProps {
  readonly question: CaseQuestion | null;
  readonly onClose: () => void;
}

/** The dialog that was asked for, if any. */
export function CaseDialog({ arende, question, onAsk, onClose }: CaseDialogProps) {
  switch (question?.kind) {
    case 'ratta':
      return (
        <Suspense fallback={null}>
          <RattaDialog arende={arende} onClose={onClose} />
        </Suspense>
      );
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
