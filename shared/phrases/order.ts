import type { PaperFacts } from '../document/paper-facts.ts';
import type { Avsnittstyp } from '../domain/avsnitt.ts';
import type { Fras, Fraskategori } from './fras.ts';

type Wanted = Pick<PaperFacts, 'paper' | 'remiss' | 'fordelning' | 'organ'>;

/** Phrases that are the text of one section. */
const OF_SECTION: Partial<Record<Avsnittstyp, string>> = {
  ...{ beredning: 'S1', bakgrund: 'S2', avslutande_forslag: 'S3' },
};

const COMMON: readonly Fraskategori[] = ['allmant', 'uppdrag', 'hantering'];
const MINUTES: readonly Fraskategori[] = ['yrkande', 'beslutsordning', 'avvikande', 'protokoll'];

/** What such a paper decides, the likeliest first. */
function decisions({ paper, remiss, fordelning, organ }: Wanted): Fraskategori[] {
  const body = organ.find(({ id }) => id === paper.beslutsnivaOrganId);
  const answers = remiss?.riktning === 'in' || paper.dokumenttyp === 'yttrande';
  const isMotion = (remiss?.motionRef ?? '') !== '';
  return [
    // The council decides on the motion itself; others are asked about it.
    ...(isMotion && body?.organtyp === 'kf' ? (['motion'] as const) : []),
    ...(answers ? (['remiss'] as const) : []),
    ...(fordelning ? (['fordelning'] as const) : []),
    ...COMMON,
    ...(['remiss', 'motion', 'fordelning'] as const),
  ];
}

function categories(wanted: Wanted, avsnitt: Avsnittstyp | null): Fraskategori[] {
  const decided = decisions(wanted);
  if (avsnitt === null) return [...decided, 'skrivelse', 'konsekvens', ...MINUTES];
  const written: Fraskategori[] = avsnitt.startsWith('konsekvens_')
    ? ['konsekvens', 'skrivelse']
    : ['skrivelse', 'konsekvens'];
  return [...written, ...decided, ...MINUTES];
}

/**
 * The phrases with those first that are likeliest where one writes: `avsnitt` is the section, null
 * among the points. Within a kind they stand as in the library.
 */
export function inOrder<Chosen extends { readonly fras: Pick<Fras, 'kod' | 'kategori'> }>(
  phrases: readonly Chosen[],
  wanted: Wanted,
  avsnitt: Avsnittstyp | null,
): Chosen[] {
  const order = categories(wanted, avsnitt);
  const first = avsnitt === null ? undefined : OF_SECTION[avsnitt];
  const place = ({ fras }: Chosen) => (fras.kod === first ? -1 : order.indexOf(fras.kategori));
  return phrases.toSorted((a, b) => place(a) - place(b));
}
