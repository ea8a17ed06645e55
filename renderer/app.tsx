import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { followEvents } from './api/live-events.ts';
import { createQueryClient } from './api/query-client.ts';
import { jobs } from './lib/jobs.ts';
import { createAppRouter } from './router.tsx';
import { SwedishProvider } from './ui/swedish-provider.tsx';

/** The whole window. */
export function App() {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(() => createAppRouter(queryClient));
  useEffect(() => followEvents(queryClient, jobs.follow), [queryClient]);
  return (
    <SwedishProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </SwedishProvider>
  );
}
