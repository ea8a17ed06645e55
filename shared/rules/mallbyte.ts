import { isEmptyRichText } from '../document/rich-text.ts';
import type { Avsnitt } from '../domain/avsnitt.ts';
import { isSammanstallt } from '../domain/avsnitt.ts';
import type { MallData, Mallavsnitt } from '../domain/mall.ts';
import { newAvsnitt } from './avsnitt.ts';
import { canFollow } from './avsnittstext.ts';

/** As many sections as a paper can have. */
const MOST = 60;

type Sections = Pick<MallData, 'avsnitt'>;

/**
 * The sections of a paper that goes over to another template: in the order of the new one, with
 * the text they have; those it lacks are added, and what it has no place for is kept last. A heading
 * that nobody has reworded is that of the new template. No text is ever lost: only sections that
 * nobody has touched go away. `newId` gives fresh ULIDs.
 */
export function changeMall(
  avsnitt: readonly Avsnitt[],
  from: Sections,
  to: Sections,
  newId: () => string,
): Avsnitt[] {
  const left = [...avsnitt];
  const placed = to.avsnitt.map((wanted) => ({ wanted, found: take(left, wanted) }));
  const extra = left.filter((one) => !isUntouched(one, from)).map(setAside);
  const found = placed.filter((place) => place.found !== undefined).length;
  let room = MOST - found - extra.length;
  const sections = placed.flatMap(({ wanted, found: kept }) => {
    if (kept) return [moved(kept, wanted, from)];
    room -= 1;
    return room < 0 ? [] : [added(wanted, newId())];
  });
  return [...sections, ...extra];
}

/** Takes the section of a kind out of what is left; free ones are known by their heading alone. */
function take(left: Avsnitt[], { typ, rubrik }: Mallavsnitt): Avsnitt | undefined {
  const same = left.findIndex((one) => one.typ === typ && one.rubrik === rubrik);
  const alike = typ === 'fri' ? -1 : left.findIndex((one) => one.typ === typ);
  const index = same === -1 ? alike : same;
  return index === -1 ? undefined : left.splice(index, 1)[0];
}

/** A section made from the case where that can be, as in a new paper. */
function added({ typ, rubrik }: Mallavsnitt, id: string): Avsnitt {
  return newAvsnitt(id, typ, { rubrik, foljer: canFollow({ typ, niva: null }) });
}

function moved(kept: Avsnitt, wanted: Mallavsnitt, from: Sections): Avsnitt {
  const rubrik = isReworded(kept, from) ? kept.rubrik : wanted.rubrik;
  // What the old template had no place for may have been set aside by an earlier change.
  const wasSetAside = isSammanstallt(kept.typ) && !hasPlace(kept, from);
  return { ...kept, rubrik, utelamnat: kept.utelamnat && !wasSetAside };
}

/** What is put together lives in other parts of the paper; the new template does not print it. */
function setAside(extra: Avsnitt): Avsnitt {
  return isSammanstallt(extra.typ) ? { ...extra, utelamnat: true } : extra;
}

function isReworded({ typ, rubrik }: Avsnitt, from: Sections): boolean {
  return !from.avsnitt.some((one) => one.typ === typ && one.rubrik === rubrik);
}

function hasPlace({ typ }: Avsnitt, from: Sections): boolean {
  return from.avsnitt.some((one) => one.typ === typ);
}

/** Put there by the old template, with nothing written or judged in it. */
function isUntouched(avsnitt: Avsnitt, from: Sections): boolean {
  const isEmpty = isEmptyRichText(avsnitt.innehall) && avsnitt.niva === null;
  return isEmpty && !isReworded(avsnitt, from) && !isSammanstallt(avsnitt.typ);
}
