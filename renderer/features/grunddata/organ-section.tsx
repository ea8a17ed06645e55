import { PencilLine, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Organ } from '../../../shared/domain/organ.ts';
import { useContractData } from '../../api/queries.ts';
import { textOrgan } from '../../text/fordelning.ts';
import { textGrunddata } from '../../text/grunddata.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Table } from '../../ui/table.tsx';
import { OrganDialog } from '../referenser/organ-dialog.tsx';
import { OrganDetailsDialog } from './organ-details-dialog.tsx';

const columns = [
  { title: textGrunddata.organNamn },
  { title: textGrunddata.forkortning },
  { title: textGrunddata.slag },
  { title: textGrunddata.actions, isTitleHidden: true },
];

/** Every body that cases, citations and recipients can name. */
export function OrganSection() {
  const organ = useContractData('organ.list', {});
  const [open, setOpen] = useState<Organ | 'new' | null>(null);
  const close = () => {
    setOpen(null);
  };
  return (
    <section className="grunddata-part" aria-labelledby="organ-title">
      <h2 id="organ-title">{textGrunddata.organ}</h2>
      <Table caption={textGrunddata.organ} columns={columns}>
        {organ.map((one) => (
          <tr key={one.id}>
            <th scope="row">{one.namn}</th>
            <td>{one.forkortning}</td>
            <td>{textOrgan.organtyper[one.organtyp]}</td>
            <td className="numeric">
              <IconButton
                icon={PencilLine}
                label={textGrunddata.change(one.namn)}
                onPress={() => {
                  setOpen(one);
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
        {textGrunddata.newOrgan}
      </Button>
      {open === 'new' && <OrganDialog onClose={close} onSaved={close} />}
      {open !== null && open !== 'new' && <OrganDetailsDialog organ={open} onClose={close} />}
    </section>
  );
}
