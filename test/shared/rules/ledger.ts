import type { AnsokanId, AnsokanspostId, OrganId } from '../../../shared/domain/id.ts';
import type { LedgerAnsokan, LedgerPost } from '../../../shared/rules/fordelning.ts';

/** Readable ids are enough where nothing is stored. */
export const organId = (name: string) => name as OrganId;

/** An item with what a test says and otherwise granted as asked, 100 kr. */
export function post(data: Partial<LedgerPost> = {}): LedgerPost {
  const rubrik = data.rubrik ?? 'Lägerskola';
  return {
    id: rubrik as AnsokanspostId,
    rubrik,
    begartKr: 100,
    beviljatKr: null,
    utfall: 'beviljas',
    ...data,
  };
}

/** An application decided item by item. */
export function perPost(sokande: string, ...poster: LedgerPost[]): LedgerAnsokan {
  return ansokan(sokande, { beslutssatt: 'per_post', poster });
}

/** An application granted as one sum, with its areas as items without amounts. */
export function klumpsumma(
  sokande: string,
  begartKr: number,
  beviljatKr: number,
  ...omraden: string[]
): LedgerAnsokan {
  const poster = omraden.map((rubrik) => post({ rubrik, begartKr: null }));
  return ansokan(sokande, { beslutssatt: 'klumpsumma', begartKr, beviljatKr, poster });
}

export function ansokan(sokande: string, data: Partial<LedgerAnsokan>): LedgerAnsokan {
  return {
    id: `${sokande}-ansokan` as AnsokanId,
    sokandeOrganId: organId(sokande),
    beslutssatt: 'per_post',
    begartKr: null,
    beviljatKr: null,
    poster: [],
    ...data,
  };
}

/** The figures of a real allocation: a frame of 3 million, three applicants, four occasions. */
export const realLedger = {
  beloppKr: 3_000_000,
  ansokningar: [
    perPost('SN', post({ rubrik: 'A', begartKr: 500_000, utfall: 'omfattas_ej' })),
    perPost(
      'UTN',
      post({ rubrik: 'B', begartKr: 1_000_000 }),
      post({ rubrik: 'C1', begartKr: 800_000 }),
      post({ rubrik: 'C2', begartKr: 200_000 }),
      post({ rubrik: 'D', begartKr: 250_000, utfall: 'omfattas_ej' }),
      post({ rubrik: 'E', begartKr: 250_000, utfall: 'omfattas_ej' }),
    ),
    perPost('UTN', post({ rubrik: 'F', begartKr: 500_000 })),
    klumpsumma('VON', 1_500_000, 500_000, 'G', 'H', 'I', 'J'),
  ],
};
