import type { Blocktryck, Paragraftryck } from './paragraftryck.ts';

/** The paragraphs that approvers have been shown, by the number of their §. */
export type Visat = ReadonlyMap<number, ReadonlySet<string>>;

/**
 * The §§ of a proof with every paragraph marked that wasn't in the same § of the one before: for
 * those who approve, and have read that one.
 */
export function medAndringarSedan(nya: readonly Paragraftryck[], forra: Visat): Paragraftryck[] {
  return nya.map((paragraf) => {
    const known = forra.get(paragraf.nr) ?? new Set<string>();
    return { ...paragraf, block: paragraf.block.map((block) => marked(block, known)) };
  });
}

function marked(block: Blocktryck, known: ReadonlySet<string>): Blocktryck {
  const delar = block.delar.map((del) =>
    del.typ === 'stycke' ? { ...del, andrad: !known.has(del.text) } : del,
  );
  return { ...block, delar };
}
