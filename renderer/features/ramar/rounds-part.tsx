import { Link } from '@tanstack/react-router';
import type { Ramliggare, Ramomgang } from '../../../shared/domain/fordelningsram.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { ramlage } from '../../../shared/rules/ramlage.ts';
import { omgangssummor } from '../../../shared/rules/ramtabell.ts';
import { percentOf, SERIES, stacked } from '../../../shared/rules/staplar.ts';
import { textRam } from '../../text/ramar.ts';
import { Table } from '../../ui/table.tsx';
import { useRamnamn } from './use-ramnamn.ts';

interface RoundsPartProps {
  readonly liggare: Ramliggare;
  readonly dag: string | undefined;
}

const { roundColumns } = textRam;
const COLUMNS = [
  { title: roundColumns.omgang },
  { title: roundColumns.arende },
  { title: roundColumns.beslut },
  { title: roundColumns.belopp, isNumeric: true },
  { title: roundColumns.tilldelat, isNumeric: true },
  { title: roundColumns.kvar, isNumeric: true },
];

/** The times that the frame is distributed, against what it holds. */
export function RoundsPart({ liggare, dag }: RoundsPartProps) {
  const granted = omgangssummor(liggare, dag);
  return (
    <section className="ram-part">
      <h2>{textRam.rounds}</h2>
      {liggare.omgangar.length === 0 ? (
        <p className="muted">{textRam.roundsEmpty}</p>
      ) : (
        <>
          <RoundsPicture liggare={liggare} dag={dag} granted={granted} />
          <div className="ramar-scroll">
            <Table caption={textRam.rounds} columns={COLUMNS}>
              {liggare.omgangar.map((omgang, index) => (
                <RoundRow
                  key={omgang.fordelning.id}
                  omgang={omgang}
                  nr={index + 1}
                  granted={granted[index] ?? null}
                />
              ))}
            </Table>
          </div>
        </>
      )}
    </section>
  );
}

interface RoundsPictureProps extends RoundsPartProps {
  readonly granted: readonly (number | null)[];
}

function RoundsPicture({ liggare, dag, granted }: RoundsPictureProps) {
  const { totaltKr, kvarKr } = ramlage(liggare, dag);
  const amounts = granted.map((kronor) => kronor ?? 0);
  const scale = Math.max(totaltKr, ...[amounts.reduce((sum, kronor) => sum + kronor, 0)]);
  const told = amounts.map((kronor, index) =>
    textRam.roundWords(textRam.omgang(index + 1), formatKronor(kronor)),
  );
  const words = textRam.roundsWords(formatKronor(totaltKr), told.join(' '), formatKronor(kvarKr));
  return (
    <div className="rounds-picture">
      <svg height="40" role="img" aria-label={words}>
        <title>{textRam.roundsPicture}</title>
        <rect y="6" width="100%" height="28" className="bar-track" />
        {stacked(amounts, scale).map(({ start, width }, index) => (
          <rect
            key={index}
            x={`${String(start)}%`}
            y="6"
            width={`${String(width)}%`}
            height="28"
            className={`bar-granted series-${String(index % SERIES)}`}
          />
        ))}
        <line
          x1={`${String(percentOf(totaltKr, scale))}%`}
          x2={`${String(percentOf(totaltKr, scale))}%`}
          y1="0"
          y2="40"
          className="bar-frame"
        />
      </svg>
      <ul className="ram-legend" aria-hidden="true">
        {amounts.map((kronor, index) => (
          <li key={index}>
            <span className={`swatch series-${String(index % SERIES)}`} />
            {textRam.omgang(index + 1)} <span className="num muted">{formatKronor(kronor)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RoundRowProps {
  readonly omgang: Ramomgang;
  readonly nr: number;
  readonly granted: number | null;
}

function RoundRow({ omgang, nr, granted }: RoundRowProps) {
  const { organNamn } = useRamnamn();
  const { fordelning, beslut, diarienummer, arendemening } = omgang;
  const { arendeId, beloppKr } = fordelning;
  return (
    <tr>
      <th scope="row">{textRam.omgang(nr)}</th>
      <td>
        <Link to="/arenden/$arendeId/fordelning" params={{ arendeId }}>
          {diarienummer}
        </Link>{' '}
        {arendemening}
      </td>
      <td>
        {beslut
          ? `${organNamn(beslut.organId)} ${beslut.datum} §\u00a0${String(beslut.paragraf)}`
          : textRam.notDecided}
      </td>
      <td className="numeric num">{formatKronor(beloppKr)}</td>
      <td className="numeric num">{granted === null ? textRam.unknown : formatKronor(granted)}</td>
      <td className="numeric num">
        {granted === null ? textRam.unknown : formatKronor(beloppKr - granted)}
      </td>
    </tr>
  );
}
