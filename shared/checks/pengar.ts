import type { Punkttyp } from '../domain/beslutspunkt.ts';
import type { OrganId } from '../domain/id.ts';
import type { Organ } from '../domain/organ.ts';
import { agrees, findBelopp, findBeloppWithoutUnit } from '../rules/belopp-i-text.ts';
import {
  excludedRubriker,
  grantedForPost,
  sumAnsokan,
  sumFordelning,
} from '../rules/fordelning.ts';
import type { Fordelningsledger, Sokandesumma } from '../rules/fordelning.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';
import { mentions, sentencesOf, withoutPhrases } from './text.ts';

/** A decision point as printed. */
export interface Punkttext {
  field: string;
  typ: Punkttyp;
  text: string;
  sokandeOrganId: OrganId | null;
}

export interface Pengaunderlag {
  /** With what was left of the frame before this round, where that is known. */
  ledger: Fordelningsledger & { readonly ramKvarKr?: number };
  /** The remainder that the paper states, if it states one; kronor. */
  angivetKvarKr: number | null;
  punkter: readonly Punkttext[];
  /** The other texts of the paper. */
  texter: readonly { field: string; text: string }[];
  /** What the applicants are called. */
  organ: readonly Pick<Organ, 'id' | 'namn' | 'genitiv'>[];
}

/** What an own point does with an application. */
const SETTLES =
  /(?<!\p{L})(?:tilldelas|beviljas|bifalls?|avslås|avslår|avvisas?|bordläggs|återremitteras)(?!\p{L})/iu;
const SAYS_AS_ASKED = /i enlighet med (?:\p{L}+ )?ansök/iu;
const SAYS_LOWER = /lägre än (?:\p{L}+ )?ansök/iu;
const SAYS_EXCLUDED = /omfattas (?:därmed )?inte|tilldelas inte/iu;
/** "Av projekten omfattas två, läger och turné, inte av tilldelningen." */
const TELLS_EXCLUDED = /omfattas (?:[^.]{0,400} )?inte|tilldelas inte/iu;

/** All checks of money (K20–K26). */
export function checkPengar(underlag: Pengaunderlag): Finding[] {
  const checks = [
    ...[checkRam, checkBeloppITexter, checkSokandeHarPunkt, checkEnlighet],
    ...[checkUndantag, checkResten, checkEnheter],
  ];
  return checks.flatMap((check) => check(underlag));
}

/** K20: granted above the frame, or what earlier rounds left of it; a stated remainder that isn't the real one. */
export function checkRam({ ledger, angivetKvarKr }: Pengaunderlag): Finding[] {
  const { ram, tilldelat, kvar } = sumFordelning(ledger);
  const found: Finding[] = [];
  const holds = Math.min(ram, ledger.ramKvarKr ?? ram);
  if (tilldelat > holds) found.push(finding('K20', 'fordelning', { ram: holds, tilldelat }));
  if (angivetKvarKr !== null && angivetKvarKr !== kvar) {
    found.push(finding('K20', 'fordelning', { kvar, angivet: angivetKvarKr }));
  }
  return found;
}

/**
 * K21: an amount in the text that isn't in the ledger, beyond the rounding that it declares. Told
 * once, where it stands first, with in how many places it stands.
 */
export function checkBeloppITexter(underlag: Pengaunderlag): Finding[] {
  const known = knownAmounts(underlag.ledger);
  const unknown = allTexts(underlag).flatMap(({ field, text }) =>
    findBelopp(text)
      .filter((belopp) => !known.some((kronor) => agrees(belopp, kronor)))
      .map((belopp) => ({ field, ...belopp })),
  );
  return [...Map.groupBy(unknown, ({ kronor }) => kronor)].flatMap(([kronor, [first, ...more]]) => {
    if (!first) return [];
    const { field, text } = first;
    return [finding('K21', field, { text, kronor, antal: more.length + 1 })];
  });
}

/** K22: an applicant that no point, of the ledger's or in own words, grants or refuses anything. */
export function checkSokandeHarPunkt({ ledger, punkter, organ }: Pengaunderlag): Finding[] {
  const decided = punkter.filter(({ typ }) => typ !== 'aterrapport');
  const namesOf = (id: OrganId) =>
    organ.filter((one) => one.id === id).flatMap(({ namn, genitiv }) => [namn, genitiv]);
  const decidesOn = ({ typ, text, sokandeOrganId }: Punkttext, id: OrganId) =>
    typ === 'fri'
      ? SETTLES.test(text) && namesOf(id).some((name) => mentions(text, name))
      : sokandeOrganId === id;
  return sumFordelning(ledger)
    .perSokande.filter((sokande) => !decided.some((one) => decidesOn(one, sokande.sokandeOrganId)))
    .map(({ sokandeOrganId, begart, tilldelat }) =>
      finding('K22', `sokande:${sokandeOrganId}`, { organId: sokandeOrganId, begart, tilldelat }),
    );
}

/** K23: "i enlighet med ansökan" of a grant that differs from what was asked for. */
export function checkEnlighet(underlag: Pengaunderlag): Finding[] {
  return grantPoints(underlag)
    .filter(({ punkt }) => SAYS_AS_ASKED.test(punkt.text) && !SAYS_EXCLUDED.test(punkt.text))
    .filter(({ sokande }) => sokande.tilldelat !== sokande.begart)
    .map(({ punkt, sokande }) => finding('K23', punkt.field, amounts(sokande)));
}

