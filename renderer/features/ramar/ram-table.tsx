import { Link } from '@tanstack/react-router';
import type { Ramrad } from '../../../shared/domain/fordelningsram.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { percentOf } from '../../../shared/rules/staplar.ts';
import { useContractData } from '../../api/queries.ts';
import { textRamar } from '../../text/ramar.ts';
import { Table } from '../../ui/table.tsx';
import { useRamnamn } from './use-ramnamn.ts';

const { columns } = textRamar;
const COLUMNS = [
  { title: columns.ar, isNumeric: true },
  { title: columns.andamal },
  { title: columns.agare },
  { title: columns.kalla },
  { title: columns.omgangar, isNumeric: true },
  { title: columns.ram, isNumeric: true },
  { title: columns.tilldelat, isNumeric: true },
  { title: columns.kvar, isNumeric: true },
];

/** Frames with their remainders, the newest year first. */
export function RamTable({ ramar }: { readonly ramar: readonly Ramrad[] }) {
  return (
    <div className="ramar-scroll">
      <Table caption={textRamar.table} columns={COLUMNS}>
        {ramar.map((ram) => (
          <RamRow key={ram.id} ram={ram} />
        ))}
      </Table>
    </div>
  );
}

function RamRow({ ram }: { readonly ram: Ramrad }) {
  const { organNamn, kallaText } = useRamnamn();
  const kallhanvisningar = useContractData('kallhanvisning.list', {});
  const kvar = ram.totaltKr - ram.tilldelatKr;
  return (
    <tr>
      <td className="numeric num">{ram.ar}</td>
      <th scope="row">
        <Link to="/ramar/$ramId" params={{ ramId: ram.id }}>
          {ram.andamal}
        </Link>
      </th>
      <td>{organNamn(ram.agareOrganId)}</td>
      <td>{kallaText(kallhanvisningar, ram.kallhanvisningId) ?? textRamar.noSource}</td>
      <td className="numeric num">{ram.omgangar}</td>
      <td className="numeric num">{formatKronor(ram.totaltKr)}</td>
      <td className="numeric num">{formatKronor(ram.tilldelatKr)}</td>
      <td className="numeric num">
        {formatKronor(kvar)}
        <svg className="ram-share" height="4" aria-hidden="true">
          <rect width="100%" height="4" className="bar-track" />
          <rect
            width={`${String(percentOf(ram.tilldelatKr, ram.totaltKr))}%`}
            height="4"
            className="series-0"
          />
        </svg>
      </td>
    </tr>
  );
}
