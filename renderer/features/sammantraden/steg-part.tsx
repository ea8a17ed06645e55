import { CircleAlert } from 'lucide-react';
import { addDays, formatDag } from '../../../shared/domain/datum.ts';
import type { Dagordningspunkt } from '../../../shared/domain/dagordning.ts';
import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import { useContractData } from '../../api/queries.ts';
import { textSammantrade, textSteghinder } from '../../text/sammantraden.ts';
import { Deadline } from '../../ui/deadline.tsx';
import { Fyndruta } from '../kontroller/fyndruta.tsx';
import { MotesgangList } from './motesgang-list.tsx';
import { stegName } from './steg-names.ts';
import { useSteg } from './use-steglage.ts';

interface StegPartProps {
  readonly sammantrade: Sammantradesgang;
  readonly dagordning: readonly Dagordningspunkt[];
}

/** What comes next for the meeting: by when it is called, and what each step still waits for. */
export function StegPart({ sammantrade, dagordning }: StegPartProps) {
  const { id, organId, datum, status, kallelseDatum } = sammantrade;
  const { kallelseDagar } = useContractData('planering.getRegler', { organId });
  const blocked = useSteg(sammantrade, dagordning).filter(({ hinder }) => hinder.length > 0);
  return (
    <section className="sammantrade-kort" aria-labelledby="nasta">
      <h2 id="nasta">{textSammantrade.next}</h2>
      {status !== 'installt' && <MotesgangList sammantrade={sammantrade} />}
      {kallelseDatum === null ? (
        status === 'planerat' && (
          <p>
            {textSammantrade.callBefore} <Deadline senast={addDays(datum, -kallelseDagar)} />
          </p>
        )
      ) : (
        <p>{textSammantrade.calledOn(formatDag(kallelseDatum))}</p>
      )}
      <Fyndruta plats={{ typ: 'sammantrade', id }} />
      {blocked.map(({ till, hinder }) => (
        <div key={till} className="sammantrade-hinder">
          <CircleAlert size={16} aria-hidden="true" />
          <div>
            <b>{textSammantrade.toDo(stegName(till, status))}</b>
            <ul>
              {hinder.map((one) => (
                <li key={one}>{textSteghinder[one]}</li>
              ))}
            </ul>
          </div>
        </div>
      ))}
    </section>
  );
}
