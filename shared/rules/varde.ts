import type { PaperFacts } from '../document/paper-facts.ts';
import type { Vardekalla } from '../document/rich-text.ts';
import { formatDag } from '../domain/datum.ts';
import { formatDagParagraf, formatKallhanvisning } from '../domain/kallhanvisning.ts';
import type { OrganData } from '../domain/organ.ts';
import { fullName } from '../domain/person.ts';
import { sistaSvarsdag } from '../domain/remiss.ts';
import { MISSING_AMOUNT } from './belopp.ts';
import { lowerFirst, nameInText } from './sprak.ts';

/** What references to names, dates and places are read from. */
export type VardeFacts = Pick<
  PaperFacts,
  'diarienummer' | 'remiss' | 'sammantradesdag' | 'organ' | 'personer' | 'kallhanvisningar'
> & { readonly paper: NamedPlaces };

/** The day of a paper and the places in it, by what they are called. */
interface NamedPlaces {
  readonly dokumentdatum: string | null;
  readonly avsnitt: readonly { readonly id: string; readonly rubrik: string }[];
  readonly punkter: readonly { readonly id: string; readonly utgar: boolean }[];
  readonly handlingsrader: readonly { readonly id: string }[];
}

/**
 * How a reference of the text reads now: "kulturnämndens", "3 mars 2026", "punkt 2". A dash when
 * what it follows is gone. `form` chooses among the ways one thing can be written.
 */
export function vardeText(
  facts: VardeFacts,
  kalla: Vardekalla,
  ref: string | null,
  form: string | null,
): string {
  return READ[kalla](facts, ref ?? '', form ?? '') || MISSING_AMOUNT;
}

type Reader = (facts: VardeFacts, ref: string, form: string) => string;

const READ: Readonly<Record<Vardekalla, Reader>> = {
  organ: ({ organ }, ref, form) => organText(one(organ, ref), form),
  person: ({ personer }, ref, form) => {
    const person = one(personer, ref);
    if (!person) return '';
    return form === 'titel'
      ? `${lowerFirst(person.titel)} ${fullName(person)}`.trim()
      : fullName(person);
  },
  kallhanvisning: ({ kallhanvisningar, organ }, ref, form) => {
    const source = one(kallhanvisningar, ref);
    const namnd = one(organ, source?.organId ?? '');
    if (!source || !namnd) return '';
    return form === 'lang'
      ? `${nameInText(namnd.namn)} ${formatDagParagraf(source)}`
      : formatKallhanvisning(source, namnd);
  },
  diarienummer: ({ diarienummer }) => diarienummer,
  dokumentdatum: ({ paper }) => dayText(paper.dokumentdatum),
  sammantradesdag: ({ sammantradesdag }) => dayText(sammantradesdag),
  remiss: ({ remiss, organ }, _ref, form) => {
    if (!remiss) return '';
    if (form === 'svar_senast') return dayText(sistaSvarsdag(remiss));
    if (form === 'avsandare') return nameInText(one(organ, remiss.avsandareOrganId)?.namn ?? '');
    if (form === 'avsandarens_dnr') return remiss.avsandarensDnr;
    return form === 'motion' ? remiss.motionRef : remiss.rubrik;
  },
  avsnitt: ({ paper }, ref) => one(paper.avsnitt, ref)?.rubrik ?? '',
  punkt: ({ paper }, ref) => {
    const kept = paper.punkter.filter(({ utgar }) => !utgar);
    return placeText('punkt', kept, ref);
  },
  handling: ({ paper }, ref) => placeText('handling', paper.handlingsrader, ref),
};

function organText(organ: OrganData | undefined, form: string): string {
  if (!organ) return '';
  if (form === 'genitiv') return nameInText(organ.genitiv);
  if (form === 'bestamd') return organ.bestamdForm;
  if (form === 'forkortning') return organ.forkortning;
  return form === 'inledande' ? organ.namn : nameInText(organ.namn);
}

function dayText(day: string | null): string {
  return day === null ? '' : formatDag(day);
}

function placeText(word: string, list: readonly { readonly id: string }[], ref: string): string {
  const index = list.findIndex(({ id }) => id === ref);
  return index === -1 ? '' : `${word}\u00a0${String(index + 1)}`;
}

function one<T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined {
  return list.find((item) => item.id === id);
}
