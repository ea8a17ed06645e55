import { z } from 'zod';
import { Punktnummer } from './forslag.ts';
import { ForslagId, PersonId, VoteringId, YrkandeId } from './id.ts';

/** How a member votes; who abstains may do so unless the body exercises authority (KL 4:25–26). */
export const Rostvarde = z.enum(['ja', 'nej', 'avstar']);
export type Rostvarde = z.infer<typeof Rostvarde>;

/** What a vote is about: the matter, whom to put against it, when to decide, or a person. */
export const Voteringstyp = z.enum(['sak', 'kontraproposition', 'aterremiss', 'val']);
export type Voteringstyp = z.infer<typeof Voteringstyp>;

/** What Ja or Nej stands for. */
export const Rostalternativ = z
  .strictObject({
    hallning: z.enum(['bifall', 'avslag', 'avgorande_i_dag']),
    /** Null where the matter is to be decided today. */
    forslagId: ForslagId.nullable(),
    punkter: Punktnummer,
    /** Whose yrkande it is called after; null for the proposal's own name. */
    yrkandeId: YrkandeId.nullable(),
  })
  .refine(({ hallning, forslagId }) => (forslagId === null) === (hallning === 'avgorande_i_dag'), {
    error: 'required',
    path: ['forslagId'],
  });
export type Rostalternativ = z.infer<typeof Rostalternativ>;

export const Rost = z.strictObject({ personId: PersonId, varde: Rostvarde });
export type Rost = z.infer<typeof Rost>;

/** A vote: open by name (KL 5 kap. 54 §), or closed with nothing but its sums, in an election. */
export const Votering = z.strictObject({
  id: VoteringId,
  typ: Voteringstyp,
  ja: Rostalternativ,
  nej: Rostalternativ,
  /** In the order they were called. */
  roster: z.array(Rost).max(101),
  /** The sums of a closed vote; null where the votes are open. */
  sluten: z
    .strictObject({ ja: z.int().min(0), nej: z.int().min(0), avstar: z.int().min(0) })
    .nullable(),
  /** What the lot said in an election that was even (KL 5 kap. 56 §). */
  lott: z.enum(['ja', 'nej']).nullable(),
});
export type Votering = z.infer<typeof Votering>;
