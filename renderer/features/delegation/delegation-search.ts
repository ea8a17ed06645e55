import { z } from 'zod';
import { OrganId } from '../../../shared/domain/id.ts';

/** The address of the page: the body, the year, the part, and whether only waiting ones show. */
export const DelegationSearch = z.object({
  organ: OrganId.optional().catch(undefined),
  ar: z.int().min(1900).max(2999).optional().catch(undefined),
  flik: z.enum(['beslut', 'ordning', 'kontroll']).optional().catch(undefined),
  vantar: z.boolean().optional().catch(undefined),
});
