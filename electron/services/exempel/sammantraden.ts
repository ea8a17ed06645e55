import { addDays } from '../../../shared/domain/datum.ts';
import type { OrganId } from '../../../shared/domain/id.ts';
import { arbetsdagSenast } from '../../../shared/rules/planering-dagar.ts';
import { today } from '../context.ts';
import type { ServiceContext } from '../context.ts';
import { addSammantraden } from '../sammantrade.ts';

/** How far off each meeting is: one that has been, and four to come. */
const DAYS = [-11, 17, 45, 80, 108];

/** The days that the example's board meets. */
export async function addExampleMeetings(context: ServiceContext, organId: OrganId): Promise<void> {
  const day = today(context);
  const datum = DAYS.map((days) => arbetsdagSenast(addDays(day, days)));
  await addSammantraden(context, { organId, datum });
}
