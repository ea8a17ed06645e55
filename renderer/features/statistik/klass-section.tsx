import type { Statistik } from '../../../shared/domain/statistik.ts';
import { dagarOrd, ISTALLET_FOR_KLASS } from '../../../shared/rules/statistikord.ts';
import { textStatistik } from '../../text/statistik.ts';
import { Table } from '../../ui/table.tsx';
import { StatistikSection } from './statistik-section.tsx';

const { klass, inkomna, beslutade, avslutade, mediantid } = textStatistik;

/** How many cases of each class there were, and how long they took. */
export function KlassSection({ klasser }: Pick<Statistik, 'klasser'>) {
  return (
    <StatistikSection title={textStatistik.perKlass}>
      {klasser.length === 0 ? (
        <p className="muted">{textStatistik.noCases}</p>
      ) : (
        <Table
          caption={textStatistik.perKlass}
          columns={[
            { title: klass },
            ...[inkomna, beslutade, avslutade, mediantid].map((title) => ({
              ...{ title, isNumeric: true },
            })),
          ]}
        >
          {klasser.map((row) => (
            <tr key={row.klass}>
              <th scope="row">{row.klass || ISTALLET_FOR_KLASS}</th>
              <td className="numeric">{row.inkomna}</td>
              <td className="numeric">{row.beslutade}</td>
              <td className="numeric">{row.avslutade}</td>
              <td className="numeric">
                {row.mediandagar === null ? '' : dagarOrd(row.mediandagar)}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </StatistikSection>
  );
}
