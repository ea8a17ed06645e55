import { getRouteApi } from '@tanstack/react-router';
import { useContractData } from '../../api/queries.ts';
import { SandlistaForm } from './sandlista-form.tsx';
import { SettledSandlista } from './settled-sandlista.tsx';
import './sandlistor.css';

const route = getRouteApi('/app/arenden/$arendeId/sandlista/$tjansteskrivelseId');

/** The sändlista of a paper: put together until it is settled, then only printed. */
export function SandlistaPage() {
  const { arendeId, tjansteskrivelseId } = route.useParams();
  const arende = useContractData('arende.get', { arendeId });
  const list = useContractData('sandlista.get', { tjansteskrivelseId });
  const isDecided = useContractData('beslut.list', { arendeId }).some(
    (beslut) => beslut.tjansteskrivelseId === tjansteskrivelseId,
  );
  if (list.faststalld) return <SettledSandlista arende={arende} list={list} />;
  return <SandlistaForm key={list.id} arende={arende} list={list} isDecided={isDecided} />;
}
