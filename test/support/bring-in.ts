import { recogniseParts } from '../../shared/rules/inlasning/recognise.ts';
import { matchBody, namedBodies } from '../../shared/rules/inlasning/names.ts';
import { assemblePaper } from '../../shared/rules/inlasning/assemble.ts';
import type { SourceBlock, PaperProposal } from '../../shared/domain/inlasning.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { Tjansteskrivelse } from '../../shared/domain/tjansteskrivelse.ts';
import type { TestApp } from './test-app.ts';

export interface BroughtIn {
  readonly proposal: PaperProposal;
  readonly paper: Tjansteskrivelse;
}

/** Brings a paper into a case as one who approves everything that was recognised. */
export async function bringIn(
  app: TestApp,
  arendeId: ArendeId,
  blocks: readonly SourceBlock[],
): Promise<BroughtIn> {
  const proposal = assemblePaper(recogniseParts(blocks), () => app.host.newId());
  const organ = await app.call('organ.list', {});
  const names = namedBodies(proposal);
  const paper = await app.call('inlasning.create', {
    ...{ arendeId, proposal },
    organval: names.map((namn) => ({
      namn,
      organId: matchBody(namn, organ),
    })),
    personval: proposal.handlaggare.map((namn) => ({ namn, personId: null })),
  });
  return { proposal, paper };
}
