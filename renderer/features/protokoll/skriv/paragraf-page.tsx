import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ParagrafId, SammantradeId } from '../../../../shared/domain/id.ts';
import type { Paragraf } from '../../../../shared/domain/paragraf.ts';
import { isSigned } from '../../../../shared/rules/underskrifter.ts';
import { useContractData } from '../../../api/queries.ts';
import { useCommands } from '../../../commands/use-commands.ts';
import { textSkriv } from '../../../text/paragrafskrivning.ts';
import { namnFran } from '../../motesrum/namn.ts';
import { javsanmalningar } from '../../motesrum/paragraftext.ts';
import { mandatPa } from '../../motesrum/rumsfakta.ts';
import { LastSida } from './last-sida.tsx';
import { ParagrafEditor } from './paragraf-editor.tsx';
import './skriv.css';

/** One § of the minutes, to be written before or after the meeting. */
export function ParagrafPage() {
  const from = '/app/sammantraden/$sammantradeId/protokoll/$paragrafId';
  const { sammantradeId, paragrafId } = useParams({ from });
  const { flik = 'sida' } = useSearch({ from });
  const fakta = useParagraffakta(sammantradeId, paragrafId);
  const goTo = useGoTo(sammantradeId, fakta.paragrafer, paragrafId);
  const navigate = useNavigate({ from: '/sammantraden/$sammantradeId/protokoll/$paragrafId' });
  useCommands([
    {
      ...{ id: 'paragraf.nasta', title: textSkriv.nasta, key: 'Alt+PageDown' },
      ...{ group: 'vyn', when: 'view', run: () => goTo(1) },
    },
    {
      ...{ id: 'paragraf.forra', title: textSkriv.forra, key: 'Alt+PageUp' },
      ...{ group: 'vyn', when: 'view', run: () => goTo(-1) },
    },
  ]);
  if (fakta.del.justerad !== null || isSigned(fakta.del)) {
    return <LastSida key={paragrafId} fakta={fakta} />;
  }
  return (
    <ParagrafEditor
      key={paragrafId}
      fakta={fakta}
      flik={flik}
      onFlik={(next) => void navigate({ search: { flik: next }, replace: true })}
    />
  );
}

/** The § before or after this one. */
function useGoTo(sammantradeId: SammantradeId, paragrafer: readonly Paragraf[], id: ParagrafId) {
  const navigate = useNavigate();
  return (step: 1 | -1) => {
    const next = paragrafer[paragrafer.findIndex((one) => one.id === id) + step];
    if (next === undefined) return;
    void navigate({
      to: '/sammantraden/$sammantradeId/protokoll/$paragrafId',
      params: { sammantradeId, paragrafId: next.id },
      search: true,
    });
  };
}

/** What a § is written from beside its own data. */
function useParagraffakta(sammantradeId: SammantradeId, paragrafId: ParagrafId) {
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
