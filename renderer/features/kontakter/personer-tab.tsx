import { UserRound } from 'lucide-react';
import { useMemo, useState } from 'react';
import { fullName } from '../../../shared/domain/person.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { useContractData } from '../../api/queries.ts';
import { textPerson } from '../../text/grunddata.ts';
import { textKontakt, textKontakter, textPersoner } from '../../text/kontakter.ts';
import type { GridColumn } from '../../ui/grid-columns.ts';
import { Details } from './details.tsx';
import { DuplicatesButton } from './duplicates-button.tsx';
import { ListPart } from './list-part.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { NameCell } from './name-cell.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { UppdragSection } from './uppdrag-section.tsx';
import { useWholeList } from './use-whole-list.ts';
import { UsesSection } from './uses-section.tsx';

/** A person with the code of the party. */
interface Personrad extends Person {
  readonly parti: string;
}

const rules = {
  words: (row: Personrad) => Object.values({ ...row, id: '' }).join(' '),
  isClosed: ({ avslutad }: Personrad) => avslutad,
  sorts: {
    namn: ({ efternamn, fornamn }: Personrad) => `${efternamn} ${fornamn}`,
    titel: ({ titel }: Personrad) => titel,
    enhet: ({ enhet }: Personrad) => enhet,
    parti: ({ parti }: Personrad) => parti,
  },
};

const columns: readonly GridColumn<Personrad>[] = [
  {
    id: 'namn',
    title: textKontakt.namn,
    width: 13,
    grows: true,
    isSortable: true,
    cell: (row) => <NameCell namn={fullName(row)} skyddad={row.skyddad} avslutad={row.avslutad} />,
    fullText: fullName,
  },
  {
    id: 'titel',
    title: textPerson.titel,
    width: 10,
    isSortable: true,
    priority: 4,
    cell: (row) => row.titel,
  },
  {
    id: 'enhet',
    title: textPerson.enhet,
    width: 11,
    isSortable: true,
    priority: 2,
    cell: (row) => row.enhet,
  },
  {
    id: 'parti',
    title: textPersoner.parti,
    width: 4,
    isSortable: true,
    priority: 3,
    cell: (row) => row.parti,
  },
  { id: 'epost', title: textPersoner.epost, width: 13, priority: 1, cell: (row) => row.epost },
];

/** Everyone who can be case officer, sign, or sit in a body. */
export function PersonerTab() {
  const persons = useContractData('person.list', {});
  const partier = useContractData('parti.list', {});
  const rows = useMemo(
    () =>
      persons
        .filter(({ sammanslagenMed }) => sammanslagenMed === null)
        .map((person) => ({
          ...person,
          parti: partier.find(({ id }) => id === person.partiId)?.kod ?? '',
        })),
    [persons, partier],
  );
  const { chosen, ...list } = useWholeList(rows, rules);
  const [open, setOpen] = useState<Person | 'new' | null>(null);
  const [isMerging, setMerging] = useState(false);
  const close = () => setOpen(null);
  const person = open === 'new' ? null : persons.find(({ id }) => id === open?.id);
  return (
    <>
      <ListPart
        {...list}
        words={textPersoner}
        icon={UserRound}
        columns={columns}
        hasClosed
        tools={<DuplicatesButton slag="person" />}
        aside={
          chosen ? (
            <Details
              namn={fullName(chosen)}
              skyddad={chosen.skyddad}
              avslutad={chosen.avslutad}
              facts={[
                [textPerson.titel, chosen.titel],
                [textPerson.enhet, chosen.enhet],
                [textPersoner.parti, chosen.parti],
                [textPersoner.epost, chosen.epost],
                [textPersoner.telefon, chosen.telefon],
              ]}
              onChange={() => setOpen(chosen)}
              onMerge={() => setMerging(true)}
            >
              <UppdragSection key={chosen.id} of="person" personId={chosen.id} />
              <UsesSection motpart={{ slag: 'person', id: chosen.id }} />
            </Details>
          ) : (
            <p>{textKontakter.nothingChosen}</p>
          )
        }
        onNew={() => setOpen('new')}
        onOpen={(index) => setOpen(list.rowOf(index) ?? null)}
      />
      {open !== null && (
        <PersonDialog {...(person ? { person } : {})} onClose={close} onSaved={close} />
      )}
      {isMerging && chosen && (
        <MergeDialog slag="person" firstId={chosen.id} onClose={() => setMerging(false)} />
      )}
    </>
  );
}
