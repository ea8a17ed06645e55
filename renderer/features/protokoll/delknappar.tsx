import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import { saknadeUnderskrifter } from '../../../shared/rules/underskrifter.ts';
import { useCommand } from '../../api/use-command.ts';
import { textProtokoll } from '../../text/protokoll.ts';
import { Button } from '../../ui/button.tsx';
import type { Fraga } from './delfraga.tsx';

interface DelknapparProps {
  readonly del: Protokollsdel;
  readonly paragrafer: readonly Paragraf[];
  readonly onAsk: (fraga: Fraga) => void;
}

/** What may be done with a part as it stands; the way on first. */
export function Delknappar(props: DelknapparProps) {
  const { del } = props;
  switch (del.status) {
    case 'utkast':
      return <UtkastKnappar {...props} />;
    case 'for_justering':
      return <JusteringsKnappar {...props} />;
    default:
      return <LastaKnappar {...props} />;
  }
}

function UtkastKnappar({ del, onAsk }: DelknapparProps) {
  const hand = useCommand('protokollsdel.setForApproval');
  return (
    <div className="delkort-knappar">
      <Button
        kind="primary"
        isPending={hand.isPending}
        onPress={() => {
          hand.run({ id: del.id, version: del.version, forJustering: true });
        }}
      >
        {textProtokoll.hand}
      </Button>
      <Button onPress={() => onAsk({ slag: 'justering' })}>{textProtokoll.change}</Button>
      <Button onPress={() => onAsk({ slag: 'flytta' })}>{textProtokoll.move}</Button>
    </div>
  );
}

function JusteringsKnappar({ del, paragrafer, onAsk }: DelknapparProps) {
  const back = useCommand('protokollsdel.setForApproval');
  const isSigned = saknadeUnderskrifter(del, paragrafer).length === 0;
  return (
    <div className="delkort-knappar">
      <Button kind="primary" isDisabled={!isSigned} onPress={() => onAsk({ slag: 'las' })}>
        {textProtokoll.approve}
      </Button>
      <Button onPress={() => onAsk({ slag: 'justering' })}>{textProtokoll.change}</Button>
      <Button
        isPending={back.isPending}
        onPress={() => {
          back.run({ id: del.id, version: del.version, forJustering: false });
        }}
      >
        {textProtokoll.takeBack}
      </Button>
    </div>
  );
}

function LastaKnappar({ del, onAsk }: DelknapparProps) {
  const isUp = del.anslag?.nedtaget === null;
  return (
    <div className="delkort-knappar">
      {del.status === 'justerad' && (
        <Button kind="primary" onPress={() => onAsk({ slag: 'anslag' })}>
          {textProtokoll.notice}
        </Button>
      )}
      {isUp && <Button onPress={() => onAsk({ slag: 'nedtagning' })}>{textProtokoll.down}</Button>}
      <Button onPress={() => onAsk({ slag: 'rattelse' })}>{textProtokoll.correct}</Button>
    </div>
  );
}
