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
import type { Fras } from './fras.ts';
import type { Frasdel } from './mall.ts';
import { moneyFillings } from './money-filling.ts';
import { EMPTY, organFilling, plain } from './slot-filling.ts';
import type { Filling, SlotFilling } from './slot-filling.ts';

/** What phrases are filled from. */
export type PhraseCase = Pick<
  PaperFacts,
  'paper' | 'organ' | 'remiss' | 'fordelning' | 'diarienummer'
>;

/**
 * What the case says of each slot of a phrase; null for what it doesn't say. `sokandeId` is who a
 * phrase about an application is about, null to take the one that has no point yet.
 */
export function fillPhrase(
  fras: Pick<Fras, 'kod' | 'slots' | 'variants'>,
  lage: PhraseCase,
  sokandeId: OrganId | null = null,
): Filling {
  const money = moneyFillings(lage, sokandeId);
  const entries = Object.entries(fras.slots).map(([slot, kind]) => {
    const name = `${fras.kod}.${slot}`;
    const own = BY_PHRASE[name] ?? BY_SLOT[slot];
    const unknown = kind === 'val' ? plain(firstChoice(fras, slot)) : EMPTY;
    return [slot, money[name] ?? own?.(lage) ?? unknown] as const;
  });
  return Object.fromEntries(entries);
}

/** How a run of a filled phrase follows its source in a text; null for words that follow nothing. */
export function boundPiece(part: Frasdel, filling: Filling): Piece | null {
  const filled = part.slot === null ? undefined : filling[part.slot];
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

type Filler = (lage: PhraseCase) => SlotFilling;

const dokumentdatum: Filler = ({ paper }) => follow('dokumentdatum', paper.dokumentdatum);

const BY_SLOT: Readonly<Record<string, Filler>> = {
  O: (lage) => organFilling(lage, lage.paper.beslutsnivaOrganId),
  A: (lage) => organFilling(lage, lage.remiss?.avsandareOrganId ?? lage.paper.adressatOrganId),
  ramagare: (lage) => organFilling(lage, lage.fordelning?.agareOrganId ?? null),
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
  // Who is granted or refused is never the one who decides.
  ...Object.fromEntries(['F1.O', 'F2.O', 'F4.O', 'F5.O'].map((slot) => [slot, () => EMPTY])),
  'F2.A': (lage) => organFilling(lage, lage.fordelning?.agareOrganId ?? null),
  'R2.datum': dokumentdatum,
  'R3.datum': dokumentdatum,
  'A1.datum': dokumentdatum,
  'S2.datum': ({ remiss }) =>
    follow('remiss', remiss ? sistaSvarsdag(remiss) : null, 'svar_senast'),
};

function follow(kalla: Vardekalla, value: string | null, form: string | null = null): SlotFilling {
  return value === null ? EMPTY : { ...EMPTY, value, kalla, form };
}

function kindOf({ dokumenttyp }: PhraseCase['paper']): string {
  return lowerFirst(DOKUMENTORD[dokumenttyp]);
}

/** "Utlåtandet", "yttrandet", "brevet"; but "skrivelsen" and "remissen". */
function isNeutral(kind: string): boolean {
  return /(?:utlåtande|yttrande|brev)$/u.test(kind);
}

function proposal(lage: PhraseCase): string {
  const body = lage.organ.find(({ id }) => id === lage.paper.beslutsnivaOrganId);
  const kept = body ? punkterOf(lage).filter(({ utgar }) => !utgar) : [];
  return body ? bisats(kept, body.beslutsstil, body.bestamdForm) : '';
}

function firstChoice({ variants }: Pick<Fras, 'variants'>, slot: string): string | null {
  const choices = variants.map(({ val }) => val?.[slot]).find((one) => one !== undefined);
  return Object.keys(choices ?? {})[0] ?? null;
}
