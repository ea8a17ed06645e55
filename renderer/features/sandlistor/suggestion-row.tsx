import { Check, CircleDashed, CircleSlash, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import type { Control } from 'react-hook-form';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import type { SandlistaData } from '../../../shared/domain/sandlista.ts';
import { orsakText } from '../../text/expediering.ts';
import { textSandlista, textSandskal } from '../../text/sandlista.ts';
import { Button } from '../../ui/button.tsx';
import { FormTextArea } from '../../ui/form-fields.tsx';
import type { Suggestion } from './suggestions.ts';
import type { ListEdits } from './use-list-edits.ts';

const ICONS = {
  vald: Check,
  saknas: TriangleAlert,
  utelamnad: CircleSlash,
  valfri: CircleDashed,
};

interface SuggestionRowProps {
  readonly control: Control<SandlistaData, unknown, SandlistaData>;
  readonly suggestion: Suggestion;
  readonly edits: ListEdits;
}

/** A suggested recipient: the reason, whether it is on the list, and what can be done about it. */
export function SuggestionRow({ control, suggestion, edits }: SuggestionRowProps) {
  const { forslag, state, avsteg } = suggestion;
  const { organId, mottagare } = forslag;
  const Icon = ICONS[state];
  const row = useRef<HTMLLIElement>(null);
  // The button that was pressed goes away; its row keeps the focus, or the field that came does.
  const afterwards = (change: () => void) => () => {
    change();
    requestAnimationFrame(() => (row.current?.querySelector('textarea') ?? row.current)?.focus());
  };
  const isReasoned = state !== 'vald' && avsteg >= 0;
  return (
    <li ref={row} tabIndex={-1} className={`sandlista-suggestion sandlista-${state}`}>
      <Icon size={16} aria-hidden="true" />
      <div className="sandlista-suggested">
        <b>{mottagare}</b>
        <span className="sandlista-reason">
          {textSandskal[forslag.skal]} · {textSandlista.states[state]}
        </span>
        <span className="sandlista-why">
          {orsakText(forslag.orsak, forslag.orsak.belopp ? formatKronor(forslag.orsak.belopp) : '')}
        </span>
        {isReasoned && (
          <FormTextArea
            control={control}
            name={`avsteg.${avsteg}.skal`}
            label={textSandlista.leftOutReason(mottagare)}
          />
        )}
        {state !== 'vald' && (
          <div className="sandlista-choices">
            <Button
              aria-label={textSandlista.addNamed(mottagare)}
              onPress={afterwards(() => edits.addForslag([forslag]))}
            >
              {textSandlista.addOne}
            </Button>
            {forslag.kravs && organId !== null && (
              <LeaveOut
                isReasoned={isReasoned}
                name={mottagare}
                onLeaveOut={afterwards(() => edits.leaveOut(organId))}
                onRegret={afterwards(() => edits.regret(organId))}
              />
            )}
          </div>
        )}
      </div>
    </li>
  );
}

interface LeaveOutProps {
  readonly isReasoned: boolean;
  readonly name: string;
  readonly onLeaveOut: () => void;
  readonly onRegret: () => void;
}

function LeaveOut({ isReasoned, name, onLeaveOut, onRegret }: LeaveOutProps) {
  if (isReasoned) {
    return (
      <Button kind="ghost" onPress={onRegret}>
        {textSandlista.regret}
      </Button>
    );
  }
  return (
    <Button kind="ghost" aria-label={textSandlista.leaveOutNamed(name)} onPress={onLeaveOut}>
      {textSandlista.leaveOut}
    </Button>
  );
}
