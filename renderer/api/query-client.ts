import { QueryClient } from '@tanstack/react-query';

/**
 * The only cache. Everything is local, so it never waits for a network (an offline laptop would
 * pause for ever), never tries again by itself, and is fresh until an event says otherwise.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
