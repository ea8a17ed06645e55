import { fullName } from '../../../shared/domain/person.ts';
import { useContractData } from '../../api/queries.ts';
import { textInlasning } from '../../text/inlasning.ts';
import { Select } from '../../ui/select.tsx';
import { NEW } from './use-names.ts';
import type { Names } from './use-names.ts';

const ADD = { id: NEW, label: textInlasning.makeNew };

/** What the bodies and persons that the paper names are in the register. */
export function NameChoices({ names }: { readonly names: Names }) {
  const organ = useContractData('organ.list', {});
  const personer = useContractData('person.list', {});
  const { organval, personval } = names;
  if (organval.length + personval.length === 0) return null;
  const bodies = [ADD, ...organ.map(({ id, namn }) => ({ id, label: namn }))];
  const persons = [ADD, ...personer.map((one) => ({ id: one.id, label: fullName(one) }))];
  return (
    <div className="inlasning-names">
      <h3>{textInlasning.names}</h3>
      {organval.map(({ namn, organId }) => (
        <Select
          key={namn}
          label={textInlasning.bodyFor(namn)}
          options={bodies}
          value={organId ?? NEW}
          onChange={(id) => names.chooseBody(namn, id)}
        />
      ))}
      {personval.map(({ namn, personId }) => (
        <Select
          key={namn}
          label={textInlasning.personFor(namn)}
          options={persons}
          value={personId ?? NEW}
          onChange={(id) => names.choosePerson(namn, id)}
        />
      ))}
    </div>
  );
}
