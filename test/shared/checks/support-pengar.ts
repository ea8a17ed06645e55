import type { Pengaunderlag, Punkttext } from '../../../shared/checks/pengar.ts';
import { klumpsumma, organId, perPost, post } from '../rules/ledger.ts';

/** One applicant by item, and one by the sum. */
export const ledger = {
  beloppKr: 3_000_000,
  ansokningar: [
    perPost(
      'UN',
      post({ rubrik: 'Läsning', begartKr: 2_000_000 }),
      post({ rubrik: 'Läger', begartKr: 250_000, utfall: 'omfattas_ej' }),
      post({ rubrik: 'Läger och läsning (del 2)', begartKr: 250_000, utfall: 'omfattas_ej' }),
    ),
    klumpsumma('VN', 1_500_000, 500_000),
  ],
};
/** A point that grants. */
export const grant = (name: string, text: string): Punkttext => ({
  field: `punkt:${name}`,
  typ: 'tilldelning',
  text,
  sokandeOrganId: organId(name),
});
export const un = grant(
  'UN',
  'UN tilldelas 2 mnkr i enlighet med inkommen ansökan. Medel för projekten läger samt läger och ' +
    'läsning (del 2) tilldelas inte medel.',
);
export const vn = grant('VN', 'VN tilldelas 500 tkr, vilket är 1 mnkr lägre än ansökan.');
const organ = [{ id: organId('VN'), namn: 'Vårdnämnden', genitiv: 'Vårdnämndens' }];
/** A paper that agrees with its ledger. */
export const pengar: Pengaunderlag = {
  ledger,
  angivetKvarKr: 500_000,
  punkter: [un, vn],
  texter: [],
  organ,
};
