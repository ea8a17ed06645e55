import { insertBeslut, listBeslut } from '../../db/repositories/beslut.ts';
import { getSandlistaByPaper, saveSandlista } from '../../db/repositories/sandlista.ts';
import { getTjansteskrivelse } from '../../db/repositories/tjansteskrivelse.ts';
import { logChanges } from '../../db/log-changes.ts';
import type { WriteTx } from '../../db/tx.ts';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { PaperFacts } from '../../shared/document/paper-facts.ts';
import type { Beslut, BeslutData } from '../../shared/domain/beslut.ts';
import type { Tjansteskrivelse } from '../../shared/domain/tjansteskrivelse.ts';
import { beslutViolations, decidedFacts } from '../../shared/rules/beslut.ts';
import { kravdaOrgan } from '../../shared/rules/sandlistepost.ts';
import { changeStatus } from './arendestatus.ts';
import { addHandling } from './handling.ts';
import { handlingOfPaper } from './skrivelsehandling.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { readPaperFacts } from './paper-facts.ts';
import { readMottagarforslag } from './sandforslag.ts';
import { BEFORE_DECISION, endPlanWatches } from './planering.ts';
import { followPaper } from './remissvar.ts';

/** The decisions of a case, oldest first. */
export function listBeslutOf(context: ServiceContext, { arendeId }: ParsedInput<'beslut.list'>) {
  return context.register.read((tx) => listBeslut(tx, arendeId));
}

/**
 * Records what the organ decided on a paper: its points, grants, report-backs and recipients come
 * to stand on the case, and the paper is drawn up (TF 2 kap. 10 §).
 * Throws RuleViolated at the field for a future day, grants above request or frame, and an
 * applicant without a point.
 */
export function recordBeslut(
  context: ServiceContext,
  data: ParsedInput<'beslut.record'>,
): Promise<Beslut> {
  if (data.datum > today(context)) throw ruleViolated('day_in_future', ['datum']);
  return context.register.write(async (tx) => {
    const facts = await readPaperFacts(tx, data.tjansteskrivelseId);
    if (!facts.organ.some(({ id }) => id === data.organId)) {
      throw ruleViolated('unknown_reference', ['organId']);
    }
    const violations = beslutViolations(facts, data);
    if (violations.length > 0) throw new CallError('RuleViolated', violations);
    return decide(tx, context, facts, data);
  });
}

/**
 * Records a decision that breaks no rule, inside a write that does more. Throws `already_decided`,
 * `paragraf_taken` and `transition_missing`.
 */
export async function decide(
  tx: WriteTx,
  context: ServiceContext,
  facts: PaperFacts,
  data: BeslutData,
): Promise<Beslut> {
  const paper = await getTjansteskrivelse(tx, data.tjansteskrivelseId);
  const { arendeId } = paper;
  const decided = decidedFacts(facts, data);
  const mottagare = kravdaOrgan(facts, data.organId, decided);
  const beslut = await insertBeslut(tx, { ...decided, mottagare, data, arendeId });
  await refreshReasons(tx, beslut);
  await drawUp(tx, paper, data.datum);
  await followPaper(tx, paper.id, 'beslutad', today(context));
  await endPlanWatches(tx, { arendeId, organId: data.organId }, BEFORE_DECISION);
  await changeStatus(tx, arendeId, 'beslutat');
  const told = { objektId: beslut.id, arendeId, fore: null, efter: beslut };
  await tx.log({ handelse: 'beslut.registrerat', ...told });
  return beslut;
}

/** The list was made from the proposal: bodies are now told why by what was decided. */
async function refreshReasons(tx: WriteTx, beslut: Beslut): Promise<void> {
  const fore = await getSandlistaByPaper(tx, beslut.tjansteskrivelseId);
  if (!fore) return;
  const forslag = await readMottagarforslag(tx, fore);
  const poster = fore.poster.map((post) => {
    const skal = forslag.find((one) => one.organId !== null && one.organId === post.organId)?.skal;
    return { ...post, skal: skal ?? post.skal };
  });
  if (poster.every((post, index) => post.skal === fore.poster[index]?.skal)) return;
  const efter = await saveSandlista(tx, fore.id, fore.version, { poster, avsteg: fore.avsteg });
  await tx.log({
    handelse: 'sandlista.sparad',
    objektId: fore.id,
    arendeId: beslut.arendeId,
    ...logChanges(fore, efter),
  });
}

/** The paper becomes upprättad when its case is finally handled (TF 2 kap. 10 §). */
async function drawUp(tx: WriteTx, paper: Tjansteskrivelse, day: string): Promise<void> {
  await addHandling(tx, paper.arendeId, {
    ...(await handlingOfPaper(tx, paper, day)),
    statusTf: 'upprattad',
    datumHandling: paper.dokumentdatum,
    upprattadDatum: day,
  });
}
