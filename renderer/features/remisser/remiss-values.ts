import { z } from 'zod';
import type { Arende } from '../../../shared/domain/arende.ts';
import { OrganId } from '../../../shared/domain/id.ts';
import { newRemiss, RemissData } from '../../../shared/domain/remiss.ts';
import { remissrubrik } from '../../../shared/rules/remiss.ts';
import type { Remissuppgifter } from '../../../shared/rules/remisshandling.ts';

/** What the form of a remiss holds: the remiss, who is to answer, and whether it is watched. */
export const RemissValues = z.strictObject({
  ...RemissData.shape,
  instanser: z.array(OrganId),
  bevaka: z.boolean(),
});
export type RemissValues = z.input<typeof RemissValues>;

/** A remiss as the case already tells of it: received, about the case, answered by us. */
export function startValues(
  arende: Pick<Arende, 'arendemening' | 'ursprung' | 'ursprungRef'>,
  { avsandareOrganId, avsandarensDnr, inkommenDatum }: Remissuppgifter,
  own: string,
): RemissValues {
  const blank = newRemiss('in', avsandareOrganId ?? ('' as OrganId));
  return {
    ...blank,
    rubrik: remissrubrik(arende.arendemening),
    ...{ avsandarensDnr, inkommenDatum },
    motionRef: arende.ursprung === 'motion' ? arende.ursprungRef.slice(0, 20) : '',
    ...{ instanser: [own], bevaka: true },
  };
}
