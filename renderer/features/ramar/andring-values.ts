import { z } from 'zod';
import { Dag } from '../../../shared/domain/datum.ts';
import type { RamandringData } from '../../../shared/domain/fordelningsram.ts';
import { KallhanvisningId } from '../../../shared/domain/id.ts';
import { Kronor } from '../../../shared/domain/pengar.ts';
import { optionalLine } from '../../../shared/domain/text.ts';

const Fields = z.object({
  typ: z.enum(['okning', 'minskning', 'overforing', 'omfordelning', 'aterbetalning']),
  beloppKr: Kronor.min(1, 'required'),
  dag: Dag,
  kallhanvisningId: KallhanvisningId.nullable(),
  anteckning: optionalLine(500),
  franAnsokanId: z.string(),
  tillAnsokanId: z.string(),
  tillRamId: z.string(),
});
export type AndringInput = z.input<typeof Fields>;

/** Which of the places that money can move between each kind of change has. */
const PLACES: Readonly<Record<AndringInput['typ'], readonly (keyof AndringInput)[]>> = {
  ...{ okning: [], minskning: [], overforing: ['tillRamId'] },
  ...{ omfordelning: ['franAnsokanId', 'tillAnsokanId'], aterbetalning: ['franAnsokanId'] },
};

/** The form of a change: fields that its kind doesn't have are left out of what is sent. */
export const AndringInput = Fields.superRefine((values, context) => {
  for (const field of ['kallhanvisningId', ...PLACES[values.typ]] as const) {
    if (values[field] === null || values[field] === '') {
      context.addIssue({ code: 'custom', path: [field], message: 'required' });
    }
  }
  const isSame = values.franAnsokanId === values.tillAnsokanId;
  if (values.typ === 'omfordelning' && values.franAnsokanId !== '' && isSame) {
    context.addIssue({ code: 'custom', path: ['tillAnsokanId'], message: 'same_place' });
  }
}).transform(({ franAnsokanId, tillAnsokanId, tillRamId, ...shared }) => {
  const places = { franAnsokanId, tillAnsokanId, tillRamId };
  const own = Object.entries(places).filter(([field]) =>
    PLACES[shared.typ].includes(field as keyof AndringInput),
  );
  return { ...shared, ...Object.fromEntries(own) } as RamandringData;
});
