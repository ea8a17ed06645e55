import { useState } from 'react';
import type { Organ } from '../../../shared/domain/organ.ts';
import { periodkontroll } from '../../../shared/rules/delegation.ts';
import type { Periodkontroll as Kontroll } from '../../../shared/rules/delegation.ts';
import { textDelegationsbeslut, textPeriodkontroll } from '../../text/delegation.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { Table } from '../../ui/table.tsx';
import { useDelegationsar } from './use-delegationsar.ts';

const text = textPeriodkontroll;
const columns = [{ title: text.check }, { title: text.law }, { title: text.numbers }];

/** What each check is called, and the law it answers to; the series has none of its own. */
const CHECKS = [
  { key: 'saknade', title: text.saknade, law: '' },
  { key: 'makulerade', title: text.makulerade, law: '' },
  { key: 'vantar', title: text.vantar, law: text.lawReport },
  { key: 'sena', title: text.sena, law: text.lawUrgent },
  { key: 'ejProtokollforda', title: text.ejProtokollforda, law: text.lawReport },
  { key: 'ejAnslagna', title: text.ejAnslagna, law: text.lawNotice },
] as const;

interface PeriodkontrollProps {
  readonly organ: Organ;
  readonly ar: number;
}

/** Whether the series is whole and reported for a period of the year. */
export function Periodkontroll({ organ, ar }: PeriodkontrollProps) {
  const { rader, fakta } = useDelegationsar(organ.id, ar);
  const [fran, setFran] = useState(`${String(ar)}-01-01`);
  const [till, setTill] = useState(`${String(ar)}-12-31`);
  const kontroll = periodkontroll(
    rader.map(({ beslut }) => beslut),
    { fran, till },
    fakta,
  );
  return (
    <section className="delegation-part" aria-labelledby="delegation-kontroll">
      <h2 id="delegation-kontroll">{text.title}</h2>
      <p className="muted">{text.intro}</p>
      <FormRow>
        <DateField label={text.fran} value={fran} onChange={setFran} />
        <DateField
          label={text.till}
          value={till}
          onChange={setTill}
          error={till < fran ? text.wrongPeriod : undefined}
        />
      </FormRow>
      <div role="status">
        <Verdict kontroll={kontroll} />
      </div>
      {kontroll.antal > 0 && (
        <Table caption={text.caption} columns={columns}>
          {CHECKS.map(({ key, title, law }) => (
            <tr key={key}>
              <th scope="row">{title}</th>
              <td>{law}</td>
              <td className="num">{numbers(ar, kontroll[key])}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}

function Verdict({ kontroll }: { readonly kontroll: Kontroll }) {
  const { antal, saknade, vantar, sena, ejProtokollforda, ejAnslagna } = kontroll;
  if (antal === 0) return <p>{text.none}</p>;
  const faults = [saknade, vantar, sena, ejProtokollforda, ejAnslagna].some(
    (list) => list.length > 0,
  );
  return faults ? (
    <MessageBox tone="warn" title={text.some(antal)} />
  ) : (
    <MessageBox tone="ok" title={text.whole(antal)} />
  );
}

function numbers(ar: number, list: readonly number[]): string {
  if (list.length === 0) return text.nothing;
  return list.map((nr) => textDelegationsbeslut.nummer(ar, nr)).join(', ');
}
