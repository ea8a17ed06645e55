import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { appRoute } from '../../shell/root-route.tsx';
import { OversiktPage } from './oversikt-page.tsx';

const Search = z.object({ mina: z.boolean().optional().catch(undefined) });

/** Where the program opens. */
export const oversiktRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/',
    validateSearch: Search,
    component: OversiktPage,
  }),
] as const;
