import type { FordelningData } from '../../../shared/domain/fordelning.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { sumFordelning } from '../../../shared/rules/fordelning.ts';
import type { Fordelningssumma } from '../../../shared/rules/fordelning.ts';
import { textFrame } from '../../text/fordelning.ts';
import { organNamn, useSources } from '../dokument/paper-sources.ts';
import { percentOf, SERIES, stacked, wholePercent } from '../../../shared/rules/staplar.ts';

interface StackProps {
  readonly amounts: readonly number[];
  readonly scale: number;
  readonly y: number;
  readonly height: number;
  readonly look: 'asked' | 'granted';
}

function Stack({ amounts, scale, y, height, look }: StackProps) {
  return (
    <>
      <rect x="0" y={y} width="100%" height={height} className="bar-track" />
      {stacked(amounts, scale).map(({ start, width }, index) => (
        <rect
          key={index}
          x={`${start}%`}
          y={y}
          width={`${width}%`}
          height={height}
          className={`bar-${look} series-${index % SERIES}`}
        />
      ))}
    </>
  );
}

/** Everything the picture shows, in words. */
function wordsOf(sums: Fordelningssumma, nameOf: (id: string) => string): string {
  const applicants = sums.perSokande.map((one) =>
    textFrame.applicant(
      nameOf(one.sokandeOrganId),
      formatKronor(one.begart),
      formatKronor(one.tilldelat),
    ),
  );
  const { ram, begart, tilldelat, kvar } = sums;
  const totals = textFrame.sums(
    formatKronor(ram),
    formatKronor(begart),
    formatKronor(tilldelat),
    formatKronor(kvar),
  );
  return textFrame.pictureText(totals, applicants.join(' '));
}

function Legend({ sums, nameOf }: { sums: Fordelningssumma; nameOf: (id: string) => string }) {
  return (
    <ul className="frame-legend" aria-label={textFrame.legend}>
      {sums.perSokande.map(({ sokandeOrganId, begart, tilldelat }, index) => {
        const percent = wholePercent(tilldelat, begart);
        return (
          <li key={sokandeOrganId}>
            <span className={`swatch series-${index % SERIES}`} aria-hidden="true" />
            {nameOf(sokandeOrganId)}
            {percent !== null && <span className="muted num">{textFrame.share(percent)}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** What is asked and what is proposed, stacked by applicant on one scale, against the frame. */
export function AllocationBars({ ledger }: { readonly ledger: FordelningData }) {
  const { organ } = useSources();
  const sums = sumFordelning(ledger);
  const nameOf = (id: string) => organNamn(organ, id);
  const scale = Math.max(sums.ram, sums.begart, sums.tilldelat);
  if (scale === 0) return null;
  const frame = percentOf(sums.ram, scale);
  return (
    <div className="frame-bars">
      <div className="frame-bar-names" aria-hidden="true">
        <span>{textFrame.begart}</span>
        <span>{textFrame.tilldelat}</span>
      </div>
      <svg height="62" role="img" aria-label={wordsOf(sums, nameOf)}>
        <title>{textFrame.picture}</title>
        <Stack
          amounts={sums.perSokande.map(({ begart }) => begart)}
          scale={scale}
          y={6}
          height={14}
          look="asked"
        />
        <Stack
          amounts={sums.perSokande.map(({ tilldelat }) => tilldelat)}
          scale={scale}
          y={28}
          height={28}
          look="granted"
        />
        {sums.ram > 0 && (
          <line x1={`${frame}%`} x2={`${frame}%`} y1="0" y2="62" className="bar-frame" />
        )}
      </svg>
      <Legend sums={sums} nameOf={nameOf} />
    </div>
  );
}
