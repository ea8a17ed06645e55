import type { Staplar } from '../../../shared/rules/statistikdiagram.ts';
import { classes } from '../../lib/classes.ts';

interface BarRow {
  readonly name: string;
  readonly staplar: Staplar;
  readonly value: string;
}

interface BarChartProps {
  /** Everything the picture shows, in words. */
  readonly label: string;
  /** What each bar of a row is; one alone needs no legend. */
  readonly series: readonly string[];
  readonly rows: readonly BarRow[];
  /** The bars of a row follow on each other; otherwise each has a line of its own. */
  readonly isStacked?: boolean;
}

/** Bars beside their names. The figures are in words for those who don't see it. */
export function BarChart({ label, series, rows, isStacked = false }: BarChartProps) {
  return (
    <figure className={classes('bar-chart', isStacked && 'bar-chart-stacked')}>
      {series.length > 1 && (
        <figcaption>
          {series.map((name, index) => (
            <span key={name}>
              <span className={`bar-swatch bar-series-${String(index)}`} aria-hidden="true" />
              {name}
            </span>
          ))}
        </figcaption>
      )}
      <div role="img" aria-label={label} className="bar-rows">
        {rows.map(({ name, staplar, value }) => (
          <div key={name} className="bar-row">
            <span>{name}</span>
            <Bars staplar={staplar} isStacked={isStacked} />
            <span className="num">{value}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}

/** Drawn as SVG: styles of an element's own are refused by the program's policy. */
function Bars({ staplar, isStacked }: { readonly staplar: Staplar; isStacked: boolean }) {
  const height = isStacked ? 14 : staplar.length * 8;
  return (
    <svg height={height} aria-hidden="true">
      {staplar.map(({ start, width }, index) => (
        <rect
          key={index}
          className={`bar-series-${String(index)}`}
          x={`${String(start)}%`}
          y={isStacked ? 0 : index * 8}
          width={`${String(width)}%`}
          height={isStacked ? 14 : 7}
        />
      ))}
    </svg>
  );
}
