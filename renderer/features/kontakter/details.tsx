import { Merge, PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { textKontakter } from '../../text/kontakter.ts';
import { Button } from '../../ui/button.tsx';
import { Marks } from './name-cell.tsx';

interface DetailsProps {
  readonly namn: string;
  readonly skyddad?: boolean;
  readonly avslutad?: boolean;
  /** Name and text of each fact; those without text are left out. */
  readonly facts: readonly (readonly [string, string])[];
  readonly onChange: () => void;
  readonly onMerge?: () => void;
  readonly children?: ReactNode;
}

/** The chosen row beside the list: what is known, what can be done, and where it is used. */
export function Details({ namn, facts, onChange, onMerge, children, ...marks }: DetailsProps) {
  const isMarked = marks.skyddad === true || marks.avslutad === true;
  return (
    <div className="kontakt-details">
      <h2>{namn}</h2>
      {isMarked && (
        <div className="kontakt-badges">
          <Marks {...marks} />
        </div>
      )}
      <dl className="facts" aria-label={textKontakter.facts}>
        {facts
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <Fact key={name} name={name} text={text} />
          ))}
      </dl>
      <div className="kontakt-actions">
        <Button icon={PencilLine} shortcut="Enter" onPress={onChange}>
          {textKontakter.change}
        </Button>
        {onMerge && (
          <Button icon={Merge} onPress={onMerge}>
            {textKontakter.merge}
          </Button>
        )}
      </div>
      {children}
    </div>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="kontakt-address">{text}</dd>
    </>
  );
}
