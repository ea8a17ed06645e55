import { Eraser, PencilLine } from 'lucide-react';
import { useState } from 'react';
import type { Anteckning } from '../../../shared/domain/anteckning.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { useCommand } from '../../api/use-command.ts';
import { formatMoment } from '../../lib/moment.ts';
import { textAnteckning } from '../../text/arendevard.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { AddingTab } from './adding-tab.tsx';
import { AnteckningDialog } from './anteckning-dialog.tsx';
import { useCaseLock } from './case-lock.ts';
import { AskReason } from './ask-reason.tsx';

interface AnteckningarTabProps {
  readonly arendeId: ArendeId;
  readonly anteckningar: readonly Anteckning[];
}

/** The notes of a case, newest first; struck ones are still read. */
export function AnteckningarTab({ arendeId, anteckningar }: AnteckningarTabProps) {
  return (
    <AddingTab
      addLabel={textAnteckning.new}
      dialog={(close) => <AnteckningDialog arendeId={arendeId} anteckning={null} onClose={close} />}
    >
      {anteckningar.length === 0 && <p>{textAnteckning.none}</p>}
      <ul className="anteckningar" aria-label={textAnteckning.list}>
        {anteckningar.map((anteckning) => (
          <AnteckningItem key={anteckning.id} anteckning={anteckning} />
        ))}
      </ul>
    </AddingTab>
  );
}

function AnteckningItem({ anteckning }: { readonly anteckning: Anteckning }) {
  const { text, skapad, skapadAv, struken, tidigare } = anteckning;
  const isLocked = useCaseLock();
  return (
    <li className="anteckning">
      <p className="muted">{textAnteckning.by(formatMoment(skapad), skapadAv)}</p>
      {struken ? (
        <>
          <p className="anteckning-text">
            <s>{text}</s>
          </p>
          <p>{textAnteckning.struck(formatMoment(struken.tid), struken.av, struken.orsak)}</p>
        </>
      ) : (
        <p className="anteckning-text">{text}</p>
      )}
      {tidigare.length > 0 && <EarlierWordings tidigare={tidigare} />}
      {!struken && !isLocked && <AnteckningActions anteckning={anteckning} />}
    </li>
  );
}

function EarlierWordings({ tidigare }: Pick<Anteckning, 'tidigare'>) {
  return (
    <Disclosure title={textAnteckning.earlier(tidigare.length)} headingLevel={2}>
      <ul className="anteckning-earlier">
        {tidigare.map(({ text, andrad, andradAv }) => (
          <li key={andrad}>
            <p className="muted">{textAnteckning.until(formatMoment(andrad), andradAv)}</p>
            <p className="anteckning-text">{text}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function AnteckningActions({ anteckning }: { readonly anteckning: Anteckning }) {
  const [asked, setAsked] = useState<'change' | 'strike' | null>(null);
  const close = () => {
    setAsked(null);
  };
  const strike = useCommand('anteckning.strike', { onSuccess: close });
  const { id: anteckningId, arendeId, version } = anteckning;
  return (
    <div className="button-row">
      <Button kind="ghost" icon={PencilLine} onPress={() => setAsked('change')}>
        {textAnteckning.change}
      </Button>
      <Button kind="ghost" icon={Eraser} onPress={() => setAsked('strike')}>
        {textAnteckning.strike}
      </Button>
      {asked === 'change' && (
        <AnteckningDialog arendeId={arendeId} anteckning={anteckning} onClose={close} />
      )}
      {asked === 'strike' && (
        <AskReason
          title={textAnteckning.strikeTitle}
          text={textAnteckning.strikeText}
          label={textAnteckning.strikeOrsak}
          action={textAnteckning.strikeSave}
          isPending={strike.isPending}
          onReason={(orsak) => {
            strike.run({ anteckningId, version, orsak });
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
