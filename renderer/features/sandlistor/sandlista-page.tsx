import { getRouteApi } from '@tanstack/react-router';
import type { SandlistaId } from '../../../shared/domain/id.ts';
import { useContractData } from '../../api/queries.ts';
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

/** Put together until it is settled, then only sent. */
function List({ sandlistaId }: { readonly sandlistaId: SandlistaId }) {
  const { beslut, lista } = useContractData('expediering.get', { sandlistaId });
  if (lista === null) return null;
  if (lista.faststalld) return <SettledSandlista beslut={beslut} list={lista} />;
  return <SandlistaForm key={lista.id} beslut={beslut} list={lista} />;
}
