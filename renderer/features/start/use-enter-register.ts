import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { contractQuery } from '../../api/queries.ts';

/** Goes into the register just opened; nothing read from the one before is kept. */
export function useEnterRegister(place = '/'): () => void {
  const { history } = useRouter();
  const queryClient = useQueryClient();
  return () => {
    void queryClient
      .query({ ...contractQuery('app.getInfo', {}), staleTime: 0 })
      .then(() => history.push(place));
  };
}
