import type { Blocktryck, Paragraftryck } from './paragraftryck.ts';

/**
 * The §§ of a proof with every paragraph marked that wasn't in the same § of the one before: for
 * those who approve, and have read that one.
 */
export function medAndringarSedan(
  nya: readonly Paragraftryck[],
  forra: readonly Paragraftryck[],
): Paragraftryck[] {
  const before = new Map(forra.map((paragraf) => [paragraf.nr, textsOf(paragraf)]));
  return nya.map((paragraf) => {
    const known = before.get(paragraf.nr) ?? new Set<string>();
    return { ...paragraf, block: paragraf.block.map((block) => marked(block, known)) };
  });
}

function textsOf({ block }: Paragraftryck): Set<string> {
  return new Set(
    block.flatMap(({ slag, delar }) =>
      delar.map((del) => (del.typ === 'stycke' ? `${slag}:${del.text}` : '')),
    ),
  );
}

function marked(block: Blocktryck, known: ReadonlySet<string>): Blocktryck {
  const delar = block.delar.map((del) =>
    del.typ === 'stycke' ? { ...del, andrad: !known.has(`${block.slag}:${del.text}`) } : del,
  );
  return { ...block, delar };
}
