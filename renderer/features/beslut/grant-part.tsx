import { Check, TriangleAlert } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { textBeslut } from '../../text/beslut.ts';
import { FormSection } from '../../ui/form-layout.tsx';
import { FormMoneyField } from '../../ui/form-fields.tsx';
import { Table } from '../../ui/table.tsx';
import { SERIES } from '../../../shared/rules/staplar.ts';
import type { BeslutUnderlag } from './beslut-values.ts';
import { GrantBar } from './grant-bar.tsx';
import { grantsOf } from './grants.ts';
import type { Grants } from './grants.ts';
import type { BeslutFormHandle } from './use-beslut-form.ts';

interface GrantPartProps {
  readonly form: BeslutFormHandle['form'];
  readonly underlag: BeslutUnderlag;
}

/** What each applicant was granted, beside what was asked for and proposed, within the frame. */
export function GrantPart({ form, underlag }: GrantPartProps) {
  const tilldelningar = useWatch({ control: form.control, name: 'tilldelningar' });
  const grants = grantsOf(tilldelningar, underlag);
  if (grants.rows.length === 0) return null;
  return (
    <FormSection title={textBeslut.sectionGrants} hint={textBeslut.grantsHint}>
      <div className="beslut-frame">
        <Figures grants={grants} />
        <GrantBar grants={grants} />
        <p role="status" className="visually-hidden">
          {grants.kvar < 0 && textBeslut.aboveFrame(formatKronor(-grants.kvar))}
        </p>
      </div>
      <div className="beslut-grants">
        <GrantTable form={form} grants={grants} />
      </div>
    </FormSection>
  );
}

function Figures({ grants: { ram, begart, foreslaget, beslutat, kvar } }: { grants: Grants }) {
  const isOver = kvar < 0;
  const Icon = isOver ? TriangleAlert : Check;
  return (
    <dl className="beslut-figures num">
      <Figure name={textBeslut.ram} kronor={ram} />
      <Figure name={textBeslut.begart} kronor={begart} />
      <Figure name={textBeslut.foreslaget} kronor={foreslaget} />
      <Figure name={textBeslut.beslutat} kronor={beslutat} />
      <div className={isOver ? 'beslut-over' : 'beslut-within'}>
        <dt>{isOver ? textBeslut.overRam : textBeslut.kvar}</dt>
        <dd>
          <Icon size={16} aria-hidden="true" />
          {formatKronor(Math.abs(kvar))}
        </dd>
      </div>
    </dl>
  );
}

function Figure({ name, kronor }: { readonly name: string; readonly kronor: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{formatKronor(kronor)}</dd>
    </div>
  );
}

const columns = [
  { title: textBeslut.sokande },
  { title: textBeslut.begart, isNumeric: true },
  { title: textBeslut.foreslaget, isNumeric: true },
  { title: textBeslut.beslutat, isNumeric: true },
];

function GrantTable({ form, grants }: { form: GrantPartProps['form']; grants: Grants }) {
  return (
    <Table caption={textBeslut.grantTable} columns={columns} foot={<SumRow grants={grants} />}>
      {grants.rows.map((row, index) => (
        <tr key={row.ansokanId}>
          <th scope="row">
            <span className={`beslut-swatch beslut-series-${String(index % SERIES)}`} />
            {row.namn}
          </th>
          <td className="numeric num">{formatKronor(row.begart)}</td>
          <td className="numeric num">{formatKronor(row.foreslaget)}</td>
          <td className="beslut-amount">
            <FormMoneyField
              control={form.control}
              name={`tilldelningar.${index}.beloppKr`}
              label={textBeslut.beslutatFor(row.namn)}
              isLabelHidden
              column="beslutat"
            />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function SumRow({ grants: { begart, foreslaget, beslutat } }: { readonly grants: Grants }) {
  return (
    <tr>
      <th scope="row">{textBeslut.summa}</th>
      <td className="numeric num">{formatKronor(begart)}</td>
      <td className="numeric num">{formatKronor(foreslaget)}</td>
      <td className="numeric num beslut-sum">{formatKronor(beslutat)}</td>
    </tr>
  );
}
