import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Input } from '../../../shared/contract/contract.ts';
import { call } from '../../api/client.ts';

const PAGE = 50;

/** The log, a page at a time, newest first; what is shown stays while more is read. */
export function useLogPages(urval: Omit<Input<'logg.export'>, 'format'>) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['logg.list', urval, 'pages'],
    queryFn: ({ pageParam }) => call('logg.list', { ...urval, antal: PAGE, fore: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page.at(-1)?.nr),
    placeholderData: keepPreviousData,
  });
  return {
    rows: data?.pages.flat(),
    hasMore: hasNextPage,
    isLoadingMore: isFetchingNextPage,
    loadMore: () => void fetchNextPage(),
  };
}
