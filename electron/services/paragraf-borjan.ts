import { getArende } from '../../db/repositories/arende.ts';
import { getDagordningspunkt } from '../../db/repositories/dagordning.ts';
import { listHandlingsrad } from '../../db/repositories/handling-lista.ts';
import { getOrgan } from '../../db/repositories/organ.ts';
import { listTidigare } from '../../db/repositories/paragraf-tidigare.ts';
import type { ReadTx } from '../../db/tx.ts';
import { asMinutesSay } from '../../shared/checks/paragraf-repairs.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Dagordningspunkt } from '../../shared/domain/dagordning.ts';
import { dayOfHandling } from '../../shared/domain/handling.ts';
import type { ArendeId, DagordningspunktId } from '../../shared/domain/id.ts';
import type { ParagrafData } from '../../shared/domain/paragraf.ts';
import type { Sammantradesgang } from '../../shared/domain/sammantradets-gang.ts';
import { openedParagraf } from '../../shared/rules/ny-paragraf.ts';
import type { Underlagshandling } from '../../shared/rules/ny-paragraf.ts';
import { readPaperFacts } from './paper-facts.ts';

/** What is taken up: an item of the agenda, or a matter by its heading. */
export type Upptaget = Pick<
  Dagordningspunkt,
  'rubrik' | 'grupp' | 'arendeId' | 'tjansteskrivelseId' | 'omedelbarJustering'
>;

/** The item that is taken up. Throws `item_struck`, and `required` for a matter without a heading. */
export async function readUpptaget(
  tx: ReadTx,
  { dagordningspunktId, rubrik }: { dagordningspunktId: DagordningspunktId | null; rubrik: string },
): Promise<Upptaget> {
  if (dagordningspunktId !== null) {
    const punkt = await getDagordningspunkt(tx, dagordningspunktId);
    if (punkt.utgar) throw ruleViolated('item_struck', ['dagordningspunktId']);
    return punkt;
  }
  if (rubrik === '') throw ruleViolated('required', ['rubrik']);
  const none = { arendeId: null, tjansteskrivelseId: null, omedelbarJustering: false };
  return { rubrik, grupp: 'ovrigt', ...none };
}

/** What the § begins with. Throws `chair_missing`. */
export async function beginParagraf(
  tx: ReadTx,
  { organId, ordforandeId }: Sammantradesgang,
  upptaget: Upptaget,
  newId: () => string,
): Promise<ParagrafData> {
  if (ordforandeId === null) throw ruleViolated('chair_missing');
  const { arendeId, tjansteskrivelseId } = upptaget;
  const paper = tjansteskrivelseId === null ? null : await readPaperFacts(tx, tjansteskrivelseId);
  const data = openedParagraf({
    ...{ punkt: upptaget, ordforandeId, organId, paper, newId },
    handlingar: arendeId === null ? [] : await readUnderlag(tx, arendeId, paper?.paper.rubrik),
    tidigare: arendeId === null ? [] : await listTidigare(tx, organId, arendeId),
  });
  return asMinutesSay({ data, organ: await getOrgan(tx, organId), paper });
}

/**
 * Documents of the case that stand, in their public wording: minutes are public. Working material
 * isn't listed, but for the paper itself, which the decision draws up (TF 2 kap. 10 §).
 */
async function readUnderlag(
  tx: ReadTx,
  arendeId: ArendeId,
  paper: string | undefined,
): Promise<Underlagshandling[]> {
  const { offentlighet } = await getArende(tx, arendeId);
  const rows = await listHandlingsrad(tx, arendeId);
  return rows
    .filter(({ makulering, ersattAv }) => makulering === null && ersattAv === null)
    .map((handling) => ({
      ...{ id: handling.id, statusTf: handling.statusTf, datum: dayOfHandling(handling) || null },
      rubrik: handling.rubrikOffentlig || handling.rubrik,
      isPaper: paper !== undefined && isPaper(handling, paper),
      isSecret: offentlighet === 'sekretess' || handling.offentlighet === 'sekretess',
    }))
    .filter(
      ({ statusTf, isPaper: own, isSecret }) => own || (statusTf !== 'arbetsmaterial' && !isSecret),
    )
    .map(({ id, datum, rubrik, isPaper: own }) => ({ id, datum, rubrik, isPaper: own }));
}

/** A paper is registered under its heading, with what kind it is before it. */
function isPaper(
  { handlingstyp, rubrik }: { handlingstyp: string; rubrik: string },
  paper: string,
): boolean {
  const kinds = ['tjansteskrivelse', 'yttrande', 'remiss', 'skrivelse'];
  return kinds.includes(handlingstyp) && rubrik.endsWith(paper);
}
