import { formatManad } from '../../../shared/domain/datum.ts';
import type { Statistik } from '../../../shared/domain/statistik.ts';
import { arendestaplar } from '../../../shared/rules/statistikdiagram.ts';
import { textStatistik } from '../../text/statistik.ts';
import { Table } from '../../ui/table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { BarChart } from './bar-chart.tsx';
import { StatistikSection } from './statistik-section.tsx';

const { inkomna, beslutade, avslutade } = textStatistik;

/** What came in and what was closed, month by month. */
export function ArendeSection({ manader }: Pick<Statistik, 'manader'>) {
  const staplar = arendestaplar(manader);
  const rows = manader.map((row, index) => ({
    ...{ name: formatManad(row.manad), staplar: staplar[index] ?? [] },
    value: `${String(row.inkomna)} / ${String(row.avslutade)}`,
  }));
  const label = manader.map((row) => textStatistik.month(formatManad(row.manad), row)).join(' ');
  return (
    <StatistikSection title={textStatistik.perManad}>
      <BarChart label={label} series={[inkomna, avslutade]} rows={rows} />
      <Disclosure title={textStatistik.asTable}>
        <Table
          caption={textStatistik.perManad}
          columns={[
            { title: textStatistik.manad },
            ...[inkomna, beslutade, avslutade].map((title) => ({ title, isNumeric: true })),
          ]}
        >
          {manader.map((row) => (
            <tr key={row.manad}>
              <th scope="row">{formatManad(row.manad)}</th>
              <td className="numeric">{row.inkomna}</td>
              <td className="numeric">{row.beslutade}</td>
              <td className="numeric">{row.avslutade}</td>
            </tr>
          ))}
        </Table>
      </Disclosure>
    </StatistikSection>
  );
}
