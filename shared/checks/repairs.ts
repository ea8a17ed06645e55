import { replaceText } from '../document/replace-text.ts';
import type { TextReplacement } from '../document/replace-text.ts';
import type { PaperFacts } from '../document/paper-facts.ts';
import { formatDag } from '../domain/datum.ts';
import { FotnotId } from '../domain/id.ts';
import type { Repair } from '../domain/repair.ts';
import { canFollow } from '../rules/avsnittstext.ts';
import { DOKUMENTORD } from '../rules/mall.ts';
import { punkterOf } from '../rules/punkttexter.ts';
import { mottagarforslag } from '../rules/sandlistepost.ts';
import { lowerFirst } from '../rules/sprak.ts';
import type { CheckId, Finding } from './checks.ts';
import { wholePoint } from './paper-text.ts';
import { mentions } from './text.ts';

type Repairer = (facts: PaperFacts, found: Finding) => Repair | null;

/** How a finding is put right, when only one way can be right; otherwise null. */
export function repairOf(facts: PaperFacts, found: Finding): Repair | null {
  return REPAIRS[found.id]?.(facts, found) ?? null;
}

const REPAIRS: Partial<Record<CheckId, Repairer>> = {
  K11: knownSource,
  K14: ownRow,
  K18: footnote,
  K31: reminder,
  K32: recipient,
  K33: recipient,
  K40: namedPaper,
  K44: followAgain,
  K45: words,
};

/** K11: the one citation of that body that the paper has and no other row shows. */
function knownSource({ paper, organ, kallhanvisningar, fordelning }: PaperFacts, found: Finding) {
  const rad = paper.handlingsrader[indexOf(found)];
  if (!rad || found.details['saknas'] !== 'paragraf') return null;
  const shown = new Set(paper.handlingsrader.map(({ kallhanvisningId }) => kallhanvisningId));
  const cited = new Set([
    ...paper.fotnoter.flatMap((one) => (one.typ === 'kalla' ? [one.kallhanvisningId] : [])),
    ...(fordelning?.ansokningar ?? []).flatMap(({ tillfallen }) =>
      tillfallen.flatMap(({ kallhanvisningId }) => kallhanvisningId ?? []),
    ),
  ]);
  const fitting = kallhanvisningar.filter(({ id, organId }) => {
    const namn = organ.find((one) => one.id === organId)?.namn ?? '';
    return cited.has(id) && !shown.has(id) && namn !== '' && mentions(rad.rubrik, namn);
  });
  const [only] = fitting;
  return fitting.length === 1 && only
    ? ({ typ: 'kalla', radId: rad.id, kallhanvisningId: only.id } as const)
    : null;
}

/** K14: the paper itself, by its kind and day. */
function ownRow({ paper }: PaperFacts) {
  const { dokumentdatum: datum, dokumenttyp } = paper;
  if (datum === null) return null;
  return { typ: 'egen_handling', rubrik: DOKUMENTORD[dokumenttyp], datum } as const;
}

/** K18: a footnote nobody points at goes, a mark without a footnote goes, order follows the text. */
function footnote(_facts: PaperFacts, { field, details }: Finding): Repair | null {
  const id = field.replace(/^fotnot:/u, '');
  switch (details['fel']) {
    case 'fotnot_saknas':
      return { typ: 'fotnotsmarke_bort', fotnotId: id };
    case 'ankare_saknas':
      return { typ: 'fotnot_bort', fotnotId: FotnotId.parse(id) };
    default:
      return { typ: 'fotnotsordning' };
  }
}

/** K31: a reminder on the last day that the point names. */
function reminder(facts: PaperFacts, found: Finding): Repair | null {
  const { senast, nr } = found.details;
  const punkt = punkterOf(facts)[indexOf(found)];
  if (typeof senast !== 'string' || typeof nr !== 'number' || !punkt) return null;
  return { typ: 'bevakning', datum: senast, nr, punkt: punkt.text.slice(0, 140) };
}

/** K32, K33: the recipient that the decision calls for. */
function recipient(facts: PaperFacts, { details }: Finding): Repair | null {
  const suggested = mottagarforslag(facts, null).find(
    ({ mottagare, skal }) => mottagare === details['mottagare'] && skal === details['skal'],
  );
  if (!suggested) return null;
  const { organId, mottagare, skal } = suggested;
  return { typ: 'mottagare', organId, mottagare, skal };
}

const DEFINITE: Partial<Record<string, string>> = {
  tjänsteskrivelse: 'tjänsteskrivelsen',
  tjänsteutlåtande: 'tjänsteutlåtandet',
  yttrande: 'yttrandet',
};

/** K40: "detta tjänsteutlåtande" by its heading, day and number, which the minutes can't do without. */
function namedPaper(facts: PaperFacts, found: Finding): Repair | null {
  const { paper, diarienummer } = facts;
  const said = String(found.details['text']);
  const kind = lowerFirst(DOKUMENTORD[paper.dokumenttyp]);
  const definite = DEFINITE[kind];
  if (paper.dokumentdatum === null || definite === undefined) return null;
  if (said.toLowerCase().split(' ').at(-1) !== kind) return null;
  const dated = definite.endsWith('t') ? 'daterat' : 'daterad';
  const till = `${definite} ”${paper.rubrik}” ${dated} ${formatDag(paper.dokumentdatum)}, dnr ${diarienummer}`;
  return inPoint(facts, found, { fran: said, till, sist: false });
}

/** K44: the closing section says again what the points say. */
function followAgain({ paper }: PaperFacts, found: Finding): Repair | null {
  const avsnitt = paper.avsnitt[indexOf(found)];
  return avsnitt && canFollow(avsnitt) ? { typ: 'folj', avsnittId: avsnitt.id } : null;
}

/** K45: the word once, room around the §, the full stop. */
function words(facts: PaperFacts, found: Finding): Repair | null {
  const { text: fran, ratt: till, fel } = found.details;
  if (typeof fran !== 'string' || typeof till !== 'string') return null;
  const text = { fran, till, sist: fel === 'punkt' };
  if (found.field.startsWith('punkter.')) return inPoint(facts, found, text);
  const avsnitt = facts.paper.avsnitt[indexOf(found)];
  const canChange = avsnitt && replaceText(avsnitt.innehall, text) !== null;
  return canChange ? { typ: 'avsnittstext', avsnittId: avsnitt.id, text } : null;
}

function inPoint(facts: PaperFacts, found: Finding, text: TextReplacement): Repair | null {
  const punkt = punkterOf(facts)[indexOf(found)];
  if (!punkt || !wholePoint(punkt).includes(text.fran)) return null;
  return { typ: 'punkttext', punktId: punkt.id, text };
}

/** Which member of its list a finding is at. */
function indexOf({ field }: Finding): number {
  return Number(field.split('.')[1]);
}
