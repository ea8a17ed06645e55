import type { Arende } from '../../../shared/domain/arende.ts';
import type { KlassId } from '../../../shared/domain/id.ts';
import { fullName } from '../../../shared/domain/person.ts';
import { useContractData, useContractQuery } from '../../api/queries.ts';
import { formatMoment } from '../../lib/moment.ts';
import { textArende, textArenden, textNyttArende, textUrsprung } from '../../text/arende.ts';
import { textMakulering } from '../../text/arendevard.ts';
import { textOffentlighet } from '../../text/handling.ts';
import { ArendeStatus } from './arende-columns.tsx';

/** What is registered about a case, in a line or two. */
export function ArendeFacts({ arende }: { readonly arende: Arende }) {
  const persons = useContractData('person.list', {});
  const names = arende.handlaggare.map((id) => {
    const person = persons.find((one) => one.id === id);
    return person ? fullName(person) : '';
  });
  const origin = [textUrsprung[arende.ursprung], arende.ursprungRef].filter(Boolean).join(' ');
  return (
    <dl className="facts facts-row" aria-label={textArende.facts}>
      <div>
        <dt>{textArenden.diarienummer}</dt>
        <dd>
          <CaseNumber arende={arende} />
        </dd>
      </div>
      <div>
        <dt>{textArenden.status}</dt>
        <dd>
          <ArendeStatus status={arende.status} />
        </dd>
      </div>
      <Fact name={textArenden.handlaggare} value={names.join(', ')} />
      <Fact name={textArenden.inkom} value={arende.inkomDatum} />
      <Fact name={textNyttArende.ursprung} value={origin} />
      <Fact name={textNyttArende.initiativtagare} value={arende.initiativtagare} />
      <Fact name={textNyttArende.offentlighet} value={textOffentlighet[arende.offentlighet]} />
      <Fact name={textArende.publicWording} value={arende.arendemeningOffentlig} />
      <Fact name={textNyttArende.klass} value={useKlassName(arende)} />
      <Fact name={textArende.closed} value={arende.avslutadDatum ?? ''} />
      <Fact
        name={textArende.registered}
        value={textArende.registeredBy(formatMoment(arende.registreradTid), arende.registreradAv)}
      />
    </dl>
  );
}

/** The code of its class, with what it is called where it was chosen in a plan. */
function useKlassName({ klass, klassId }: Arende): string {
  const isEnabled = klassId !== null;
  // Nothing is asked for a case without a class of a plan.
  const chosen = { klassId: klassId ?? ('' as KlassId) };
  const found = useContractQuery('klassplan.getKlass', chosen, { isEnabled }).data;
  return found ? `${klass} ${found.rubrik}` : klass;
}

/** The number of a case; struck when the case is makulerat, and said in words beside it. */
function CaseNumber({ arende }: { readonly arende: Arende }) {
  if (arende.status !== 'makulerat') return <span className="num">{arende.diarienummer}</span>;
  return (
    <>
      <s className="num" aria-hidden="true">
        {arende.diarienummer}
      </s>
      <span className="visually-hidden">{textMakulering.struck(arende.diarienummer)}</span>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  if (value === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
