import { FilePlus2, FileText } from 'lucide-react';
import type { Remissvarsvy, Remissvy } from '../../../shared/contract/remisser.ts';
import { isObesvarat } from '../../../shared/rules/remiss.ts';
import { isBesvaradUtifran, svarsvagar } from '../../../shared/rules/remissvar.ts';
import { textSvar } from '../../text/remisser.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import { NewPaperMenu } from '../mallar/new-paper-menu.tsx';
import type { SvarActions } from './use-svar-actions.ts';

export interface SvarQuestion {
  readonly kind: 'plan' | 'status' | 'ratta';
  readonly svar: Remissvarsvy;
}

interface SvarActionsProps {
  readonly remiss: Remissvy;
  readonly svar: Remissvarsvy;
  readonly actions: SvarActions;
  readonly onAsk: (question: SvarQuestion) => void;
}

/** What can be done with one answer: the next thing as a button, the rest in a menu. */
export function SvarButtons({ remiss, svar, actions, onAsk }: SvarActionsProps) {
  const isOutside = isBesvaradUtifran({ remiss, svar });
  const hasPaper = svar.tjansteskrivelseId !== null;
  const mayWrite = !hasPaper && svar.arendeId !== null && isObesvarat(svar);
  return (
    <div className="svar-actions">
      {mayWrite && (
        <div className="new-paper">
          <Button
            kind="primary"
            icon={FilePlus2}
            isPending={actions.isStarting}
            onPress={() => {
              actions.write(svar);
            }}
          >
            {textSvar.write}
          </Button>
          <NewPaperMenu
            kinds={['tjansteutlatande', 'tjansteskrivelse', 'yttrande']}
            organId={svar.organId}
            onChoose={(val) => actions.write(svar, val)}
          />
        </div>
      )}
      {hasPaper && (
        <Button
          icon={FileText}
          onPress={() => {
            actions.openPaper(svar);
          }}
        >
          {textSvar.openPaper}
        </Button>
      )}
      {!hasPaper && !mayWrite && svar.status !== 'besvarad' && (
        <Button
          onPress={() => {
            onAsk({ kind: isOutside ? 'status' : 'plan', svar });
          }}
        >
          {isOutside ? textSvar.move : textSvar.plan}
        </Button>
      )}
      <Menu
        label={textSvar.more(svar.organNamn)}
        isIconOnly
        entries={entriesOf({ remiss, svar, actions, onAsk })}
      />
    </div>
  );
}

function entriesOf({ remiss, svar, actions, onAsk }: SvarActionsProps): MenuEntry[] {
  const ask = (kind: SvarQuestion['kind'], label: string): MenuEntry => ({
    id: kind,
    label,
    onAction: () => {
      onAsk({ kind, svar });
    },
  });
  const act = (id: string, label: string, run: () => void): MenuEntry => ({
    ...{ id, label, onAction: run },
  });
  const isSent = svar.status === 'besvarad';
  const isWaited = remiss.riktning === 'ut' && isObesvarat(svar);
  const isUntouched = svar.status === 'mottagen' && svar.tjansteskrivelseId === null;
  return [
    ...(isSent ? [ask('ratta', textSvar.correct)] : [ask('plan', textSvar.plan)]),
    ...(svarsvagar({ remiss, svar }).length > 0 ? [ask('status', textSvar.move)] : []),
    ...(svar.arendeId === null
      ? []
      : [act('foljebrev', textSvar.foljebrev, () => actions.writeLetter(svar.id))]),
    ...(isWaited ? [act('paminn', textSvar.remind, () => actions.remind(svar))] : []),
    ...(isUntouched && remiss.svar.length > 1
      ? [{ ...act('bort', textSvar.remove, () => actions.remove(svar)), isDanger: true }]
      : []),
  ];
}
