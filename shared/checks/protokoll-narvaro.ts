import { narvarokrockar, presentAt } from '../rules/narvaro.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';
import { isJavig } from './protokoll-underlag.ts';
import type { Protokollsunderlag } from './protokoll-underlag.ts';

/** K59: a deputy serves where no seat is free, or a seat is filled by two (KL 5 kap. 66 §). */
export function checkPlatser(underlag: Protokollsunderlag): Finding[] {
  const present = presentAt(underlag.narvaro, underlag.nr).filter(
    ({ personId }) => !isJavig(underlag, personId),
  );
  const free = present.filter(
    ({ roll, ersatterPersonId }) => roll === 'tjanstgorande_ersattare' && ersatterPersonId === null,
  );
  return [
    ...free.map(({ personId: person }) => finding('K59', 'narvaro', { fel: 'ingen', person })),
    ...narvarokrockar(present).map(({ rule: fel, personId: person }) =>
      finding('K59', 'narvaro', { fel, person }),
    ),
  ];
}

/** K61: who takes part in exercising authority takes part in deciding (KL 4 kap. 26 §). */
export function checkAvstaende({ data }: Protokollsunderlag): Finding[] {
  if (!data.myndighetsutovning) return [];
  return data.uttalanden
    .filter(({ slag }) => slag === 'deltar_ej')
    .flatMap(({ id, personer }) =>
      personer.map((person) => finding('K61', `uttalande.${id}`, { person })),
    );
}
