import { insertSandlista } from '../../db/repositories/sandlista.ts';
import { insertTjansteskrivelse } from '../../db/repositories/tjansteskrivelse.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { Sandlistepost } from '../../shared/domain/sandlista.ts';
import type {
  Tjansteskrivelse,
  TjansteskrivelseData,
} from '../../shared/domain/tjansteskrivelse.ts';
import { suggestedPoster } from '../../shared/rules/sandlistepost.ts';
import { beginPreparation } from './arendestatus.ts';
import type { ServiceContext } from './context.ts';
import { readPaperFacts } from './paper-facts.ts';

/**
 * Adds a paper to a case with the list of who gets it: those given, and those that its points call
 * for. The preparation of the case then begins.
 */
export async function addPaper(
  context: ServiceContext,
  tx: WriteTx,
  arendeId: ArendeId,
  data: TjansteskrivelseData,
  given: readonly Sandlistepost[] = [],
): Promise<Tjansteskrivelse> {
  const paper = await insertTjansteskrivelse(tx, arendeId, data);
  const suggested = suggestedPoster(await readPaperFacts(tx, paper.id), context.newId).filter(
    ({ organId }) => organId === null || !given.some((one) => one.organId === organId),
  );
  const poster = [...given, ...suggested];
  const sandlista = await insertSandlista(tx, paper.id, { poster, avsteg: [] });
  await beginPreparation(tx, arendeId);
  const told = { objektId: paper.id, arendeId, fore: null, efter: { ...paper, sandlista } };
  await tx.log({ handelse: 'tjansteskrivelse.skapad', ...told });
  return paper;
}
