import { Link } from '@tanstack/react-router';
import { Stamp } from 'lucide-react';
import { useState } from 'react';
import type { Beslut } from '../../../shared/domain/beslut.ts';
import { formatDag, formatManad } from '../../../shared/domain/datum.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { useContractData } from '../../api/queries.ts';
import { textBesluten } from '../../text/besluten.ts';
import { textUtdrag } from '../../text/protokollsutdrag.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import { summaryOf, utskickOf } from '../expediering/utskick.ts';
import { UtdragDialog } from '../protokollsutdrag/utdrag-dialog.tsx';
import { BeslutPunkter } from './beslut-punkter.tsx';

const columns = [
  { title: textBesluten.sokande },
  { title: textBesluten.begart, isNumeric: true },
  { title: textBesluten.tilldelat, isNumeric: true },
];

/** The decisions of a case: what was decided, who got what, and what must be reported back. */
export function BeslutTab({ beslut }: { readonly beslut: readonly Beslut[] }) {
  if (beslut.length === 0) return <p className="tab-part">{textBesluten.none}</p>;
  return (
    <div className="tab-part">
      {beslut.map((one) => (
        <BeslutCard key={one.id} beslut={one} />
      ))}
    </div>
  );
}

function BeslutCard({ beslut }: { readonly beslut: Beslut }) {
  const organ = useContractData('organ.list', {});
  const nameOf = (id: string) => organ.find((one) => one.id === id)?.namn ?? '';
  const heading = textBesluten.heading(
    nameOf(beslut.organId),
    formatDag(beslut.datum),
    beslut.paragraf,
  );
  const [isMaking, setMaking] = useState(false);
  return (
    <section className="work-card" aria-label={heading}>
      <h2>{heading}</h2>
      <Badge tone={beslut.utfall === 'andrat' ? 'warn' : 'ok'}>
        {textBesluten.utfall[beslut.utfall]}
      </Badge>
      <BeslutPunkter beslut={beslut} />
      <GrantTable beslut={beslut} nameOf={nameOf} />
      {beslut.aterrapporteringar.length > 0 && <h3>{textBesluten.reportBacks}</h3>}
      <ul className="inspector-list">
        {beslut.aterrapporteringar.map((one) => (
          <li key={one.id}>
            <span>
              {textBesluten.reportBack(nameOf(one.ansvarigOrganId), nameOf(one.tillOrganId))}
            </span>
            <span>
              {textBesluten.senast(
                one.precision === 'dag' ? formatDag(one.senast) : formatManad(one.senast),
              )}
            </span>
          </li>
        ))}
      </ul>
      <div className="button-row">
        <Button
          icon={Stamp}
          aria-label={textUtdrag.openOf(heading)}
          onPress={() => setMaking(true)}
        >
          {textUtdrag.open}
        </Button>
        <ExpedieringLink beslut={beslut} />
      </div>
      {isMaking && <UtdragDialog beslutId={beslut.id} onClose={() => setMaking(false)} />}
    </section>
  );
}

/** How far the decision has been sent, and the way there. */
function ExpedieringLink({ beslut }: { readonly beslut: Beslut }) {
  const { arendeId, tjansteskrivelseId } = beslut;
  const rader = useContractData('expediering.listOfArende', { arendeId });
  const rad = rader.find((one) => one.beslut.tjansteskrivelseId === tjansteskrivelseId);
  if (!rad?.lista) return null;
  const utskick = utskickOf([rad]);
  const words = textBesluten.sending(summaryOf(utskick).skickade, utskick.length);
  const { sammantradeId } = rad.beslut;
  if (sammantradeId !== null) {
    return (
      <Link to="/sammantraden/$sammantradeId/expediering" params={{ sammantradeId }}>
        {words}
      </Link>
    );
  }
  return (
    <Link to="/sandlistor/$sandlistaId" params={{ sandlistaId: rad.lista.id }}>
      {words}
    </Link>
  );
}

interface GrantTableProps {
  readonly beslut: Beslut;
  readonly nameOf: (id: string) => string;
}

function GrantTable({ beslut, nameOf }: GrantTableProps) {
  if (beslut.tilldelningar.length === 0) return null;
  return (
    <Table caption={textBesluten.grants} isCaptionShown columns={columns}>
      {beslut.tilldelningar.map((grant) => (
        <tr key={grant.ansokanId}>
          <th scope="row">{nameOf(grant.sokandeOrganId)}</th>
          <td className="numeric num">{formatKronor(grant.begartKr)}</td>
          <td className="numeric num">{formatKronor(grant.beloppKr)}</td>
        </tr>
      ))}
    </Table>
  );
}
