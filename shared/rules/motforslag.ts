/**
 * What to vote about next when more than two proposals stand against each other: the main one is
 * fixed, the others meet two by two until one is left, which then meets the main one
 * (practice under KL 5 kap. 53–54 §§).
 */
export type Voteringsfraga<Id> =
  | { readonly typ: 'kontraproposition'; readonly ja: Id; readonly nej: Id }
  | { readonly typ: 'sak'; readonly ja: Id; readonly nej: Id }
  | { readonly typ: 'avgjord'; readonly vinner: Id };

/** The next question, or what has won, after the winners of those asked so far. */
export function nextVoteringsfraga<Id>(
  huvudforslag: Id,
  others: readonly Id[],
  winners: readonly Id[],
): Voteringsfraga<Id> {
  const [first, ...challengers] = others;
  if (first === undefined) return { typ: 'avgjord', vinner: huvudforslag };
  const survivors = [first, ...winners.slice(0, challengers.length)];
  const motforslag = survivors.at(-1) ?? first;
  const challenger = challengers[winners.length];
  if (challenger !== undefined)
    return { typ: 'kontraproposition', ja: motforslag, nej: challenger };
  const winner = winners[challengers.length];
  return winner === undefined
    ? { typ: 'sak', ja: huvudforslag, nej: motforslag }
    : { typ: 'avgjord', vinner: winner };
}
