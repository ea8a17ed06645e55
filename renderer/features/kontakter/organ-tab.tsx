import { Landmark } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Organ } from '../../../shared/domain/organ.ts';
import { useContractData } from '../../api/queries.ts';
import { textOrgan } from '../../text/fordelning.ts';
import { textKontakter, textOrganlista } from '../../text/kontakter.ts';
import type { GridColumn } from '../../ui/grid-columns.ts';
import { OrganDialog } from '../referenser/organ-dialog.tsx';
import { Details } from './details.tsx';
import { DuplicatesButton } from './duplicates-button.tsx';
import { ListPart } from './list-part.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { NameCell } from './name-cell.tsx';
import { OrganDetailsDialog } from './organ-details-dialog.tsx';
import { UppdragSection } from './uppdrag-section.tsx';
import { useWholeList } from './use-whole-list.ts';
import { UsesSection } from './uses-section.tsx';

const kindOf = ({ organtyp, externt }: Organ) =>
  externt ? textOrganlista.externt : textOrgan.organtyper[organtyp];

const rules = {
  words: (row: Organ) => [row.namn, row.forkortning, kindOf(row), row.epost].join(' '),
  isClosed: ({ avslutad }: Organ) => avslutad,
  sorts: {
    namn: ({ namn }: Organ) => namn,
    forkortning: ({ forkortning }: Organ) => forkortning,
    slag: kindOf,
  },
};

const columns: readonly GridColumn<Organ>[] = [
  {
    id: 'namn',
    title: textOrganlista.namn,
    width: 14,
    grows: true,
    isSortable: true,
    cell: (row) => <NameCell namn={row.namn} avslutad={row.avslutad} />,
    fullText: (row) => row.namn,
  },
  {
    id: 'forkortning',
    title: textOrganlista.forkortning,
    width: 7,
    isSortable: true,
    cell: (row) => row.forkortning,
  },
  {
    id: 'slag',
    title: textOrganlista.slag,
    width: 12,
    isSortable: true,
    priority: 2,
    cell: kindOf,
  },
  { id: 'epost', title: textOrganlista.epost, width: 13, priority: 1, cell: (row) => row.epost },
];

/** Every body that cases, citations and recipients can name. */
export function OrganTab() {
  const organ = useContractData('organ.list', {});
  const rows = useMemo(
    () => organ.filter(({ sammanslagenMed }) => sammanslagenMed === null),
    [organ],
  );
  const { chosen, ...list } = useWholeList(rows, rules);
  const [open, setOpen] = useState<Organ | 'new' | null>(null);
  const [isMerging, setMerging] = useState(false);
  const close = () => setOpen(null);
  return (
    <>
      <ListPart
        {...list}
        words={textOrganlista}
        icon={Landmark}
        columns={columns}
        hasClosed
        tools={<DuplicatesButton slag="organ" />}
        aside={
          chosen ? (
            <Details
              namn={chosen.namn}
              avslutad={chosen.avslutad}
              facts={[
                [textOrganlista.forkortning, chosen.forkortning],
                [textOrganlista.slag, kindOf(chosen)],
                [textOrganlista.epost, chosen.epost],
                [textOrganlista.adress, chosen.adress],
              ]}
              onChange={() => setOpen(chosen)}
              onMerge={() => setMerging(true)}
            >
              <UppdragSection key={chosen.id} of="organ" organId={chosen.id} />
              <UsesSection motpart={{ slag: 'organ', id: chosen.id }} />
            </Details>
          ) : (
            <p>{textKontakter.nothingChosen}</p>
          )
        }
        onNew={() => setOpen('new')}
        onOpen={(index) => setOpen(list.rowOf(index) ?? null)}
      />
      {open === 'new' && <OrganDialog onClose={close} onSaved={close} />}
      {open !== null && open !== 'new' && <OrganDetailsDialog organ={open} onClose={close} />}
      {isMerging && chosen && (
        <MergeDialog slag="organ" firstId={chosen.id} onClose={() => setMerging(false)} />
      )}
    </>
  );
}
