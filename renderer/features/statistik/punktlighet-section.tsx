import { Link } from '@tanstack/react-router';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { Forsening, Punktlighet, Statistik } from '../../../shared/domain/statistik.ts';
import { Punktlighetsslag } from '../../../shared/domain/statistik.ts';
import { punktlighetsstaplar } from '../../../shared/rules/statistikdiagram.ts';
import { andelOrd, forseningOrd, FRISTER, slagOrd } from '../../../shared/rules/statistikord.ts';
import { textStatistik } from '../../text/statistik.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Table } from '../../ui/table.tsx';
import { BarChart } from './bar-chart.tsx';
import { StatistikSection } from './statistik-section.tsx';

/** What has a last day by law or agreement, and whether it was kept; each delay leads to its place. */
export function PunktlighetSection({ punktlighet }: Pick<Statistik, 'punktlighet'>) {
  const rows = Punktlighetsslag.options.map((slag) => ({
    ...{ name: slagOrd[slag], staplar: punktlighetsstaplar(punktlighet[slag]) },
    value: andelOrd(punktlighet[slag]),
  }));
  const label = Punktlighetsslag.options
    .map((slag) => textStatistik.inTime(slagOrd[slag], punktlighet[slag]))
    .join(' ');
  return (
    <StatistikSection title={textStatistik.iTid} hint={FRISTER}>
      <BarChart label={label} series={textStatistik.punktlighet} rows={rows} isStacked />
      {Punktlighetsslag.options.map((slag) => (
        <Delays key={slag} name={slagOrd[slag]} {...punktlighet[slag]} />
      ))}
    </StatistikSection>
  );
}

function Delays({ name, sena, ogjorda, forseningar }: Punktlighet & { readonly name: string }) {
  if (sena + ogjorda === 0) return null;
  const { vad, senast, gjort } = textStatistik.delayColumns;
  return (
    <Disclosure
      title={textStatistik.delays(name)}
      summary={textStatistik.delayCount(sena, ogjorda)}
    >
      {forseningar.length > 0 && (
        <Table
          caption={textStatistik.delays(name)}
          columns={[vad, senast, gjort].map((title) => ({ title }))}
        >
          {forseningar.map((one, index) => (
            <tr key={index}>
              <th scope="row">
                <DelayLink delay={one} />
              </th>
              <td>{formatDag(one.senast)}</td>
              <td>{one.skedde === null ? textStatistik.notDone : formatDag(one.skedde)}</td>
            </tr>
          ))}
        </Table>
      )}
      {forseningar.length < sena + ogjorda && (
        <p className="muted">{textStatistik.shown(forseningar.length, sena + ogjorda)}</p>
      )}
    </Disclosure>
  );
}

function DelayLink({ delay }: { readonly delay: Forsening }) {
  const { plats } = delay;
  const words = forseningOrd(delay);
  if (plats.typ === 'sammantrade') {
    return (
      <Link to="/sammantraden/$sammantradeId/protokoll" params={{ sammantradeId: plats.id }}>
        {words}
      </Link>
    );
  }
  return (
    <Link to="/arenden/$arendeId" params={{ arendeId: plats.id }}>
      {words}
    </Link>
  );
}
