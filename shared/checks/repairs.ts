import { replaceText } from '../document/replace-text.ts';
import type { TextReplacement } from '../document/replace-text.ts';
import type { PaperFacts } from '../document/paper-facts.ts';
import { FotnotId } from '../domain/id.ts';
import { fullName } from '../domain/person.ts';
import type { Repair } from '../domain/repair.ts';
import { canFollow } from '../rules/avsnittstext.ts';
import { DOKUMENTORD } from '../rules/mall.ts';
import { punkterOf } from '../rules/punkttexter.ts';
import { mottagarforslag } from '../rules/sandlistepost.ts';
import type { CheckId, Finding } from './checks.ts';
import { insideSentence, isOneLetterOff } from './name-forms.ts';
import { namedPaper } from './named-paper.ts';
import { paperText, wholePoint } from './paper-text.ts';
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
  K40: paperByName,
  K44: followAgain,
  K45: words,
  K46: nameForm,
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
  return { typ: 'mottagare', forslag: suggested };
}

/** K40: "detta tjänsteutlåtande" by what the minutes can't do without. */
function paperByName(facts: PaperFacts, found: Finding): Repair | null {
  const said = String(found.details['text']);
  const till = namedPaper(facts, said);
  return till === null ? null : inPoint(facts, found, { fran: said, till, sist: false });
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
  return inText(facts, found, { fran, till, sist: fel === 'punkt' });
}

/** K46: the name of a person in the register, or a body as it is written inside a sentence. */
function nameForm(facts: PaperFacts, found: Finding): Repair | null {
  const { text, annan } = found.details;
  if (typeof text !== 'string' || typeof annan !== 'string') return null;
  if (text.toLowerCase() !== annan.toLowerCase()) return knownPerson(facts, found, text, annan);
  const { punkter, avsnitt } = paperText(facts);
  const written = [...punkter, ...avsnitt].find(({ field }) => field === found.field)?.text ?? '';
  // With the word before it: at the start of a sentence the capital is right.
  const [fran] = insideSentence(text).exec(written) ?? [];
  if (fran === undefined) return null;
  const till = fran.slice(0, fran.length - text.length) + annan;
  return inText(facts, found, { fran, till, sist: false });
}

/** One person of the register is meant when no other has nearly the same name. */
function knownPerson(facts: PaperFacts, found: Finding, fran: string, till: string): Repair | null {
  const alike = facts.personer.map(fullName).filter((namn) => isOneLetterOff(fran, namn));
  const isCertain = alike.length === 1 && alike[0] === till;
  return isCertain ? inText(facts, found, { fran, till, sist: false }) : null;
}

/** In a point or a section; not where the words are made from the case. */
function inText(facts: PaperFacts, found: Finding, text: TextReplacement): Repair | null {
  if (found.field.startsWith('punkter.')) return inPoint(facts, found, text);
  const avsnitt = facts.paper.avsnitt[indexOf(found)];
  const canChange = avsnitt && !avsnitt.foljer && replaceText(avsnitt.innehall, text) !== null;
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
