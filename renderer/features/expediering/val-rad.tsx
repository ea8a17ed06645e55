import { useState } from 'react';
import type { Expedieringshandelse } from '../../../shared/domain/expediering.ts';
import { textExpediering, textHandelse } from '../../text/expediering.ts';
import { Button } from '../../ui/button.tsx';
import { NoteraDialog } from './notera-dialog.tsx';
import type { Val } from './use-val.ts';

/** What can be done with the chosen copies. */
export function ValRad({ val }: { readonly val: Val }) {
  const [asked, ask] = useState<Expedieringshandelse | null>(null);
  return (
    <div className="utskick-val">
      {val.isAnyWaiting && (
        <Button onPress={val.chooseWaiting}>{textExpediering.chooseWaiting}</Button>
      )}
      {val.ids.length > 0 && (
        <Button kind="ghost" onPress={val.chooseNone}>
          {textExpediering.chooseNone}
        </Button>
      )}
      {val.possible.map((handelse) => (
        <Button
          key={handelse}
          kind={handelse === 'expedierad' ? 'primary' : 'default'}
          onPress={() => ask(handelse)}
        >
          {textHandelse[handelse].action(val.ids.length)}
        </Button>
      ))}
      {asked !== null && (
        <NoteraDialog
          handelse={asked}
          poster={val.ids}
          onClose={() => ask(null)}
          onDone={() => {
            ask(null);
            val.chooseNone();
          }}
        />
      )}
    </div>
  );
}
