import { ArrowRight } from 'lucide-react';
import { textLogg } from '../../text/logg.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { FieldChange } from './changes.ts';

/** More than these are folded away, so that the events can be followed. */
const SHOWN = 4;

interface ChangeListProps {
  readonly changes: readonly FieldChange[];
  /** Nothing was there before: the values alone say it. */
  readonly isNew: boolean;
}

/** What was changed, field by field: how it was and how it became. */
export function ChangeList({ changes, isNew }: ChangeListProps) {
  if (changes.length === 0) return null;
  const list = (
    <dl className="log-changes">
      {changes.map((change) => (
        <div key={change.path}>
          <dt>{change.falt}</dt>
          <dd>{isNew ? change.efter : <BeforeAfter change={change} />}</dd>
        </div>
      ))}
    </dl>
  );
  if (changes.length <= SHOWN) return list;
  return (
    <Disclosure title={textLogg.changes(changes.length)} headingLevel={2}>
      {list}
    </Disclosure>
  );
}

function BeforeAfter({ change: { fore, efter } }: { readonly change: FieldChange }) {
  return (
    <>
      <span className="visually-hidden">{textLogg.fromWord} </span>
      <del>{fore === '' ? textLogg.empty : fore}</del>
      <ArrowRight size={13} aria-hidden="true" />
      <span className="visually-hidden"> {textLogg.toWord} </span>
      <ins>{efter === '' ? textLogg.empty : efter}</ins>
    </>
  );
}
