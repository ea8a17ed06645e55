import type { QueryClient } from '@tanstack/react-query';
import type { ArendeId, TjansteskrivelseId } from '../../../shared/domain/id.ts';
import { contractQuery } from '../../api/queries.ts';

/** Reads all that the page of a paper needs, side by side. */
export async function loadPaper(
  queryClient: QueryClient,
  arendeId: ArendeId,
  tjansteskrivelseId: TjansteskrivelseId,
): Promise<void> {
  await Promise.all([
    queryClient.query(contractQuery('tjansteskrivelse.get', { tjansteskrivelseId })),
    loadSources(queryClient, arendeId),
  ]);
}

/** Reads what the papers and the ledger of a case point at. */
export async function loadSources(queryClient: QueryClient, arendeId: ArendeId): Promise<void> {
  await Promise.all([
    queryClient.query(contractQuery('arende.get', { arendeId })),
    queryClient.query(contractQuery('fordelning.get', { arendeId })),
    queryClient.query(contractQuery('organ.list', {})),
    queryClient.query(contractQuery('person.list', {})),
    queryClient.query(contractQuery('kallhanvisning.list', {})),
    queryClient.query(contractQuery('remiss.listOfArende', { arendeId })),
    queryClient.query(contractQuery('sammantrade.list', { organId: null, fran: null, tom: null })),
    queryClient.query(contractQuery('mall.list', {})),
  ]);
}
