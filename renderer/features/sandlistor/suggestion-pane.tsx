import { Link } from '@tanstack/react-router';
import { ListPlus, Users } from 'lucide-react';
import { useRef } from 'react';
import type { Control } from 'react-hook-form';
import type { Expedieringsbeslut } from '../../../shared/domain/expediering.ts';
import type { SandlistaData } from '../../../shared/domain/sandlista.ts';
import { refOf } from '../../../shared/rules/sandlista.ts';
import { joinSwedish } from '../../../shared/rules/sprak.ts';
import { useContractData } from '../../api/queries.ts';
import { textSandlista } from '../../text/sandlista.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { SuggestionRow } from './suggestion-row.tsx';
import { addableOf } from './suggestions.ts';
import type { Suggestion } from './suggestions.ts';
import type { ListEdits } from './use-list-edits.ts';

interface SuggestionPaneProps {
  readonly beslut: Expedieringsbeslut;
  readonly control: Control<SandlistaData, unknown, SandlistaData>;
  readonly suggestions: readonly Suggestion[];
  readonly edits: ListEdits;
  readonly isDecided: boolean;
  /** Nobody is on the list. */
  readonly isEmpty: boolean;
}

/** Who should get the decision and why, and what stands in the way of settling the list. */
export function SuggestionPane(props: SuggestionPaneProps) {
  const { control, suggestions, edits, isDecided } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const addable = addableOf(suggestions);
  const addAll = () => {
    edits.addForslag(addable);
    // The button goes away when nobody is missing any more.
    heading.current?.focus();
  };
  return (
    <div className="sandlista-suggestions">
      <Obstacle {...props} />
      <h2 ref={heading} tabIndex={-1}>
        {textSandlista.suggestions}
      </h2>
      <p className="muted">
        {isDecided ? textSandlista.suggestionsFromDecision : textSandlista.suggestionsFromProposal}
      </p>
      <ul>
        {suggestions.map((suggestion) => (
          <SuggestionRow
            key={refOf(suggestion.forslag) ?? suggestion.forslag.mottagare}
            control={control}
            suggestion={suggestion}
            edits={edits}
          />
        ))}
      </ul>
      {addable.length > 0 && (
        <Button icon={ListPlus} onPress={addAll}>
          {textSandlista.addAll}
        </Button>
      )}
      <Groups beslut={props.beslut} edits={edits} />
    </div>
  );
}

/** Groups that can be put on the list in one step: the deciding body's own, and those of all. */
function Groups({ beslut, edits }: Pick<SuggestionPaneProps, 'beslut' | 'edits'>) {
  const groups = useContractData('mottagargrupp.list', {}).filter(
    ({ avslutad, organId }) => !avslutad && (organId === null || organId === beslut.organId),
  );
  if (groups.length === 0) return null;
  return (
    <>
      <h2>{textSandlista.groups}</h2>
      <div className="sandlista-choices">
        {groups.map((group) => (
          <Button key={group.id} icon={Users} onPress={() => edits.addGroup(group)}>
            {textSandlista.addGroup(group.namn)}
          </Button>
        ))}
      </div>
    </>
  );
}

function Obstacle({ beslut, suggestions, isDecided, isEmpty }: SuggestionPaneProps) {
  const { arendeId, tjansteskrivelseId, paragrafId } = beslut;
  if (!isDecided) {
    return (
      <MessageBox
        tone="info"
        title={textSandlista.undecidedTitle}
        actions={
          arendeId !== null &&
          tjansteskrivelseId !== null &&
          paragrafId === null && (
            <Link
              to="/arenden/$arendeId/beslut/$tjansteskrivelseId"
              params={{ arendeId, tjansteskrivelseId }}
              className="button"
            >
              {textSandlista.recordDecision}
            </Link>
          )
        }
      >
        <p>{textSandlista.undecidedText}</p>
      </MessageBox>
    );
  }
  const missing = suggestions.filter(({ state }) => state === 'saknas');
  if (missing.length === 0)
    return isEmpty ? (
      <MessageBox tone="info" title={textSandlista.nobodyTitle}>
        <p>{textSandlista.nobodyText}</p>
      </MessageBox>
    ) : (
      <MessageBox tone="ok" title={textSandlista.readyTitle} />
    );
  const names = joinSwedish(missing.map(({ forslag }) => forslag.mottagare));
  return (
    <MessageBox tone="warn" title={textSandlista.missingTitle(missing.length)}>
      <p>{textSandlista.missingText(names)}</p>
    </MessageBox>
  );
}
