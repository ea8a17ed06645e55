import { Link } from '@tanstack/react-router';
import type { Ramliggare, Redovisning } from '../../../shared/domain/fordelningsram.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { useContractData } from '../../api/queries.ts';
import { textRam, textRedovisning } from '../../text/ramar.ts';
import { Table } from '../../ui/table.tsx';
import { reportPlaces } from './report-places.ts';
import { useRamnamn } from './use-ramnamn.ts';

const { reportColumns } = textRam;
const COLUMNS = [
  { title: reportColumns.dag },
  { title: reportColumns.vad },
  { title: reportColumns.anvant, isNumeric: true },
  { title: reportColumns.uppdrag },
  { title: reportColumns.beslut },
  { title: reportColumns.anteckning },
];

/** Everything that has been told of how the money was used, and the report-back it answers. */
export function ReportsPart({ liggare }: { readonly liggare: Ramliggare }) {
  const { organNamn, kallaText } = useRamnamn();
  const kallhanvisningar = useContractData('kallhanvisning.list', {});
  if (liggare.redovisningar.length === 0) return null;
  const places = reportPlaces(liggare, organNamn);
  const labelOf = ({ ansokanId, postId }: Redovisning) =>
    places.find(({ id }) => id === (postId ?? ansokanId))?.label;
  return (
    <section className="ram-part">
      <h2>{textRam.reports}</h2>
      <div className="ramar-scroll">
        <Table caption={textRam.reports} columns={COLUMNS}>
          {liggare.redovisningar.map((one) => (
            <tr key={one.id}>
              <td>{one.dag}</td>
              <th scope="row">{labelOf(one)}</th>
              <td className="numeric num">{formatKronor(one.beloppKr)}</td>
              <td>
                <Answered liggare={liggare} redovisning={one} />
              </td>
              <td>{kallaText(kallhanvisningar, one.kallhanvisningId)}</td>
              <td>{one.anteckning}</td>
            </tr>
          ))}
        </Table>
      </div>
    </section>
  );
}

interface AnsweredProps {
  readonly liggare: Ramliggare;
  readonly redovisning: Redovisning;
}

/** The report-back that was answered, among the deadlines of its case. */
function Answered({ liggare, redovisning }: AnsweredProps) {
  const asked = liggare.uppdrag.find(({ id }) => id === redovisning.aterrapporteringId);
  if (!asked) return null;
  return (
    <Link
      to="/arenden/$arendeId"
      params={{ arendeId: asked.arendeId }}
      search={{ flik: 'tidsfrister' }}
    >
      {textRedovisning.asked(asked.ansvarig, asked.senast)}
    </Link>
  );
}
