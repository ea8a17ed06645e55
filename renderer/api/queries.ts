import { keepPreviousData, queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Input, Output, QueryName } from '../../shared/contract/contract.ts';
import { call } from './client.ts';

/** Options of a query of the contract, for loaders, prefetching and `useQueries`. */
export function contractQuery<Name extends QueryName>(name: Name, input: Input<Name>) {
  return queryOptions({
    queryKey: [name, input] as const,
    queryFn: (): Promise<Output<Name>> => call(name, input),
  });
}

/**
 * Reads a query of the contract: `data`, `error`, `isPending`. With `keepPrevious` the old answer
 * stays on show while a new input (a filter, say) is being answered.
 */
export function useContractQuery<Name extends QueryName>(
  name: Name,
  input: Input<Name>,
  options: { readonly keepPrevious?: boolean; readonly isEnabled?: boolean } = {},
) {
  return useQuery({
    ...contractQuery(name, input),
    enabled: options.isEnabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** As `useContractQuery`, but waits in the route's loading state and fails in its error state. */
export function useContractData<Name extends QueryName>(
  name: Name,
  input: Input<Name>,
): Output<Name> {
  return useSuspenseQuery(contractQuery(name, input)).data;
}
