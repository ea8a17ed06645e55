import { useState } from 'react';
import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import { useContractData } from '../../api/queries.ts';
import { textSammantrade } from '../../text/sammantraden.ts';
import { Button } from '../../ui/button.tsx';
import { Deltaggar } from './lagestagg.tsx';
import { NummerDialog } from './nummer-dialog.tsx';

/** How far the parts of the minutes have come, and what number the next § gets. */
export function ProtokollPart({ sammantrade }: { readonly sammantrade: Sammantradesgang }) {
  const { id: sammantradeId } = sammantrade;
  const delar = useContractData('protokollsdel.list', { sammantradeId });
  return (
    <section className="sammantrade-kort" aria-labelledby="protokoll">
      <h2 id="protokoll">{textSammantrade.papers}</h2>
      {delar.length === 0 ? (
        <p className="muted">{textSammantrade.noParts}</p>
      ) : (
        <Deltaggar delar={delar} />
      )}
      {sammantrade.status !== 'hallet' && sammantrade.status !== 'installt' && (
        <NextNumber sammantrade={sammantrade} />
      )}
    </section>
  );
}

function NextNumber({ sammantrade }: { readonly sammantrade: Sammantradesgang }) {
  const [isChanging, setChanging] = useState(false);
  const { nr, valbart } = useContractData('paragraf.getNextNumber', {
    sammantradeId: sammantrade.id,
  });
  return (
    <p className="sammantrade-nummer">
      {textSammantrade.nextNumber(nr)}
      {valbart && (
        <Button
          kind="ghost"
          aria-label={textSammantrade.firstNumber}
          onPress={() => setChanging(true)}
        >
          {textSammantrade.changeNumber}
        </Button>
      )}
      {isChanging && (
        <NummerDialog sammantradeId={sammantrade.id} nr={nr} onClose={() => setChanging(false)} />
      )}
    </p>
  );
}
