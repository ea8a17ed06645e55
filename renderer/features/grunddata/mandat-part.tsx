import { FileUp, Plus } from 'lucide-react';
import { useState } from 'react';
import type { LastaMandatfil } from '../../../shared/contract/mandat.ts';
import type { OrganId, PersonId } from '../../../shared/domain/id.ts';
import { fullName } from '../../../shared/domain/person.ts';
import type { Uppdrag } from '../../../shared/domain/uppdrag.ts';
import { ersattareITur, inkallelseFran } from '../../../shared/rules/inkallelse.ts';
import { lastsOn } from '../../../shared/rules/uppdrag.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { textUppdrag } from '../../text/kontakter.ts';
import { textMandat } from '../../text/mandat.ts';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import { UppdragDialog } from '../kontakter/uppdrag-dialog.tsx';
import { MandatDialog } from './mandat-dialog.tsx';

const columns = [
  { title: textMandat.roll },
  { title: textMandat.namn },
  { title: textMandat.parti },
  { title: textMandat.ordning, isNumeric: true },
  { title: textMandat.period },
  { title: textMandat.ersatts },
];

/** Who is elected to a body today, in what order deputies serve, and for whom. */
export function MandatPart({ organId }: { readonly organId: OrganId }) {
  const [last, setLast] = useState<LastaMandatfil | null>(null);
  const [open, setOpen] = useState<Uppdrag | 'new' | null>(null);
  const choose = useCommand('mandat.chooseFile', {
    onSuccess: (file) => {
      if (file) setLast(file);
    },
  });
  const readFile = () => choose.run({ organId });
  return (
    <section className="grunddata-part" aria-labelledby="elected">
      <h2 id="elected">{textMandat.title}</h2>
      <Elected organId={organId} onOpen={setOpen} />
      <div className="meeting-buttons">
        <Button icon={FileUp} onPress={readFile}>
          {textMandat.readFile}
        </Button>
        <Button icon={Plus} onPress={() => setOpen('new')}>
          {textUppdrag.add}
        </Button>
      </div>
      {last && (
        <MandatDialog
          key={last.filnamn}
          organId={organId}
          last={last}
          onChooseAnother={readFile}
          onClose={() => setLast(null)}
        />
      )}
      {open !== null && (
        <UppdragDialog
          organId={organId}
          {...(open === 'new' ? {} : { uppdrag: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

interface ElectedProps {
  readonly organId: OrganId;
  readonly onOpen: (uppdrag: Uppdrag) => void;
}

function Elected({ organId, onOpen }: ElectedProps) {
  const today = useToday();
  const uppdrag = useContractData('uppdrag.list', { organId, personId: null });
  const personer = useContractData('person.list', {});
  const partier = useContractData('parti.list', {});
  const { rader } = useContractData('inkallelseordning.get', { organId });
  const shown = uppdrag.filter((one) => lastsOn(one, today));
  if (shown.length === 0) return <p className="muted">{textMandat.none}</p>;
  const personOf = (personId: PersonId) => personer.find(({ id }) => id === personId);
  const partiIdOf = ({ forPartiId, personId }: Uppdrag) =>
    forPartiId ?? personOf(personId)?.partiId ?? null;
  const nameOf = (personId: PersonId) => {
    const person = personOf(personId);
    return person ? fullName(person) : '';
  };
  const waiting = ersattareITur(shown, partiIdOf, inkallelseFran(rader));
  return (
    <Table caption={textMandat.title} columns={columns}>
      {shown.map((one) => (
        <tr key={one.id}>
          <td>{textUppdrag.roller[one.roll]}</td>
          <th scope="row">
            <button
              type="button"
              className="meeting-name"
              aria-label={textUppdrag.change(nameOf(one.personId))}
              onClick={() => onOpen(one)}
            >
              {nameOf(one.personId)}
            </button>
          </th>
          <td>{partier.find(({ id }) => id === partiIdOf(one))?.kod ?? ''}</td>
          <td className="numeric num">{one.ordning === 0 ? '' : one.ordning}</td>
          <td className="num">
            {one.till === null
              ? textUppdrag.since(one.fran)
              : textUppdrag.period(one.fran, one.till)}
          </td>
          <td>{waiting.get(one.id)?.map(nameOf).slice(0, 3).join(', ')}</td>
        </tr>
      ))}
    </Table>
  );
}
