import { byId } from '../document/paper-facts.ts';
import type { BeslutadPunkt } from '../domain/beslutspunkt.ts';
import type { OrganId } from '../domain/id.ts';
import type { Mottagargrupp } from '../domain/mottagargrupp.ts';
import type { Organ } from '../domain/organ.ts';
import { fullName } from '../domain/person.ts';
import type { Person } from '../domain/person.ts';
import type { Mottagarforslag, Sandorsak, Sandskal } from '../domain/sandlista.ts';
import type { Sokandesumma } from './fordelning.ts';
import { usualLeverans } from './leverans.ts';
import type { Adressbok } from './leverans.ts';
import { nameAt } from './namn-i-text.ts';
import { foldMottagare, isSameMottagare } from './sandlista.ts';

/** What recipients are derived from. */
export interface Sandunderlag {
  readonly organ: readonly Organ[];
  readonly personer: readonly Person[];
  /** The body that decides. */
  readonly beslutandeId: OrganId;
  readonly punkter: readonly Pick<BeslutadPunkt, 'typ' | 'text' | 'sokandeOrganId'>[];
  /** Applicants, so that one refused without a point of its own is told too. */
  readonly sokande: readonly Pick<Sokandesumma, 'sokandeOrganId' | 'tilldelat'>[];
  /** Who has asked for the answer that was decided, and about what. */
  readonly remittent: { readonly organId: OrganId; readonly rubrik: string } | null;
  /** The body that decides next, when this one only supports. */
  readonly hanskjutsTill: OrganId | null;
  /** Who the case is about, when that is somebody outside; empty for nobody. */
  readonly part: string;
  /** The decision is appealed as one about somebody (FL 40–44 §§). */
  readonly overklagas: boolean;
  /** Recipients that the minutes print. */
  readonly protokollets: readonly string[];
  /** Groups of the deciding body that stand for every decision. */
  readonly standiga: readonly Mottagargrupp[];
}

type Forslag = (underlag: Sandunderlag) => Mottagarforslag[];

/** Each kind of recipient, weightiest first: somebody called for twice is there for the first. */
const KINDS: readonly Forslag[] = [
  ...[remittent, sokande, instructed, part, nextBody, forvaltningar, executing],
  ...[named, printed, standing, registrator],
];

/**
 * Who should get a decision and why: who asked, granted, refused and instructed bodies (required),
 * their administrations, the unit that pays, the body that decides next, parties, those named in
 * the text, the body's standing lists and the registrar. Each once, for its weightiest reason.
 */
export function deriveMottagare(underlag: Sandunderlag): Mottagarforslag[] {
  const all = KINDS.flatMap((kind) => kind(underlag));
  return all.filter(
    (one, index) => !all.slice(0, index).some((earlier) => isSameMottagare(earlier, one)),
  );
}

function remittent({ remittent: asker, ...underlag }: Sandunderlag): Mottagarforslag[] {
  if (asker === null) return [];
  const why = orsak('remitterade', asker.rubrik);
  const told = body(underlag, asker.organId, 'remittent', why);
  return [{ ...told, kravs: true, leverans: { ...told.leverans, version: 'hela' } }];
}

/** Applicants in the order of the ledger, and bodies with a point of their own. */
function sokande(underlag: Sandunderlag): Mottagarforslag[] {
  const { sokande: applicants, punkter } = underlag;
  const own = punkter.flatMap(({ sokandeOrganId }) => sokandeOrganId ?? []);
  const organIds = new Set([...applicants.map((one) => one.sokandeOrganId), ...own]);
  return [...organIds].map((organId) => applicant(underlag, organId));
}

function applicant(underlag: Sandunderlag, organId: OrganId): Mottagarforslag {
  const own = underlag.punkter.filter((punkt) => punkt.sokandeOrganId === organId);
  const does = (typ: BeslutadPunkt['typ']) => own.some((punkt) => punkt.typ === typ);
  const applied = underlag.sokande.find((one) => one.sokandeOrganId === organId);
  const granted = applied?.tilldelat ?? 0;
  if (does('tilldelning') || granted > 0)
    return required(underlag, organId, 'tilldelad', orsak('tilldelas', '', granted));
  if (does('avslag') || applied) return required(underlag, organId, 'avslag', orsak('avslas'));
  if (does('aterrapport')) return required(underlag, organId, 'uppdrag', orsak('redovisar'));
  return body(underlag, organId, 'kannedom', orsak('namns'));
}

/** Bodies, and units of bodies, that a point says are given something to do. */
function instructed(underlag: Sandunderlag): Mottagarforslag[] {
  const orders = underlag.punkter.filter(({ text }) => /\buppdr(?:ag|a)/iu.test(text));
  return underlag.organ
    .filter(({ id, avslutad }) => id !== underlag.beslutandeId && !avslutad)
    .flatMap((organ) => {
      const told = (name: string) => orders.find(({ text }) => nameAt(text, name) !== -1);
      const asBody = told(organ.namn);
      if (asBody) return [required(underlag, organ.id, 'uppdrag', orsak('uppdrag', asBody.text))];
      const asUnit = told(organ.forvaltning);
      return asUnit
        ? [unit(underlag, organ.forvaltning, 'uppdrag', orsak('uppdrag', asUnit.text))]
        : [];
    });
}

