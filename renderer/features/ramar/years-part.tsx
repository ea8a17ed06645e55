import type { Sokandear } from '../../../shared/domain/fordelningsram.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { percentOf, SERIES } from '../../../shared/rules/staplar.ts';
import { useContractData } from '../../api/queries.ts';
import { textRam, textRamar } from '../../text/ramar.ts';
import { Table } from '../../ui/table.tsx';
import { useRamnamn } from './use-ramnamn.ts';

const { yearColumns } = textRamar;
const COLUMNS = [
  { title: yearColumns.sokande },
  { title: yearColumns.ar, isNumeric: true },
  { title: yearColumns.begart, isNumeric: true },
  { title: yearColumns.undantaget, isNumeric: true },
  { title: yearColumns.tilldelat, isNumeric: true },
  { title: yearColumns.anvant, isNumeric: true },
];

/** What each applicant has asked for, been given and used, year by year. */
export function YearsPart() {
  const years = useContractData('fordelningsram.listSokande', {});
  const { organNamn } = useRamnamn();
  const rows = years.toSorted(
    (a, b) =>
      organNamn(a.sokandeOrganId).localeCompare(organNamn(b.sokandeOrganId), 'sv') || a.ar - b.ar,
  );
  return (
    <section className="ram-part">
      <h2>{textRamar.yearsTitle}</h2>
      {rows.length === 0 ? (
        <p className="muted">{textRamar.yearsEmpty}</p>
      ) : (
        <>
          <YearsPicture rows={rows} nameOf={organNamn} />
          <div className="ramar-scroll">
            <Table caption={textRamar.yearsTitle} columns={COLUMNS}>
              {rows.map((row) => (
                <tr key={`${row.sokandeOrganId} ${String(row.ar)}`}>
                  <th scope="row">{organNamn(row.sokandeOrganId)}</th>
                  <td className="numeric num">{row.ar}</td>
                  <td className="numeric num">{formatKronor(row.begartKr)}</td>
                  <td className="numeric num">{formatKronor(row.undantagetKr)}</td>
                  <td className="numeric num">{formatKronor(row.tilldelatKr)}</td>
                  <td className="numeric num">
                    {row.anvantKr === null ? textRam.unknown : formatKronor(row.anvantKr)}
                  </td>
                </tr>
              ))}
            </Table>
          </div>
        </>
      )}
    </section>
  );
}

interface YearsPictureProps {
  readonly rows: readonly Sokandear[];
  readonly nameOf: (organId: string) => string;
}

const ROW = 22;

/** A bar for each applicant and year on one scale: granted in colour on what was asked for. */
function YearsPicture({ rows, nameOf }: YearsPictureProps) {
  const scale = Math.max(
    ...rows.map(({ begartKr, tilldelatKr }) => Math.max(begartKr, tilldelatKr)),
  );
  const names = [...new Set(rows.map(({ sokandeOrganId }) => sokandeOrganId))];
  const words = names.map((id) => {
    const own = rows.filter(({ sokandeOrganId }) => sokandeOrganId === id);
    const told = own.map(({ ar, tilldelatKr }) =>
      textRamar.yearWords(ar, formatKronor(tilldelatKr)),
    );
    return textRamar.yearsWords(nameOf(id), told.join(', '));
  });
  return (
    <div className="years-picture">
      <ul aria-hidden="true">
        {rows.map(({ sokandeOrganId, ar }) => (
          <li key={`${sokandeOrganId} ${String(ar)}`}>
            {nameOf(sokandeOrganId)} <span className="num muted">{ar}</span>
          </li>
        ))}
      </ul>
      <svg height={rows.length * ROW} role="img" aria-label={words.join(' ')}>
        <title>{textRamar.yearsPicture}</title>
        {rows.map(({ sokandeOrganId, ar, begartKr, tilldelatKr }, index) => (
          <g key={`${sokandeOrganId} ${String(ar)}`}>
            <rect
              y={index * ROW + 5}
              width={`${String(percentOf(begartKr, scale))}%`}
              height="12"
              className="bar-requested"
            />
            <rect
              y={index * ROW + 5}
              width={`${String(percentOf(tilldelatKr, scale))}%`}
              height="12"
              className={`series-${String(names.indexOf(sokandeOrganId) % SERIES)}`}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}
