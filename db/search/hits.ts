import type { Motessida, Sokhinder, Sokslag, Soktext, Soktraff } from '../../shared/domain/sok.ts';
import type { Sokfalt, Sought } from '../../shared/rules/sok-fraga.ts';
import { sokord } from '../../shared/rules/sok-ord.ts';
import type { WordJudge, Sokdokument } from '../../shared/rules/sok-judge.ts';
import { excerpt, isSpeltIn, markHits } from '../../shared/rules/sok-excerpt.ts';
import type { MarkedText } from '../../shared/rules/sok-excerpt.ts';
import type { Kandidat } from './documents.ts';
import { formsOf } from './numbers.ts';

/** Where words that name no field are looked for. */
const FREE: Readonly<Record<Sokslag, readonly Sokfalt[]>> = {
  arende: ['dnr', 'rubrik', 'part', 'handlaggare'],
  handling: ['rubrik', 'part'],
  sida: ['text'],
};

/** A candidate taken apart, to be judged. */
export function toDokument(slag: Sokslag, row: Kandidat): Sokdokument {
  const { nummerSok, rubrik, part, handlaggare, text, ar, status } = row;
  return {
    falt: {
      dnr: sokord(nummerSok),
      rubrik: sokord(rubrik),
      part: sokord(part),
      handlaggare: sokord(handlaggare),
      text: sokord(text),
    },
    fria: FREE[slag],
    nummer: formsOf(nummerSok),
    ...{ ar, status },
  };
}

/** A candidate as it is shown, with the sought words marked where they were sought. */
export function toTraff(
  slag: Sokslag,
  row: Kandidat,
  sought: readonly Sought[],
  judge: WordJudge,
): Soktraff {
  const marked = (text: string, ...falt: Sokfalt[]) =>
    toText(markHits(text, soughtIn(slag, sought, falt), judge));
  const { rad, arendeId, handlingId, postRad, datum, filNamn, sida } = row;
  return {
    ...{ slag, rad, arendeId, handlingId, datum },
    post: postRad === null ? null : { rad: postRad, vantar: row.postVantar === 1 },
    mote: toMotessida(row),
    nummer: marked(row.nummer, 'dnr'),
    rubrik: marked(row.rubrik, 'rubrik'),
    under:
      slag === 'sida'
        ? toText(excerpt(row.text, soughtIn(slag, sought, ['text']), judge))
        : marked(concerned(slag, row), 'part', 'handlaggare'),
    fil:
      filNamn === null || sida === null ? null : { namn: filNamn, sida, ersatt: row.ersatt === 1 },
    makulerad: row.makulerad === 1,
    hinder: toHinder(row),
  };
}

/** Whether a hit is spelt as in the question, and not only as it is folded. */
export function isSpeltSo(row: Kandidat, sought: readonly Sought[]): boolean {
  return isSpeltIn(`${row.rubrik} ${row.part} ${row.handlaggare} ${row.text}`, sought);
}

function soughtIn(slag: Sokslag, sought: readonly Sought[], falt: readonly Sokfalt[]): Sought[] {
  const isFree = falt.some((name) => FREE[slag].includes(name));
  return sought.filter((one) => (one.falt === null ? isFree : falt.includes(one.falt)));
}

function concerned(slag: Sokslag, { part, handlaggare }: Kandidat): string {
  const names = slag === 'arende' ? [part.trim(), handlaggare] : [part];
  return names.filter((name) => name !== '').join(' · ');
}

function toMotessida({ sammantradeId, motesslag: slag, sida }: Kandidat): Motessida | null {
  if (sammantradeId === null || slag === null || sida === null) return null;
  return { sammantradeId, slag, sida };
}

function toHinder({ arbetsmaterial, offentlighet }: Kandidat): Sokhinder | null {
  if (arbetsmaterial === 1) return 'arbetsmaterial';
  return offentlighet === 'offentligt' ? null : (offentlighet ?? 'ej_bedomd');
}

function toText({ text, markerat }: MarkedText): Soktext {
  return { text, markerat: markerat.map(([from, to]) => [from, to]) };
}
