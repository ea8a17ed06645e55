import { recogniseParts } from '../../shared/rules/inlasning/igenkann.ts';
import { matchBody, namedBodies, spelledOut } from '../../shared/rules/inlasning/namn.ts';
import { assemblePaper } from '../../shared/rules/inlasning/sammanstall.ts';
import type { Kallblock, Skrivelseforslag } from '../../shared/domain/inlasning.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { Tjansteskrivelse } from '../../shared/domain/tjansteskrivelse.ts';
import type { TestApp } from './test-app.ts';

export interface BroughtIn {
  readonly forslag: Skrivelseforslag;
  readonly paper: Tjansteskrivelse;
}

/** Brings a paper into a case as one who approves everything that was recognised. */
export async function bringIn(
  app: TestApp,
  arendeId: ArendeId,
  blocks: readonly Kallblock[],
): Promise<BroughtIn> {
  const forslag = assemblePaper(recogniseParts(blocks), () => app.host.newId());
  const organ = await app.call('organ.list', {});
  const names = namedBodies(forslag);
  const paper = await app.call('inlasning.create', {
    ...{ arendeId, forslag },
    organval: names.map((namn) => ({
      namn,
      organId: matchBody(spelledOut(namn, names) ?? namn, organ),
    })),
    personval: forslag.handlaggare.map((namn) => ({ namn, personId: null })),
  });
  return { forslag, paper };
}
