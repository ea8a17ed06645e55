import { formatKronor } from '../../../shared/domain/pengar.ts';
import { textBeslut } from '../../text/beslut.ts';
import { percentOf, SERIES, stacked } from '../../../shared/rules/staplar.ts';
import type { Grants } from './grants.ts';

const HEIGHT = 36;

/** The decided amounts side by side against the frame; the end of the scale follows when over. */
export function GrantBar({ grants: { rows, ram, beslutat } }: { readonly grants: Grants }) {
  const scale = Math.max(ram, beslutat);
  const frame = percentOf(ram, scale);
  const segments = stacked(
    rows.map((row) => row.beslutat),
    scale,
  );
  return (
    <svg
      className="beslut-bar"
      height={HEIGHT}
      role="img"
      aria-label={textBeslut.barLabel(formatKronor(beslutat), formatKronor(ram))}
    >
      <rect className="beslut-bar-room" y="4" width={`${String(frame)}%`} height={HEIGHT - 8} />
      {segments.map(({ start, width }, index) => (
        <rect
          key={rows[index]?.ansokanId}
          className={`beslut-series-${String(index % SERIES)}`}
          x={`${String(start)}%`}
          y="4"
          width={`${String(width)}%`}
          height={HEIGHT - 8}
        />
      ))}
      <line
        className="beslut-bar-frame"
        x1={`${String(frame)}%`}
        x2={`${String(frame)}%`}
        y2={HEIGHT}
      />
    </svg>
  );
}
