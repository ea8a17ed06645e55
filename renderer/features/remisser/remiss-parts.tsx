import { CalendarClock, MailPlus, PencilLine, Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { Remissvy } from '../../../shared/contract/remisser.ts';
import { textRemiss, textSvar } from '../../text/remisser.ts';
import { Button } from '../../ui/button.tsx';
import { NewPaperMenu } from '../mallar/new-paper-menu.tsx';
import { AddSvarDialog } from './add-svar-dialog.tsx';
import { AnstandDialog } from './anstand-dialog.tsx';
import { CorrectRemissDialog } from './correct-remiss-dialog.tsx';
import { CorrectSvarDialog } from './correct-svar-dialog.tsx';
import { Jamforelse } from './jamforelse.tsx';
import { RemissFacts } from './remiss-facts.tsx';
import { SvarsstatusDialog } from './status-dialog.tsx';
import type { SvarQuestion } from './svar-actions.tsx';
import { SvarDialog } from './svar-dialog.tsx';
import { SvarPlaneringar } from './svar-planeringar.tsx';
import { useSvarActions } from './use-svar-actions.ts';
import './remisser.css';

type RemissQuestion = 'ratta' | 'anstand' | 'instans';

interface RemissPartsProps {
  readonly remiss: Remissvy;
  /** Of what stands under the heading of the remiss. */
  readonly headingLevel: 2 | 3;
}

/** A remiss whole: its facts and what may be done with it, and the answers side by side. */
export function RemissParts({ remiss, headingLevel }: RemissPartsProps) {
  const [question, ask] = useState<RemissQuestion | null>(null);
  const [about, askSvar] = useState<SvarQuestion | null>(null);
  const actions = useSvarActions(remiss);
  const close = () => {
    ask(null);
    askSvar(null);
  };
  return (
    <>
      <RemissFacts remiss={remiss} />
      <div className="remiss-buttons">
        <Button icon={PencilLine} onPress={() => ask('ratta')}>
          {textRemiss.change}
        </Button>
        {remiss.svarSenast !== null && (
          <Button icon={CalendarClock} onPress={() => ask('anstand')}>
            {textRemiss.anstand}
          </Button>
        )}
        <Button icon={Plus} onPress={() => ask('instans')}>
          {textSvar.add}
        </Button>
        {remiss.riktning === 'ut' && (
          <div className="new-paper">
            <Button
              icon={MailPlus}
              isPending={actions.isStarting}
              onPress={() => {
                actions.writeLetter(null);
              }}
            >
              {textRemiss.missiv}
            </Button>
            <NewPaperMenu
              kinds={['remissmissiv']}
              organId={remiss.avsandareOrganId}
              onChoose={({ mallId }) => actions.writeLetter(null, mallId)}
            />
          </div>
        )}
      </div>
      <Jamforelse remiss={remiss} actions={actions} onAsk={askSvar} />
      <SvarPlaneringar remiss={remiss} headingLevel={headingLevel} />
      {question === 'ratta' && <CorrectRemissDialog remiss={remiss} onClose={close} />}
      {question === 'anstand' && <AnstandDialog remiss={remiss} onClose={close} />}
      {question === 'instans' && <AddSvarDialog remiss={remiss} onClose={close} />}
      {about && <SvarQuestionDialog remiss={remiss} question={about} onClose={close} />}
    </>
  );
}

interface SvarQuestionDialogProps {
  readonly remiss: Remissvy;
  readonly question: SvarQuestion;
  readonly onClose: () => void;
}

function SvarQuestionDialog({ remiss, question, onClose }: SvarQuestionDialogProps) {
  const { kind, svar } = question;
  if (kind === 'plan')
    return (
      <Suspense fallback={null}>
        <SvarDialog remiss={remiss} svar={svar} onClose={onClose} />
      </Suspense>
    );
  if (kind === 'ratta') return <CorrectSvarDialog svar={svar} onClose={onClose} />;
  return <SvarsstatusDialog remiss={remiss} svar={svar} onClose={onClose} />;
}
