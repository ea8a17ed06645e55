import { varde } from '../document/build.ts';
import type { Piece } from '../document/build.ts';
import type { Vardekalla } from '../document/rich-text.ts';
import type { PaperFacts } from '../document/paper-facts.ts';
import type { OrganId } from '../domain/id.ts';
import { sistaSvarsdag } from '../domain/remiss.ts';
import { bisats } from '../rules/bisats.ts';
import { DOKUMENTORD } from '../rules/mall.ts';
import { punkterOf } from '../rules/punkttexter.ts';
import { samradstext } from '../rules/samradstext.ts';
import { lowerFirst } from '../rules/sprak.ts';
import type { Fras, SlotKind, SlotValues } from './fras.ts';
import type { Frasdel } from './mall.ts';

/** What phrases are filled from. */
export type Fraslage = Pick<
  PaperFacts,
  'paper' | 'organ' | 'remiss' | 'fordelning' | 'diarienummer'
>;

/** What a slot is filled with, and what in the case it follows. */
export interface Slotfyllning {
  readonly value: SlotValues[SlotKind] | null;
  /** The body that the value is, for one who chooses another. */
  readonly organId: OrganId | null;
  readonly kalla: Vardekalla | null;
  readonly ref: string | null;
  readonly form: string | null;
}

export type Fyllning = Readonly<Record<string, Slotfyllning>>;

const EMPTY: Slotfyllning = { value: null, organId: null, kalla: null, ref: null, form: null };

/** What the case says of each slot of a phrase; null for what it doesn't say. */
export function fyllFras(fras: Pick<Fras, 'kod' | 'slots' | 'variants'>, lage: Fraslage): Fyllning {
  const entries = Object.entries(fras.slots).map(([slot, kind]) => {
    const own = BY_PHRASE[`${fras.kod}.${slot}`] ?? BY_SLOT[slot];
    const unknown = kind === 'val' ? plain(firstChoice(fras, slot)) : EMPTY;
    return [slot, own?.(lage) ?? unknown] as const;
  });
  return Object.fromEntries(entries);
}

/** A body in a slot, bound to the body itself. */
export function organFyllning(lage: Pick<Fraslage, 'organ'>, id: string | null): Slotfyllning {
  const organ = lage.organ.find((one) => one.id === id);
  if (!organ) return EMPTY;
  return { value: organ, organId: organ.id, kalla: 'organ', ref: organ.id, form: null };
}

/** A value that follows nothing. */
export function plain(value: SlotValues[SlotKind] | null): Slotfyllning {
  return { ...EMPTY, value };
}

/** How a run of a filled phrase follows its source in a text; null for words that follow nothing. */
export function boundPiece(part: Frasdel, fyllning: Fyllning): Piece | null {
  const filled = part.slot === null ? undefined : fyllning[part.slot];
  if (!filled?.kalla || filled.value === null) return null;
  if (filled.kalla !== 'organ') return varde(filled.kalla, filled.ref, filled.form);
  const form = organForm(part);
  return form === null ? null : varde('organ', filled.ref, form);
}

/** The form of a body's name there; null for the forms that the text has no reference for. */
function organForm({ form, atStart }: Frasdel): string | null {
  if (form === undefined) return atStart ? 'inledande' : '';
  if (atStart) return null;
  return form === 'g' ? 'genitiv' : 'bestamd';
}

type Filler = (lage: Fraslage) => Slotfyllning;

const dokumentdatum: Filler = ({ paper }) => follow('dokumentdatum', paper.dokumentdatum);

const BY_SLOT: Readonly<Record<string, Filler>> = {
  O: (lage) => organFyllning(lage, lage.paper.beslutsnivaOrganId),
  A: (lage) => organFyllning(lage, lage.remiss?.avsandareOrganId ?? lage.paper.adressatOrganId),
  ramagare: (lage) => organFyllning(lage, lage.fordelning?.agareOrganId ?? null),
  andamal: ({ fordelning }) => plain(fordelning?.andamal ?? null),
  ar: ({ fordelning }) => plain(fordelning ? String(fordelning.ar) : null),
  handling: ({ paper }) => plain(`förvaltningens ${kindOf(paper)}`),
  handlingstyp: ({ paper }) => plain(kindOf(paper)),
  daterad: ({ paper }) => plain(isNeutral(kindOf(paper)) ? 'neutrum' : 'utrum'),
  forvaltning: () => plain('förvaltningen'),
  vinnare: () => plain('förvaltningens förslag'),
  enhet: ({ paper }) => plain(lowerFirst(paper.enhet) || null),
  rubrik: ({ remiss }) => follow('remiss', remiss ? lowerFirst(remiss.rubrik) : null, 'rubrik'),
  samrad: ({ paper }) => plain(samradstext(paper).replace(/\.$/u, '') || null),
  beslutspunkter: (lage) => plain(proposal(lage) || null),
  forslag: ({ remiss }) => plain(remiss === null || remiss.motionRef === '' ? null : 'motionen'),
};

const BY_PHRASE: Readonly<Record<string, Filler>> = {
  // Who is granted or refused is chosen: it isn't the one who decides.
  ...Object.fromEntries(['F1.O', 'F2.O', 'F4.O', 'F5.O'].map((slot) => [slot, applicant])),
  'F2.A': (lage) => organFyllning(lage, lage.fordelning?.agareOrganId ?? null),
  'R2.datum': dokumentdatum,
  'R3.datum': dokumentdatum,
  'A1.datum': dokumentdatum,
  'S2.datum': ({ remiss }) =>
    follow('remiss', remiss ? sistaSvarsdag(remiss) : null, 'svar_senast'),
};

function applicant(lage: Fraslage): Slotfyllning {
  const [only, ...others] = lage.fordelning?.ansokningar ?? [];
  return organFyllning(lage, only && others.length === 0 ? only.sokandeOrganId : null);
}

function follow(kalla: Vardekalla, value: string | null, form: string | null = null): Slotfyllning {
  return value === null ? EMPTY : { ...EMPTY, value, kalla, form };
}

function kindOf({ dokumenttyp }: Fraslage['paper']): string {
  return lowerFirst(DOKUMENTORD[dokumenttyp]);
}

/** "Utlåtandet", "yttrandet", "brevet"; but "skrivelsen" and "remissen". */
function isNeutral(kind: string): boolean {
  return /(?:utlåtande|yttrande|brev)$/u.test(kind);
}

function proposal(lage: Fraslage): string {
  const body = lage.organ.find(({ id }) => id === lage.paper.beslutsnivaOrganId);
  const kept = body ? punkterOf(lage).filter(({ utgar }) => !utgar) : [];
  return body ? bisats(kept, body.beslutsstil, body.bestamdForm) : '';
}

function firstChoice({ variants }: Pick<Fras, 'variants'>, slot: string): string | null {
  const choices = variants.map(({ val }) => val?.[slot]).find((one) => one !== undefined);
  return Object.keys(choices ?? {})[0] ?? null;
}
