import { PencilLine } from 'lucide-react';
import { Suspense, useState } from 'react';
import { formatKlockslag } from '../../../shared/domain/klockslag.ts';
import { fullName } from '../../../shared/domain/person.ts';
import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import { useContractData } from '../../api/queries.ts';
import { textMoteslage, textSammantrade } from '../../text/sammantraden.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { UppgifterDialog } from './uppgifter-dialog.tsx';

/** When and where the meeting is, who leads it and who writes. */
export function UppgifterPart({ sammantrade }: { readonly sammantrade: Sammantradesgang }) {
  const [isChanging, setChanging] = useState(false);
  const persons = useContractData('person.list', {});
  const nameOf = (personId: string | null) => {
    const person = persons.find(({ id }) => id === personId);
    return person ? fullName(person) : textSammantrade.unknown;
  };
  const { tidStart, tidSlut, plats, lage, ajourneringar } = sammantrade;
  const time = (klockslag: string | null) => klockslag && formatKlockslag(klockslag);
  const facts: [string, string][] = [
    [textSammantrade.time, textSammantrade.timeOf(time(tidStart), time(tidSlut))],
    [textSammantrade.place, plats === '' ? textSammantrade.unknown : plats],
    [textSammantrade.lage, textMoteslage[lage]],
    [textSammantrade.chair, nameOf(sammantrade.ordforandeId)],
    [textSammantrade.secretary, nameOf(sammantrade.sekreterareId)],
    ...ajourneringar.map(({ fran, till }): [string, string] => [
      textSammantrade.breaks,
      textSammantrade.timeOf(formatKlockslag(fran), formatKlockslag(till)),
    ]),
  ];
  return (
    <section className="sammantrade-kort" aria-labelledby="uppgifter">
      <header>
        <h2 id="uppgifter">{textSammantrade.facts}</h2>
        <IconButton
          icon={PencilLine}
          label={textSammantrade.changeFacts}
          onPress={() => setChanging(true)}
        />
      </header>
      <dl className="sammantrade-fakta">
        {facts.map(([term, value]) => (
          <div key={`${term} ${value}`}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isChanging && (
        <Suspense fallback={null}>
          <UppgifterDialog sammantrade={sammantrade} onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </section>
  );
}
