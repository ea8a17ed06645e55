import { below, seededRandom } from './random.ts';
import type { Random } from './random.ts';
import { compounds, small } from './words.ts';

/** Words as often as in running text: few stand everywhere, most hardly anywhere. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** The index of a word, by its frequency. */
  draw(random: Random): number;
}

const STEMS = 34_000;
const ENDINGS = ['', 'en', 'et', 'ar', 'er', 'erna', 'arna', 's', 'ens', 'ande', 'ning', 'ningen'];
const FORMS_OF_EACH = 6;
const ONSETS = 'b br d dr f fl g gr h j k kl kr l m n p pr r s sk sl sp st str sv t tr v'.split(
  ' ',
);
const VOWELS = 'a e i o u y å ä ö'.split(' ');
const CODAS = ['', 'l', 'n', 'r', 's', 't', 'rd', 'nd', 'ng', 'll', 'rk', 'st', 'lm'];
/** Zipf and Mandelbrot's law of how often the word of a rank is used. */
const [EXPONENT, OFFSET] = [1.1, 2.7];

/** Some two hundred thousand forms of Swedish-like words; the same every time. */
export function makeVocabulary(): Vocabulary {
  const random = seededRandom(11);
  const stems = new Set<string>(compounds);
  while (stems.size < STEMS) stems.add(pseudoWord(random));
  const forms = [...stems].flatMap((stem) => formsOf(stem, random));
  const words = [...new Set([...small, ...shuffled(forms, random)])];
  const draw = sampler(words.map((_, rank) => (rank + OFFSET) ** -EXPONENT));
  return { words, draw };
}

function pseudoWord(random: Random): string {
  const syllable = () => one(ONSETS, random) + one(VOWELS, random) + one(CODAS, random);
  return Array.from({ length: 2 + below(random, 2) }, syllable).join('');
}

function formsOf(stem: string, random: Random): string[] {
  const first = below(random, ENDINGS.length - FORMS_OF_EACH);
  return ENDINGS.slice(first, first + FORMS_OF_EACH).map((ending) => stem + ending);
}

function one(items: readonly string[], random: Random): string {
  return items[below(random, items.length)] ?? '';
}

function shuffled(items: readonly string[], random: Random): string[] {
  const places = items.map((item) => ({ item, place: random() }));
  return places.sort((a, b) => a.place - b.place).map(({ item }) => item);
}

/** Draws indexes by weight in constant time (Walker's alias method). */
function sampler(weights: readonly number[]): (random: Random) => number {
  const count = weights.length;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = Float64Array.from(weights, (weight) => (weight * count) / sum);
  const other = new Int32Array(count);
  const [poor, rich]: [number[], number[]] = [[], []];
  shares.forEach((share, index) => (share < 1 ? poor : rich).push(index));
  for (let low = poor.pop(); low !== undefined; low = poor.pop()) {
    const high = rich.pop();
    if (high === undefined) break;
    other[low] = high;
    shares[high] = (shares[high] ?? 0) - (1 - (shares[low] ?? 0));
    ((shares[high] ?? 0) < 1 ? poor : rich).push(high);
  }
  return (random) => {
    const index = below(random, count);
    return random() < (shares[index] ?? 1) ? index : (other[index] ?? index);
  };
}
