import { useMemo } from 'react';
import type { ParagrafId, SammantradeId } from '../../../../shared/domain/id.ts';
import { useContractData } from '../../../api/queries.ts';
import { namnFran } from '../../motesrum/namn.ts';
import { javsanmalningar } from '../../motesrum/paragraftext.ts';
import { mandatPa } from '../../motesrum/rumsfakta.ts';

/** What a § is written from beside its own data. */
export function useParagraffakta(sammantradeId: SammantradeId, paragrafId: ParagrafId) {
  const mote = useContractData('sammantrade.get', { id: sammantradeId });
  const { organId, datum } = mote;
  const organ = useContractData('organ.list', {});
  const alla = useContractData('paragraf.list', { sammantradeId });
  const delar = useContractData('protokollsdel.list', { sammantradeId });
  const narvaro = useContractData('narvaro.list', { sammantradeId });
  const personer = useContractData('person.list', {});
  const partier = useContractData('parti.list', {});
  const uppdrag = useContractData('uppdrag.list', { organId, personId: null });
  const { stil } = useContractData('protokollsstil.get', { organId });
  const foreslaget = useContractData('paragraf.getProposed', { id: paragrafId });
  const paragrafer = useMemo(() => alla.toSorted((a, b) => a.nr - b.nr), [alla]);
  const paragraf = paragrafer.find(({ id }) => id === paragrafId);
  const del = delar.find(({ id }) => id === paragraf?.protokollsdelId);
  const own = organ.find(({ id }) => id === organId);
  if (!paragraf || !del || !own) throw new Error('the § is not of the meeting');
  const kalla = useMemo(() => {
    const mandat = mandatPa(uppdrag, personer, datum);
    return {
      ...{ narvaro, stil, organ: own, omedelbar: del.typ === 'omedelbar' },
      krets: { mandat },
      namn: namnFran(personer, partier, organ, mandat),
      javsanmalningar: javsanmalningar(paragrafer),
    };
  }, [uppdrag, personer, datum, narvaro, stil, own, del.typ, partier, organ, paragrafer]);
  return { mote, organNamn: own.namn, paragraf, paragrafer, del, delar, kalla, foreslaget };
}

export type Paragraffakta = ReturnType<typeof useParagraffakta>;
