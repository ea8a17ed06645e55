import { Plus } from 'lucide-react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textDagordning } from '../../text/sammantraden.ts';
import { Button } from '../../ui/button.tsx';

type Klar = Output<'dagordning.listReady'>[number];

/** Papers that are ready for the meeting, and §§ that were put off, waiting for a place on its agenda. */
export function KlaraPart({ sammantrade }: { readonly sammantrade: Sammantradesgang }) {
  const klara = useContractData('dagordning.listReady', { sammantradeId: sammantrade.id });
  const save = useCommand('dagordning.save');
  if (klara.length === 0 || !isOpenForItems(sammantrade)) return null;
  const add = (one: Klar) => save.runAsync(itemOf(sammantrade, one));
  const addAll = async () => {
    for (const one of klara) await add(one);
  };
  return (
    <section className="sammantrade-klara" aria-labelledby="klara">
      <header>
        <h2 id="klara">{textDagordning.ready}</h2>
        <span className="muted">{textDagordning.readyText}</span>
        {klara.length > 1 && (
          <Button isPending={save.isPending} onPress={() => void addAll().catch(() => undefined)}>
            {textDagordning.addAll(klara.length)}
          </Button>
        )}
      </header>
      <ul>
        {klara.map((one) => (
          <li key={one.tjansteskrivelseId ?? `${String(one.uppskjuten?.nr)} ${one.rubrik}`}>
            <span className="num muted">{one.diarienummer}</span>
            <span>
              {one.rubrik}
              {one.uppskjuten && <span className="muted"> {uppskjutet(one.uppskjuten)}</span>}
            </span>
            <Button
              icon={Plus}
              isPending={save.isPending}
              aria-label={textDagordning.addReady(one.rubrik)}
              onPress={() => void add(one).catch(() => undefined)}
            >
              {textDagordning.addShort}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function uppskjutet({ nr, datum, status }: NonNullable<Klar['uppskjuten']>): string {
  return textDagordning.uppskjuten[status](nr, formatDag(datum));
}

/** Items may be added until the meeting is over. */
export function isOpenForItems({ status }: Sammantradesgang): boolean {
  return status !== 'hallet' && status !== 'installt';
}

function itemOf({ id: sammantradeId }: Sammantradesgang, klar: Klar) {
  const { rubrik, diarienummer: _nr, uppskjuten: _skal, ...paper } = klar;
  const data = { sammantradeId, grupp: 'beslut' as const, rubrik, foredragande: '', ...paper };
  return { existing: null, data, tillkommandeSkal: '' };
}
