import { PencilLine, Plus } from 'lucide-react';
import { useState } from 'react';
import { fullName } from '../../../shared/domain/person.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { useContractData } from '../../api/queries.ts';
import { textGrunddata } from '../../text/grunddata.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Table } from '../../ui/table.tsx';
import { PersonDialog } from './person-dialog.tsx';

const columns = [
  { title: textGrunddata.personNamn },
  { title: textGrunddata.titel },
  { title: textGrunddata.enhet },
  { title: textGrunddata.actions, isTitleHidden: true },
];

/** Everyone who can be case officer or sign. */
export function PersonSection() {
  const persons = useContractData('person.list', {});
  const [open, setOpen] = useState<Person | 'new' | null>(null);
  const close = () => {
    setOpen(null);
  };
  return (
    <section className="grunddata-part" aria-labelledby="person-title">
      <h2 id="person-title">{textGrunddata.persons}</h2>
      <p className="muted">{textGrunddata.personsHint}</p>
      <Table caption={textGrunddata.persons} columns={columns}>
        {persons.map((person) => (
          <tr key={person.id}>
            <th scope="row">{fullName(person)}</th>
            <td>{person.titel}</td>
            <td>{person.enhet}</td>
            <td className="numeric">
              <IconButton
                icon={PencilLine}
                label={textGrunddata.change(fullName(person))}
                onPress={() => {
                  setOpen(person);
                }}
              />
            </td>
          </tr>
        ))}
      </Table>
      <Button
        icon={Plus}
        onPress={() => {
          setOpen('new');
        }}
      >
        {textGrunddata.newPerson}
      </Button>
      {open !== null && (
        <PersonDialog
          {...(open === 'new' ? {} : { person: open })}
          onClose={close}
          onSaved={close}
        />
      )}
    </section>
  );
}
