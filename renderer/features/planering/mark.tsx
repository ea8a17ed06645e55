import type { Planpunkt } from '../../../shared/domain/planering.ts';

/** Each kind of date has a shape of its own, 18 px across, drawn around 0,0. */
const SHAPES: Record<Planpunkt, string> = {
  samrad: 'M0 -8a8 8 0 1 0 0.01 0z',
  inlamning: 'M-6.5 -8.5h8l5 5v12h-13z',
  kallelse: 'M-9 -6.5h18v13h-18z',
  sammantrade: 'M-8 -8h16v16h-16z',
  justering: 'M0 -9l7.8 4.5v9l-7.8 4.5l-7.8 -4.5v-9z',
  expediering: 'M-8 -8l17 8l-17 8l3.5 -8z',
  sista_dag: 'M0 -10l10 10l-10 10l-10 -10z',
};

/** Lines inside a shape, that it is known by besides its outline. */
const LINES: Partial<Record<Planpunkt, string>> = {
  samrad: 'M-3.5 -1.5h7M-3.5 1.8h4.5',
  inlamning: 'M1.5 -8.5v5h5M-3.5 1h7M-3.5 4.5h7',
  kallelse: 'M-9 -6l9 7l9 -7',
  justering: 'M-3.5 0l2.5 2.8l4.8 -5.4',
};

/** The mark of a date. */
export function Mark({ slag }: { readonly slag: Planpunkt }) {
  const lines = LINES[slag];
  return (
    <>
      <path className="plan-shape" d={SHAPES[slag]} />
      {lines !== undefined && <path className="plan-shape-line" d={lines} />}
    </>
  );
}
