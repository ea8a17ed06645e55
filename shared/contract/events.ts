import { z } from 'zod';
import { Subject } from './subjects.ts';

/** What main tells every window. Sent only after the write is committed. */
export const AppEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('changed'), subjects: z.array(Subject) }),
  z.strictObject({
    type: z.literal('jobProgress'),
    jobId: z.string(),
    done: z.int(),
    total: z.int().nullable(),
    /** What is worked on, such as the name of a file. */
    item: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('jobEnded'),
    jobId: z.string(),
    outcome: z.enum(['done', 'cancelled', 'failed']),
    /**
     * The job's result, in the form the starting command documents. Of one that failed: the
     * failure of a call, or null when nobody foresaw it.
     */
    result: z.json(),
  }),
]);
export type AppEvent = z.infer<typeof AppEvent>;
