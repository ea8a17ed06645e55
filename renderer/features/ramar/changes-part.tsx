import type { Ramandring, Ramliggare } from '../../../shared/domain/fordelningsram.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { useContractData } from '../../api/queries.ts';
import { textRam, textRamandring } from '../../text/ramar.ts';
import { Table } from '../../ui/table.tsx';
import { useRamnamn } from './use-ramnamn.ts';

const { changeColumns } = textRam;
const COLUMNS = [
  { title: changeColumns.dag },
  { title: changeColumns.typ },
  { title: changeColumns.belopp, isNumeric: true },
  { title: changeColumns.beslut },
  { title: changeColumns.anteckning },
];

/** What has been decided about the frame since it was given. */
export function ChangesPart({ liggare }: { readonly liggare: Ramliggare }) {
  const { organNamn, kallaText } = useRamnamn();
  const kallhanvisningar = useContractData('kallhanvisning.list', {});
  return (
    <section className="ram-part">
      <h2>{textRam.changes}</h2>
      {liggare.andringar.length === 0 ? (
        <p className="muted">{textRam.changesEmpty}</p>
      ) : (
        <div className="ramar-scroll">
          <Table caption={textRam.changes} columns={COLUMNS}>
            {liggare.andringar.map((andring) => (
              <tr key={andring.id}>
                <td>{andring.dag}</td>
                <th scope="row">{changeWords(liggare, andring, organNamn)}</th>
                <td className="numeric num">{formatKronor(andring.beloppKr)}</td>
                <td>{kallaText(kallhanvisningar, andring.kallhanvisningId)}</td>
                <td>{andring.anteckning}</td>
              </tr>
            ))}
          </Table>
        </div>
      )}
    </section>
  );
}

function changeWords(
  { ram, omgangar, grannar }: Ramliggare,
  { typ, ramId, tillRamId, franAnsokanId, tillAnsokanId }: Ramandring,
  organNamn: (id: string) => string,
): string {
  const all = omgangar.flatMap(({ fordelning }) => fordelning.ansokningar);
  const applicant = (id: string | null) =>
    organNamn(all.find((one) => one.id === id)?.sokandeOrganId ?? '');
  const frame = (id: string | null) => {
    const other = grannar.find((one) => one.id === id);
    return other ? `${other.andamal} ${String(other.ar)}` : '';
  };
  const { words } = textRamandring;
  switch (typ) {
    case 'okning':
      return words.okning;
    case 'minskning':
      return words.minskning;
    case 'overforing':
      return tillRamId === ram.id
        ? words.overforingFran(frame(ramId))
        : words.overforing(frame(tillRamId));
    case 'omfordelning':
      return words.omfordelning(applicant(franAnsokanId), applicant(tillAnsokanId));
    case 'aterbetalning':
      return words.aterbetalning(applicant(franAnsokanId));
  }
}