function part(underlag: Sandunderlag): Mottagarforslag[] {
  const { part: name, overklagas } = underlag;
  if (name === '') return [];
  const why = orsak(overklagas ? 'part_overklagar' : 'part');
  const known = underlag.organ.find((organ) => foldMottagare(organ.namn) === foldMottagare(name));
  if (known) return [body(underlag, known.id, 'part', why)];
  const told = unit(underlag, name, 'part', why);
  return [{ ...told, leverans: { ...told.leverans, kanal: 'post' } }];
}

function nextBody(underlag: Sandunderlag): Mottagarforslag[] {
  const { hanskjutsTill, organ } = underlag;
  if (hanskjutsTill === null) return [];
  const { kansli, namn } = byId(organ, hanskjutsTill);
  const told = body(underlag, hanskjutsTill, 'nasta_instans', orsak('hanskjuts', namn));
  const leverans = { ...told.leverans, version: 'hela' as const };
  return [{ ...told, mottagare: kansli === '' ? namn : kansli, leverans }];
}

/** The administrations of the bodies that are granted money. */
function forvaltningar(underlag: Sandunderlag): Mottagarforslag[] {
  return sokande(underlag)
    .filter(({ skal }) => skal === 'tilldelad')
    .flatMap(({ organId, mottagare }) => {
      const { forvaltning } = byId(underlag.organ, organId ?? '');
      if (forvaltning === '') return [];
      return [unit(underlag, forvaltning, 'tilldelad', orsak('tilldelas_forvaltning', mottagare))];
    });
}

/** The unit that pays, when money moves and the deciding body has named one. */
function executing(underlag: Sandunderlag): Mottagarforslag[] {
  const moneyMoves = sokande(underlag).some(({ skal }) => skal === 'tilldelad');
  const { ekonomifunktion } = byId(underlag.organ, underlag.beslutandeId);
  if (!moneyMoves || ekonomifunktion === '') return [];
  return [unit(underlag, ekonomifunktion, 'verkstallare', orsak('verkstaller'))];
}

/** Persons that a point names. */
function named(underlag: Sandunderlag): Mottagarforslag[] {
  const text = underlag.punkter.map((punkt) => punkt.text).join('\n');
  return underlag.personer
    .filter(
      (person) => !person.avslutad && !person.skyddad && nameAt(text, fullName(person)) !== -1,
    )
    .map((person) => {
      const who = { organId: null, personId: person.id, kontaktId: null };
      const mottagare = fullName(person);
      return forslag(underlag, { ...who, mottagare }, 'kannedom', orsak('namns'));
    });
}

function printed(underlag: Sandunderlag): Mottagarforslag[] {
  return underlag.protokollets.map((name) => {
    const known = underlag.organ.find((organ) => foldMottagare(organ.namn) === foldMottagare(name));
    return known
      ? body(underlag, known.id, 'kannedom', orsak('protokollets'))
      : unit(underlag, name, 'kannedom', orsak('protokollets'));
  });
}

function standing({ standiga }: Sandunderlag): Mottagarforslag[] {
  return standiga.flatMap(({ namn, rader }) =>
    rader.map(({ kanal, adress, antal, version, ...who }) => ({
      ...{ ...who, skal: 'kannedom' as const, kravs: false, orsak: orsak('standig', namn) },
      leverans: { kanal, adress, antal, version },
    })),
  );
}

function registrator(underlag: Sandunderlag): Mottagarforslag[] {
  return [unit(underlag, 'Registrator', 'kannedom', orsak('registrator'))];
}

type Bok = Pick<Sandunderlag, 'organ' | 'personer'>;

function required(bok: Bok, organId: OrganId, skal: Sandskal, why: Sandorsak): Mottagarforslag {
  return { ...body(bok, organId, skal, why), kravs: true };
}

function body(bok: Bok, organId: OrganId, skal: Sandskal, why: Sandorsak): Mottagarforslag {
  const who = { organId, personId: null, kontaktId: null };
  return forslag(bok, { ...who, mottagare: byId(bok.organ, organId).namn }, skal, why);
}

function unit(bok: Bok, mottagare: string, skal: Sandskal, why: Sandorsak): Mottagarforslag {
  const who = { organId: null, personId: null, kontaktId: null };
  return forslag(bok, { ...who, mottagare }, skal, why);
}

function forslag(
  { organ, personer }: Bok,
  who: Parameters<typeof usualLeverans>[0],
  skal: Sandskal,
  why: Sandorsak,
): Mottagarforslag {
  const bok: Adressbok = { organ, personer, kontakter: [] };
  return { ...who, skal, kravs: false, orsak: why, leverans: usualLeverans(who, bok) };
}

function orsak(kod: Sandorsak['kod'], text = '', belopp: number | null = null): Sandorsak {
  return { kod, text, belopp };
}
