import type { PaperProposal } from '../../domain/inlasning.ts';
import type { OrganId, PersonId } from '../../domain/id.ts';
import { newOrgan, Organuppgifter } from '../../domain/organ.ts';
import type { Organ, OrganData } from '../../domain/organ.ts';
import { fullName, newPerson } from '../../domain/person.ts';
import type { Person, PersonData } from '../../domain/person.ts';
import { organtypOf } from '../organslag.ts';
import { bestamdForm, genitiv, upperFirst } from '../sprak.ts';
import { isAbbreviation } from './abbreviations.ts';
import { isBodyName } from './citation.ts';
import { folded } from './headings.ts';

/** What bodies a proposal names, each name once: those it is to, those it cites, those it goes to. */
export function namedBodies(proposal: PaperProposal): string[] {
  const cited = [...proposal.fotnoter, ...proposal.handlingsrader].flatMap(({ kalla }) =>
    kalla === null ? [] : [kalla.organ],
  );
  const recipients = proposal.mottagare.filter(isBodyName);
  const all = [proposal.adressat, proposal.beslutsniva, ...recipients, ...cited];
  return [...new Set(all.filter((namn) => namn !== ''))];
}

/** The body of the register that a name or an abbreviation means; null for none, or for several. */
export function matchBody(
  namn: string,
  organ: readonly Pick<Organ, 'id' | 'namn' | 'genitiv' | 'forkortning'>[],
): OrganId | null {
  const key = folded(namn);
  const found = organ.filter((one) =>
    [one.namn, one.genitiv, one.forkortning].some((form) => form !== '' && folded(form) === key),
  );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/** The person of the register that a name means; null for none, or for several of that name. */
export function matchPerson(namn: string, personer: readonly Person[]): PersonId | null {
  const found = personer.filter((one) => folded(fullName(one)) === folded(namn));
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/** A body outside the register as it is first known from a paper: by its name alone. */
export function bodyNamed(namn: string, forkortning: string): OrganData {
  const name = upperFirst(namn);
  const short = bestamdForm(name);
  // A name of an unknown kind is its own short form, which has no room for a long one.
  const inText = Organuppgifter.shape.bestamdForm.safeParse(short).success ? short : forkortning;
  const forms = { namn: name, genitiv: genitiv(name), bestamdForm: inText };
  return newOrgan({ ...forms, forkortning, organtyp: organtypOf(name), externt: true });
}

/** A person as first known from a paper: the last word of the name is the family name. */
export function personNamed(namn: string): PersonData {
  const words = namn.trim().split(/\s+/u);
  return newPerson({ fornamn: words.slice(0, -1).join(' '), efternamn: words.at(-1) ?? '' });
}

/** What the paper calls a body for short, else its initials. */
export function abbreviationOf(namn: string, { forkortningar }: PaperProposal): string {
  if (isAbbreviation(namn)) return namn;
  return forkortningar.find((one) => one.namn === namn)?.kort ?? initials(namn);
}

/** "VON" for Vård- och omsorgsnämnden: a letter for each word, and one for what kind of body it is. */
function initials(namn: string): string {
  const words = namn.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word) && word !== 'och');
  const kind = /(nämnd|styrelse|fullmäktige|utskott)(?:e?n|et)?$/iu.exec(words.at(-1) ?? '')?.[1];
  const isOwnWord = kind !== undefined && words.at(-1)?.toLowerCase().startsWith(kind);
  const last = kind === undefined || isOwnWord === true ? '' : kind.slice(0, 1);
  return (words.map((word) => word.slice(0, 1)).join('') + last).toUpperCase().slice(0, 12) || 'X';
}
