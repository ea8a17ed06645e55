/** What a figure says of its two series; both sides are always read the same way. */
export type Statistic = 'p50' | 'p95' | 'p99' | 'most';

/** One line of the result: ours against something measured in turn with it. */
export interface Figure {
  readonly what: string;
  readonly against: string;
  readonly unit: 'ms' | 'MB';
  readonly statistic: Statistic;
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  /** `faster`: theirs ÷ ours, more is better. `cost`: ours ÷ theirs, less is better. */
  readonly as: 'faster' | 'cost';
  /** What the ratio should reach: at least for `faster`, at most for `cost`. */
  readonly target?: number;
}

/** What is measured against a budget of our own, in milliseconds, which it is to keep. */
export function withinBudget(
  told: Pick<Figure, 'what' | 'against' | 'statistic'>,
  ours: readonly number[],
  budgetMs: number,
): Figure {
  return { ...told, unit: 'ms', as: 'cost', ours, theirs: ours.map(() => budgetMs), target: 1 };
}

const share: Readonly<Record<Statistic, number>> = { p50: 0.5, p95: 0.95, p99: 0.99, most: 1 };

/** The value that the given share of the samples does not exceed. */
export function valueOf(samples: readonly number[], statistic: Statistic): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share[statistic]))];
  if (value === undefined) throw new Error('a figure without samples');
  return value;
}

export function ratioOf({ ours, theirs, statistic, as }: Figure): number {
  const [mine, other] = [valueOf(ours, statistic), valueOf(theirs, statistic)];
  return as === 'faster' ? other / mine : mine / other;
}

/** Whether the target is reached; null where there is none. */
export function isReached(figure: Figure): boolean | null {
  if (figure.target === undefined) return null;
  const ratio = ratioOf(figure);
  return figure.as === 'faster' ? ratio >= figure.target : ratio <= figure.target;
}
