import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Sokslag, Soktraff } from '../../../shared/domain/sok.ts';
import { call } from '../../api/client.ts';
import { MOST_TYPED } from './sok-search.ts';

const FIRST_PAGE = 8;

/** The hits of one kind, as far as they have been asked for. */
export interface Sokgrupp {
  readonly slag: Sokslag;
  readonly traffar: readonly Soktraff[];
  readonly antal: number;
  /** Whether `antal` is all there is. */
  readonly isAll: boolean;
  readonly hasMore: boolean;
  readonly isFetching: boolean;
  readonly isAnswered: boolean;
  /** Whether the hits are of what is asked now, and not of what was asked before. */
  readonly isCurrent: boolean;
  readonly error: Error | null;
  readonly fetchMore: () => void;
}

/** The answer to a question that is not asked. */
const NOTHING: Omit<Sokgrupp, 'slag'> = {
  ...{ traffar: [], antal: 0, isAll: true, hasMore: false, isFetching: false },
  ...{ isAnswered: true, isCurrent: true, error: null },
  fetchMore: () => undefined,
};

/** Asks for one kind of hits, page by page; what was found last stays until the next is. */
export function useSok(slag: Sokslag, typed: string, isAsked: boolean): Sokgrupp {
  const text = typed.slice(0, MOST_TYPED);
  const query = useInfiniteQuery({
    queryKey: ['sok.search', { slag, text }] as const,
    queryFn: ({ pageParam }) =>
      call('sok.search', {
        slag,
        text,
        plats: 'sida',
        efter: pageParam,
        antal: pageParam === null ? FIRST_PAGE : 50,
      }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ efter }) => efter,
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  if (!isAsked) return { ...NOTHING, slag };
  const pages = query.data?.pages ?? [];
  const traffar = pages.flatMap((page) => page.traffar);
  const hasMore = query.hasNextPage;
  return {
    ...{ slag, traffar, hasMore },
    antal: Math.max(pages[0]?.antal ?? 0, traffar.length),
    isAll: !hasMore || typeof pages[0]?.antal === 'number',
    isFetching: query.isFetching,
    isAnswered: query.data !== undefined,
    isCurrent: query.isSuccess && !query.isPlaceholderData,
    error: query.error,
    fetchMore: () => void query.fetchNextPage(),
  };
}
