import { ShieldAlert } from 'lucide-react';
import type { Motpart, Motpartsref } from '../../../shared/domain/motpart.ts';
import { useContractQuery } from '../../api/queries.ts';
import { refOf } from './motpart-values.ts';
import { textMotpart } from '../../text/kontakter.ts';

/** Says that a name leads to the register, and when the public may not see it. */
export function MotpartNote({ value }: { readonly value: Motpart }) {
  const ref = refOf(value);
  return ref ? <LinkedNote motpart={ref} /> : null;
}

function LinkedNote({ motpart }: { readonly motpart: Motpartsref }) {
  const isProtected = useProtected(motpart);
  if (!isProtected) return <p className="motpart-note">{textMotpart.linked[motpart.slag]}</p>;
  return (
    <p className="motpart-note motpart-protected">
      <ShieldAlert size={14} aria-hidden="true" /> {textMotpart.protected}
    </p>
  );
}

function useProtected({ slag, id }: Motpartsref): boolean {
  const persons = useContractQuery('person.list', {}, { isEnabled: slag === 'person' });
  const kontakt = useContractQuery(
    'kontakt.get',
    { kontaktId: id },
    { isEnabled: slag === 'kontakt' },
  );
  if (slag === 'kontakt') return kontakt.data?.skyddad === true;
  return persons.data?.find((person) => person.id === id)?.skyddad === true;
}
