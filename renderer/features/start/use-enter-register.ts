import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { contractQuery } from '../../api/queries.ts';

/** Goes to the overview of the register just opened; nothing read from the one before is kept. */
export function useEnterRegister(): () => void {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return () => {
    void queryClient
      .query({ ...contractQuery('app.getInfo', {}), staleTime: 0 })
      .then(() => navigate({ to: '/' }));
  };
}
