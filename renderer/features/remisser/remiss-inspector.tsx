import { useNavigate } from '@tanstack/react-router';
import type { Remissrad } from '../../../shared/domain/remissrad.ts';
import { isObesvarat } from '../../../shared/rules/remiss.ts';
import { textRemiss, textRemisser } from '../../text/remisser.ts';
import { Button } from '../../ui/button.tsx';
import { SistaSvarsdag } from './remiss-columns.tsx';
import { StandpunktTag, Svarsstatus } from './standpunkt-tag.tsx';

/** The chosen remiss beside the list: when it is due and where each stands. */
export function RemissInspector({ remiss }: { readonly remiss: Remissrad }) {
  const navigate = useNavigate();
  return (
    <div className="inspector">
      <p className="inspector-head">
        <span>{textRemiss.from(remiss.avsandareNamn)}</span>
        <span className="num">{remiss.diarienummer}</span>
      </p>
      <h2>{remiss.rubrik}</h2>
      <SistaSvarsdag dag={remiss.sistaDag} isWaited={remiss.svar.some(isObesvarat)} />
      <Button
        shortcut="Enter"
        onPress={() =>
          void navigate({ to: '/remisser/$remissId', params: { remissId: remiss.id } })
        }
      >
        {textRemisser.open}
      </Button>
      <ul className="inspector-list">
        {remiss.svar.map((svar) => (
          <li key={svar.id} className="remiss-svar-rad">
            <span>{svar.organNamn}</span>
            <StandpunktTag standpunkt={svar.standpunkt} />
            <Svarsstatus status={svar.status} />
          </li>
        ))}
      </ul>
    </div>
  );
}
