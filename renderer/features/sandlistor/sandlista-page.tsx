import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Expedieringsrad } from '../../../shared/domain/expediering.ts';
import type { SandlistaId, SandlistepostId } from '../../../shared/domain/id.ts';
import { useContractData } from '../../api/queries.ts';
import { isWaiting, tillstandOf } from '../../../shared/rules/expediering.ts';
import { SandlistaForm } from './sandlista-form.tsx';
import { SettledSandlista } from './settled-sandlista.tsx';
import './sandlistor.css';

const ofPaper = getRouteApi('/app/arenden/$arendeId/sandlista/$tjansteskrivelseId');
const ofList = getRouteApi('/app/sandlistor/$sandlistaId');

/** The sändlista of a paper. */
export function PapperssandlistaPage() {
  const { tjansteskrivelseId } = ofPaper.useParams();
  const { id } = useContractData('sandlista.get', { tjansteskrivelseId });
  return <List sandlistaId={id} />;
}

/** A sändlista, of a paper or of a §. */
export function SandlistaPage() {
  const { sandlistaId } = ofList.useParams();
  return <List sandlistaId={sandlistaId} />;
}

/** Put together until it is settled, then sent; it can still be added to. */
function List({ sandlistaId }: { readonly sandlistaId: SandlistaId }) {
  const rad = useContractData('expediering.get', { sandlistaId });
  const [isEditing, setEditing] = useState(false);
  const { beslut, lista } = rad;
  if (lista === null) return null;
  if (lista.faststalld && !isEditing)
    return <SettledSandlista rad={rad} list={lista} onEdit={() => setEditing(true)} />;
  return (
    <SandlistaForm
      key={lista.id}
      beslut={beslut}
      list={lista}
      sent={sentOf(rad)}
      onLeave={() => setEditing(false)}
    />
  );
}

/** Recipients that stand as they are, since they have been sent the decision. */
function sentOf({ lista, lage }: Expedieringsrad): ReadonlySet<SandlistepostId> {
  const poster = lista?.poster ?? [];
  const sent = poster.filter(({ id }) => lage !== null && !isWaiting(tillstandOf(lage, id)));
  return new Set(sent.map(({ id }) => id));
}
