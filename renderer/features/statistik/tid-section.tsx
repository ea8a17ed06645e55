import type { Tidsatgang } from '../../../shared/domain/statistik.ts';
import { dagarOrd, gruppOrd } from '../../../shared/rules/statistikord.ts';
import { tidsstaplar } from '../../../shared/rules/statistikdiagram.ts';
import { textStatistik } from '../../text/statistik.ts';
import { BarChart } from './bar-chart.tsx';
import { StatistikSection } from './statistik-section.tsx';

/** How long cases took, from the day they came in. */
export function TidSection({ title, tid }: { readonly title: string; readonly tid: Tidsatgang }) {
  if (tid.antal === 0)
    return <StatistikSection title={title} hint={textStatistik.noCases} children={null} />;
  const staplar = tidsstaplar(tid);
  const rows = tid.grupper.map(({ antal }, index) => ({
    ...{ name: gruppOrd(tid, index), staplar: staplar[index] ?? [], value: String(antal) },
  }));
  const label = rows.map(({ name, value }) => `${name}: ${value}.`).join(' ');
  return (
    <StatistikSection
      title={title}
      hint={textStatistik.half(dagarOrd(tid.median), dagarOrd(tid.nionde))}
    >
      <BarChart label={label} series={[textStatistik.cases]} rows={rows} />
    </StatistikSection>
  );
}