/** K24: words that don't name every excluded item, or exclude one that is granted. */
export function checkUndantag(underlag: Pengaunderlag): Finding[] {
  const inPoints = grantPoints(underlag).flatMap(({ punkt, sokande }) => {
    const exclusion = sentencesOf(punkt.text).filter(({ text }) => SAYS_EXCLUDED.test(text));
    const said = exclusion.map(({ text }) => text).join(' ');
    return undantagIn(underlag.ledger, sokande.sokandeOrganId, punkt.field, punkt.text, said);
  });
  return [...inPoints, ...undantagITexter(underlag)];
}

/** The same in the other texts, in sentences that name an item of the applicant as left out. */
function undantagITexter({ ledger, texter }: Pengaunderlag): Finding[] {
  const sokande = sumFordelning(ledger).perSokande.map(({ sokandeOrganId }) => sokandeOrganId);
  return texter.flatMap(({ field, text }) =>
    sentencesOf(text)
      .filter((sentence) => TELLS_EXCLUDED.test(sentence.text))
      .flatMap((sentence) =>
        sokande
          .filter((id) => rubriker(ledger, id).some((rubrik) => mentions(sentence.text, rubrik)))
          .flatMap((id) => undantagIn(ledger, id, field, sentence.text, sentence.text)),
      ),
  );
}

/** What `text` should name of the excluded items and doesn't, and what `said` wrongly excludes. */
function undantagIn(
  ledger: Fordelningsledger,
  organId: OrganId,
  field: string,
  text: string,
  said: string,
): Finding[] {
  const excluded = excludedRubriker(ledger, organId);
  const granted = rubriker(ledger, organId).filter((rubrik) => !excluded.includes(rubrik));
  const rest = withoutPhrases(said, excluded);
  return [
    ...excluded
      .filter((rubrik) => !mentions(withoutPhrases(text, longer(excluded, rubrik)), rubrik))
      .map((rubrik) => finding('K24', field, { saknas: rubrik })),
    ...granted
      .filter((rubrik) => mentions(rest, rubrik))
      .map((rubrik) => finding('K24', field, { beviljad: rubrik })),
  ];
}

/** K25: items left out, the rest granted, but asked less left out isn't the grant. */
export function checkResten(underlag: Pengaunderlag): Finding[] {
  return grantPoints(underlag)
    .filter(({ punkt }) => SAYS_EXCLUDED.test(punkt.text) && !SAYS_LOWER.test(punkt.text))
    .filter(({ sokande }) => sokande.begart - sokande.undantaget !== sokande.tilldelat)
    .map(({ punkt, sokande }) => {
      const details = { ...amounts(sokande), undantaget: sokande.undantaget };
      return finding('K25', punkt.field, details);
    });
}

/** K26: one amount written in several units; a granted number without a unit. */
export function checkEnheter(underlag: Pengaunderlag): Finding[] {
  const texts = allTexts(underlag);
  const mentioned = texts.flatMap(({ field, text }) =>
    findBelopp(text).map((belopp) => ({ field, ...belopp })),
  );
  const mixed = [...Map.groupBy(mentioned, ({ kronor }) => kronor)].flatMap(([kronor, same]) => {
    const deviating = same.find(({ enhet }) => enhet !== same[0]?.enhet);
    const enheter = [...new Set(same.map(({ enhet }) => enhet))].join(', ');
    return deviating ? [finding('K26', deviating.field, { kronor, enheter })] : [];
  });
  const bare = texts.flatMap(({ field, text }) =>
    findBeloppWithoutUnit(text).map((number) => finding('K26', field, { utan_enhet: number })),
  );
  return [...mixed, ...bare];
}

function allTexts({ punkter, texter }: Pengaunderlag): { field: string; text: string }[] {
  return [...punkter, ...texter].map(({ field, text }) => ({ field, text }));
}

function grantPoints({ ledger, punkter }: Pengaunderlag) {
  const sums = sumFordelning(ledger).perSokande;
  return punkter.flatMap((punkt) => {
    const sokande = sums.find((one) => one.sokandeOrganId === punkt.sokandeOrganId);
    return punkt.typ === 'tilldelning' && sokande ? [{ punkt, sokande }] : [];
  });
}

function amounts({ begart, tilldelat }: Sokandesumma): { begart: number; tilldelat: number } {
  return { begart, tilldelat };
}

function rubriker(ledger: Fordelningsledger, organId: OrganId): string[] {
  const own = ledger.ansokningar.filter((ansokan) => ansokan.sokandeOrganId === organId);
  return own.flatMap(({ poster }) => poster.map(({ rubrik }) => rubrik));
}

/** The headings that contain this one: naming them isn't naming it. */
function longer(headings: readonly string[], rubrik: string): string[] {
  return headings.filter((other) => other.length > rubrik.length && mentions(other, rubrik));
}

/** Every sum that a text may rightly mention. */
function knownAmounts(ledger: Fordelningsledger): number[] {
  const { ram, begart, tilldelat, kvar, perSokande } = sumFordelning(ledger);
  const sums = [...perSokande, ...ledger.ansokningar.map(sumAnsokan)];
  const poster = ledger.ansokningar.flatMap((ansokan) => ansokan.poster);
  return [
    ...[ram, begart, tilldelat, kvar],
    ...sums.flatMap((sum) => [sum.begart, sum.undantaget, sum.tilldelat]),
    ...sums.map((sum) => sum.begart - sum.tilldelat),
    ...poster.flatMap((post) => [post.begartKr ?? 0, grantedForPost(post)]),
  ];
}
