import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ramlage } from '../../../shared/rules/ramlage.ts';
import { summaOf, ramtabell } from '../../../shared/rules/ramtabell.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import type { Ramliggare } from '../../../shared/domain/fordelningsram.ts';
import { useContractData } from '../../api/queries.ts';
import { textRam, textRamar } from '../../text/ramar.ts';
import { DateField } from '../../ui/date-field.tsx';
import { SubPage } from '../../ui/page.tsx';
import { ApplicantsPart } from './applicants-part.tsx';
import { ChangesPart } from './changes-part.tsx';
import { FlowPicture } from './flow-picture.tsx';
import { RamActions } from './ram-actions.tsx';
import { ReportsPart } from './reports-part.tsx';
import { RoundsPart } from './rounds-part.tsx';
import { useRamnamn } from './use-ramnamn.ts';
import '../fordelning/frame-card.css';
import './ramar.css';

/** A frame: what it holds on a day, its rounds, where the money went, and what was decided since. */
export function RamPage() {
  const { ramId } = useParams({ from: '/app/ramar/$ramId' });
  const liggare = useContractData('fordelningsram.get', { id: ramId });
  const [day, setDay] = useState('');
  const heading = textRam.heading(liggare.ram.andamal, liggare.ram.ar);
  const dag = day === '' ? undefined : day;
  return (
    <SubPage
      title={heading}
      above={<Link to="/ramar">{textRamar.title}</Link>}
      actions={<RamActions liggare={liggare} />}
      className="ramar"
    >
      <Facts liggare={liggare} />
      <section className="ram-card" aria-label={textRam.sums}>
        <Sums liggare={liggare} dag={dag} />
        <DateField
          label={textRam.dag}
          hint={textRam.dagHint}
          isOptional
          value={day}
          onChange={setDay}
        />
      </section>
      <RoundsPart liggare={liggare} dag={dag} />
      <FlowPicture liggare={liggare} dag={dag} />
      <ApplicantsPart liggare={liggare} dag={dag} />
      <ReportsPart liggare={liggare} />
      <ChangesPart liggare={liggare} />
    </SubPage>
  );
}

function Facts({ liggare: { ram } }: { readonly liggare: Ramliggare }) {
  const { organNamn, kallaText } = useRamnamn();
  const kallhanvisningar = useContractData('kallhanvisning.list', {});
  const kalla = kallaText(kallhanvisningar, ram.kallhanvisningId) ?? textRam.noSource;
  return <p className="muted">{textRam.facts(organNamn(ram.agareOrganId), kalla)}</p>;
}

interface SumsProps {
  readonly liggare: Ramliggare;
  readonly dag: string | undefined;
}

function Sums({ liggare, dag }: SumsProps) {
  const { totaltKr, tilldelatKr, kvarKr } = ramlage(liggare, dag);
  const { anvantKr } = summaOf(ramtabell(liggare, dag));
  const figures: [string, string][] = [
    [textRam.ram, formatKronor(totaltKr)],
    [textRam.tilldelat, formatKronor(tilldelatKr)],
    [textRam.anvant, anvantKr === null ? textRam.unknown : formatKronor(anvantKr)],
    [textRam.kvar, formatKronor(kvarKr)],
  ];
  return (
    <dl className="ram-figures">
      {figures.map(([label, amount]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="num">{amount}</dd>
        </div>
      ))}
    </dl>
  );
}
