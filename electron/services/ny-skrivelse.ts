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
  await beginPaper(tx, paper, [...given, ...suggested]);
  return paper;
}

/**
 * Gives a paper that was just stored its list of who gets it, begins the preparation of the case,
 * and tells of the paper; `more` is what else the log is to say of it.
 */
export async function beginPaper(
  tx: WriteTx,
  paper: Tjansteskrivelse,
  poster: readonly Sandlistepost[],
  more: object = {},
): Promise<void> {
  const { id, arendeId } = paper;
  const sandlista = await insertSandlista(
    tx,
    { tjansteskrivelseId: id, paragrafId: null },
    { poster: [...poster], avsteg: [] },
  );
  await beginPreparation(tx, arendeId);
  const efter = { ...paper, sandlista, ...more };
  await tx.log({ handelse: 'tjansteskrivelse.skapad', objektId: id, arendeId, fore: null, efter });
}
