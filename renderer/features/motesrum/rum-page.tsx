import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { Dag } from '../../../shared/domain/datum.ts';
import type { OrganId, ParagrafId, SammantradeId } from '../../../shared/domain/id.ts';
import { inkallelseFran } from '../../../shared/rules/inkallelse.ts';
import { onChanged } from '../../api/on-changed.ts';
import { useContractData } from '../../api/queries.ts';
import { efterBild } from './efter-bild.ts';
import { namnFran } from './namn.ts';
import { Rum } from './rum.tsx';
import { createRum } from './rum-store.ts';
import { mandatPa } from './rumsfakta.ts';
import type { Rumsfakta } from './rumsfakta.ts';
import { lasKommande, lasRum, sand } from './sandning.ts';
import type { Rumsdata } from './skrivning.ts';
import './rum.css';

/** The meeting while it goes on. */
export function RumPage() {
  const { sammantradeId } = useParams({ from: '/app/sammantraden/$sammantradeId/rum' });
  const { paragraf = null } = useSearch({ from: '/app/sammantraden/$sammantradeId/rum' });
  const fakta = useRumsfakta(sammantradeId, paragraf);
  // Read once: from then on the room itself knows what has changed, and reads only what was refused.
  const start = useSuspenseQuery({
    queryKey: [KEY, sammantradeId],
    queryFn: () => lasRum(sammantradeId),
  });
  useForgottenAfter();
  return <OppetRum key={sammantradeId} fakta={fakta} start={start.data} />;
}

const KEY = 'motesrum';

/** Whoever comes back to the room sees it as it is stored by then. */
function useForgottenAfter(): void {
  const queryClient = useQueryClient();
  useEffect(() => () => queryClient.removeQueries({ queryKey: [KEY] }), [queryClient]);
}

function useRumsfakta(id: SammantradeId, forst: ParagrafId | null): Rumsfakta {
  const mote = useContractData('sammantrade.get', { id });
  const organ = useContractData('organ.list', {});
  const personer = useContractData('person.list', {});
  const partier = useContractData('parti.list', {});
  const { organId } = mote;
  const uppdrag = useContractData('uppdrag.list', { organId, personId: null });
  const regler = useContractData('protokollsregler.get', { organId });
  const { rader } = useContractData('inkallelseordning.get', { organId });
  const { stil } = useContractData('protokollsstil.get', { organId });
  const kommande = useKommande(organId, mote.datum);
  return useMemo(() => {
    const own = organ.find((one) => one.id === organId);
    if (own === undefined) throw new Error('the meeting is of no body');
    const mandat = mandatPa(uppdrag, personer, mote.datum);
    return {
      ...{ mote, stil, kommande, forst, organ: own, alla: personer.map((person) => person.id) },
      krets: { organtyp: own.organtyp, regler, mandat, ordning: inkallelseFran(rader) },
      namn: namnFran(personer, partier, organ, mandat),
    };
  }, [mote, organ, organId, personer, partier, uppdrag, regler, rader, stil, kommande, forst]);
}

/** The days of the body's meetings to come, read once: the room isn't to wait for them at each key. */
function useKommande(organId: OrganId, dag: Dag): Dag[] {
  return useSuspenseQuery({
    queryKey: [KEY, 'kommande', organId, dag],
    queryFn: () => lasKommande(organId, dag),
  }).data;
}

function OppetRum({ fakta, start }: { readonly fakta: Rumsfakta; readonly start: Rumsdata }) {
  const { id } = fakta.mote;
  const [rum] = useState(() =>
    createRum(start, {
      sand: (skrivning, stored) => sand(id, skrivning, stored),
      las: () => lasRum(id),
      now: () => new Date(),
      sedan: efterBild,
    }),
  );
  useEffect(() => onChanged((subjects) => rum.andrat(subjects)), [rum]);
  return <Rum rum={rum} fakta={fakta} />;
}
