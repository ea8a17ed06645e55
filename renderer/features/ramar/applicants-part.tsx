import type { Ramliggare } from '../../../shared/domain/fordelningsram.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { ramtabell, summaOf } from '../../../shared/rules/ramtabell.ts';
import type { Ramansokan, Rambelopp, Ramsokande } from '../../../shared/rules/ramtabell.ts';
import { textRam } from '../../text/ramar.ts';
import { Table } from '../../ui/table.tsx';
import { useRamnamn } from './use-ramnamn.ts';

interface ApplicantsPartProps {
  readonly liggare: Ramliggare;
  readonly dag: string | undefined;
}

const { applicantColumns } = textRam;
const COLUMNS = [
  { title: applicantColumns.sokande },
  { title: applicantColumns.begart, isNumeric: true },
  { title: applicantColumns.undantaget, isNumeric: true },
  { title: applicantColumns.tilldelat, isNumeric: true },
  { title: applicantColumns.anvant, isNumeric: true },
];

/** Everybody who has applied out of the frame, with their projects. */
export function ApplicantsPart({ liggare, dag }: ApplicantsPartProps) {
  const rows = ramtabell(liggare, dag);
  return (
    <section className="ram-part">
      <h2>{textRam.applicants}</h2>
      {rows.length === 0 ? (
        <p className="muted">{textRam.applicantsEmpty}</p>
      ) : (
        <div className="ramar-scroll">
          <Table
            caption={textRam.applicants}
            columns={COLUMNS}
            foot={
              <tr>
                <th scope="row">{textRam.sum}</th>
                <Amounts belopp={summaOf(rows)} />
              </tr>
            }
          >
            {rows.map((row) => (
              <Applicant key={row.sokandeOrganId} row={row} />
            ))}
          </Table>
        </div>
      )}
    </section>
  );
}

function Applicant({ row }: { readonly row: Ramsokande }) {
  const { organNamn } = useRamnamn();
  return (
    <>
      <tr className="ram-group">
        <th scope="row">{organNamn(row.sokandeOrganId)}</th>
        <Amounts belopp={row} />
      </tr>
      {row.ansokningar.map((ansokan) => (
        <Projects key={ansokan.ansokan.id} ansokan={ansokan} />
      ))}
    </>
  );
}

function Projects({ ansokan }: { readonly ansokan: Ramansokan }) {
  return ansokan.poster.map((post) => (
    <tr key={post.id}>
      <th scope="row" className="ram-item">
        {post.rubrik} <span className="muted">{textRam.omgang(ansokan.omgang)}</span>
      </th>
      <Amounts belopp={post} />
    </tr>
  ));
}

function Amounts({ belopp }: { readonly belopp: Rambelopp }) {
  const { begartKr, undantagetKr, tilldelatKr, anvantKr } = belopp;
  return [begartKr, undantagetKr, tilldelatKr, anvantKr].map((kronor, index) => (
    <td key={index} className="numeric num">
      {kronor === null ? textRam.unknown : formatKronor(kronor)}
    </td>
  ));
}
