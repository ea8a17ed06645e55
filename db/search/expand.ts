import type { SoughtWord } from '../../shared/rules/sok-fraga.ts';
import { foldWord } from '../../shared/rules/sok-ord.ts';
import type { Expansion } from '../../shared/rules/sok-judge.ts';
import { stam } from '../../shared/rules/sok-stam.ts';
import type { SqliteFile } from '../connection.ts';

const MAX_TERMS = 100;
/** Shorter parts stand by chance in too many words. */
const LEAST_PART = 4;
/** A part in the middle of a word, or one that ends it in another form. */
const LEAST_INNER_PART = 6;
const WORD = /^\p{L}+$/u;

/**
 * The words that occur in the register for which a word of a question stands: its own forms first,
 * then compounds it begins or ends, then what a word being typed may become; the most common of
 * them, and never more than a hundred.
 */
export function vocabularyOf(file: SqliteFile): () => Expansion {
  const sameStem = file
    .prepare<[string], string>(
      `SELECT vikt FROM ordforrad WHERE stam = ? ORDER BY n DESC LIMIT ${MAX_TERMS}`,
    )
    .pluck();
  const beginning = file
    .prepare<[string, string], string>(
      `SELECT vikt FROM ordforrad WHERE vikt >= ? AND vikt < ? ORDER BY n DESC LIMIT ${MAX_TERMS}`,
    )
    .pluck();
  const containing = file.prepare<[string], { folded: string; stam: string }>(
    `SELECT o.vikt AS folded, o.stam FROM ordforrad_del d JOIN ordforrad o ON o.rad = d.rowid
     WHERE d.vikt LIKE ? ORDER BY o.n DESC LIMIT ${4 * MAX_TERMS}`,
  );
  const look = ({ ord, borjan }: SoughtWord): ReadonlySet<string> => {
    const [folded, stem] = [foldWord(ord), stam(ord)];
    const terms = new Set(sameStem.all(stem));
    if (stem.length >= LEAST_PART) add(terms, compounds(containing.all(`%${stem}%`), stem));
    if (borjan) add(terms, beginning.all(folded, `${folded}\u{10ffff}`));
    return terms;
  };
  // The words of one question are looked up once each, and again for the next.
  return () => {
    const known = new Map<string, ReadonlySet<string>>();
    return (sought) => {
      if (!WORD.test(sought.ord)) return NONE;
      const key = `${sought.ord}${sought.borjan ? '*' : ''}`;
      const found = known.get(key) ?? look(sought);
      known.set(key, found);
      return found;
    };
  };
}

/** Words are asked for as they stand: on the keystroke path of titles, whose index has prefixes. */
export const asTheyStand: Expansion = () => NONE;

const NONE: ReadonlySet<string> = new Set();

/** Words that begin with the part, or end with it in some form, or hold a long one inside. */
function compounds(words: readonly { folded: string; stam: string }[], part: string): string[] {
  return words
    .filter(
      ({ folded, stam: own }) =>
        folded.startsWith(part) || own.endsWith(part) || part.length >= LEAST_INNER_PART,
    )
    .map(({ folded }) => folded);
}

function add(terms: Set<string>, more: readonly string[]): void {
  for (const term of more) {
    if (terms.size >= MAX_TERMS) return;
    terms.add(term);
  }
}
