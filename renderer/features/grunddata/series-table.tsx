import type { Diarium } from '../../../shared/domain/diarium.ts';
import { useContractData } from '../../api/queries.ts';
import { textDiarium } from '../../text/diarium.ts';
import { MessageBox } from '../../ui/message-box.tsx';
import { Table } from '../../ui/table.tsx';

const columns = [
  { title: textDiarium.year, isNumeric: true },
  { title: textDiarium.lastSerial, isNumeric: true },
  { title: textDiarium.cases, isNumeric: true },
  { title: textDiarium.voided, isNumeric: true },
  { title: textDiarium.check },
];

/** What is known at once of the years, in as much room: nothing below moves under the pointer. */
export function SeriesWaiting({ diarium }: { readonly diarium: Diarium }) {
  if (diarium.serier.length === 0) return <p className="muted">{textDiarium.noSeries}</p>;
  return (
    <Table caption={textDiarium.seriesOf(diarium.namn)} columns={columns}>
      {diarium.serier.map(({ ar, senasteLopnr }) => (
        <tr key={ar}>
          <th scope="row" className="numeric num">
            {ar}
          </th>
          <td className="numeric num">{senasteLopnr}</td>
          <td colSpan={3} />
        </tr>
      ))}
    </Table>
  );
}

/** The years of a diarium, and the serials that no case accounts for (K06). */
export function SeriesTable({ diarium }: { readonly diarium: Diarium }) {
  const { serier, luckor } = useContractData('diarium.getSerier', { diariumId: diarium.id });
  if (serier.length === 0) return <p className="muted">{textDiarium.noSeries}</p>;
  const shared = luckor.filter(({ ar }) => ar === null);
  return (
    <>
      <Table caption={textDiarium.seriesOf(diarium.namn)} columns={columns}>
        {serier.map(({ ar, senasteLopnr, antal, makulerade }) => {
          const missing = luckor.filter((lucka) => lucka.ar === ar);
          return (
            <tr key={ar}>
              <th scope="row" className="numeric num">
                {ar}
              </th>
              <td className="numeric num">{senasteLopnr}</td>
              <td className="numeric num">{antal}</td>
              <td className="numeric num">{makulerade}</td>
              <td>{missing.length === 0 ? textDiarium.whole : textDiarium.missing(missing)}</td>
            </tr>
          );
        })}
      </Table>
      {luckor.length > 0 && (
        <MessageBox tone="danger" title={textDiarium.gapTitle}>
          <p>
            {shared.length > 0 && `${textDiarium.missing(shared)} `}
            {textDiarium.gapText}
          </p>
        </MessageBox>
      )}
    </>
  );
}
