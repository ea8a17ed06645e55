import { insertBevakning } from '../../../db/repositories/bevakning.ts';
import { insertHandling } from '../../../db/repositories/handling.ts';
import { insertOrgan } from '../../../db/repositories/organ.ts';
import { seedProposal } from './decided.ts';
import type { Proposed } from './decided.ts';
import { handlingData, nummerOf, organData, registerArende } from './fixture.ts';
import { change } from './register.ts';

/** A proposal beside a case with a hidden name, an external body, a handling and a reminder. */
export async function seedAttacked(): Promise<Proposed> {
  const seeded = await seedProposal();
  const { register, arende } = seeded;
  await change(register, async (tx) => {
    await insertOrgan(tx, { ...organData('Byalaget', 'EXT'), externt: true });
    await registerArende(tx, seeded.ground, {
      arendemening: 'Tillsyn av Eva Alm',
      arendemeningOffentlig: 'Tillsyn',
      initiativtagare: 'Eva Alm',
    });
    await insertHandling(tx, arende.id, nummerOf(arende, 1), handlingData());
    await insertBevakning(tx, arende.id, { datum: '2026-03-01', text: 'Ring' });
  });
  return seeded;
}
