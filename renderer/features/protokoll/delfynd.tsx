import { checkProtokollsdel } from '../../../shared/checks/protokollsdel.ts';
import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import { fullName } from '../../../shared/domain/person.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useToday } from '../../lib/today.tsx';
import { paragraphFindings } from '../../text/protokollskontroller.ts';
import { textSammantrade } from '../../text/sammantraden.ts';
import { MessageBox } from '../../ui/message-box.tsx';

interface DelfyndProps {
  readonly del: Protokollsdel;
  readonly sammantrade: Sammantradesgang;
}

const NONE: readonly Paragraf[] = [];

/** What the checks of a part have found, each with what to do about it. */
export function Delfynd({ del, sammantrade }: DelfyndProps) {
  const idag = useToday();
  const { id: sammantradeId, datum: sammantradesdag } = sammantrade;
  const narvaro = useContractQuery('narvaro.list', { sammantradeId }).data;
  const paragrafer = useContractQuery('paragraf.list', { sammantradeId }).data ?? NONE;
  const personer = useContractQuery('person.list', {}).data ?? [];
  if (!narvaro) return null;
  const found = checkProtokollsdel({ del, sammantradesdag, idag, paragrafer, narvaro });
  if (found.length === 0) return null;
  const named = (details: (typeof found)[number]['details']) => {
    const person = personer.find(({ id }) => id === details['person']);
    return person ? { ...details, person: fullName(person) } : details;
  };
  return (
    <MessageBox tone="warn" title={textSammantrade.findings}>
      <ul>
        {found.map(({ id, field, details }) => (
          <li key={`${id} ${field} ${JSON.stringify(details)}`}>
            {paragraphFindings[id]?.(named(details))}
          </li>
        ))}
      </ul>
    </MessageBox>
  );
}
