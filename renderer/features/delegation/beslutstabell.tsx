import { Link } from '@tanstack/react-router';
import { Ban, PencilLine, Undo2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import { fullName } from '../../../shared/domain/person.ts';
import type { Delegationsbeslut } from '../../../shared/domain/delegation.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { anmaldForSent, sistaAnmalningsdag } from '../../../shared/rules/delegation.ts';
import type { Anmalningsfakta } from '../../../shared/rules/delegation.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textDelegationsbeslut } from '../../text/delegation.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import { Table } from '../../ui/table.tsx';
import { showToast } from '../../ui/toasts.ts';
import { BeslutDialog } from './beslut-dialog.tsx';
import { Lagestext } from './lagestext.tsx';
import { MakuleraBeslutDialog } from './makulera-beslut-dialog.tsx';
import type { Beslutsrad } from './use-delegationsar.ts';

const text = textDelegationsbeslut;
const columns = [
  { title: text.choose, isTitleHidden: true },
  { title: text.nr, isNumeric: true },
  { title: text.datum },
  { title: text.innehall },
  { title: text.punkt },
  { title: text.decider },
  { title: text.arende },
  { title: text.lage },
  { title: text.actions, isTitleHidden: true },
];

interface Question {
  readonly slag: 'ratta' | 'makulera';
  readonly beslut: Delegationsbeslut;
}

interface BeslutstabellProps {
  readonly organ: Organ;
  readonly ar: number;
  readonly rader: readonly Beslutsrad[];
  readonly fakta: Anmalningsfakta;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

/** Decisions by number; those that wait can be chosen, to be reported together. */
export function Beslutstabell({ organ, ar, rader, ...props }: BeslutstabellProps) {
  const [question, ask] = useState<Question | null>(null);
  const close = () => ask(null);
  return (
    <div className="delegation-table">
      <Table caption={text.caption(organ.namn, ar)} columns={columns}>
        {rader.map((rad) => (
          <Rad key={rad.beslut.id} rad={rad} {...props} onAsk={ask} />
        ))}
      </Table>
      {question?.slag === 'ratta' && (
        <Suspense fallback={null}>
          <BeslutDialog organ={[organ]} ar={ar} beslut={question.beslut} onClose={close} />
        </Suspense>
      )}
      {question?.slag === 'makulera' && (
        <MakuleraBeslutDialog beslut={question.beslut} onClose={close} />
      )}
    </div>
  );
}

interface RadProps extends Pick<BeslutstabellProps, 'fakta' | 'chosen' | 'onChoose'> {
  readonly rad: Beslutsrad;
  readonly onAsk: (question: Question) => void;
}

function Rad({ rad, fakta, chosen, onChoose, onAsk }: RadProps) {
  const { beslut, punkt, lage } = rad;
  const persons = useContractData('person.list', {});
  const decider = persons.find(({ id }) => id === beslut.beslutsfattareId);
  const nummer = text.nummer(beslut.ar, beslut.nr);
  const isWaiting = lage === 'vantar' || lage === 'sen';
  const isUrgent = beslut.punktId === null;
  return (
    <tr className={lage === 'makulerad' ? 'is-makulerad' : undefined}>
      <td>
        {isWaiting && (
          <Checkbox
            isSelected={chosen.has(beslut.id)}
            onChange={(isOn) => onChoose(beslut.id, isOn)}
          >
            <span className="visually-hidden">{text.chooseOne(nummer)}</span>
          </Checkbox>
        )}
      </td>
      <td className="numeric num">{nummer}</td>
      <td className="delegation-day">{beslut.datum}</td>
      <th scope="row">{beslut.innehall}</th>
      <td>{isUrgent ? text.urgent : punkt?.nummer}</td>
      <td>{decider ? fullName(decider) : punkt?.delegat}</td>
      <td className="delegation-day">
        {beslut.arendeId !== null && (
          <Link to="/arenden/$arendeId" params={{ arendeId: beslut.arendeId }}>
            {beslut.diarienummer}
          </Link>
        )}
      </td>
      <td>
        <Lagestext
          beslut={beslut}
          lage={lage}
          senast={isWaiting ? sistaAnmalningsdag(beslut, fakta) : null}
          isForSent={anmaldForSent(beslut, fakta)}
        />
      </td>
      <td className="numeric">
        <RowMenu beslut={beslut} nummer={nummer} onAsk={onAsk} />
      </td>
    </tr>
  );
}

interface RowMenuProps {
  readonly beslut: Delegationsbeslut;
  readonly nummer: string;
  readonly onAsk: RadProps['onAsk'];
}

function RowMenu({ beslut, nummer, onAsk }: RowMenuProps) {
  const takeBack = useCommand('delegationsbeslut.report', {
    onSuccess: () => showToast({ title: text.takenBack }),
  });
  const { id, version, anmald, makulering } = beslut;
  if (makulering !== null || anmald?.last === true) return null;
  const entries: MenuEntry[] =
    anmald === null
      ? [
          {
            ...{ id: 'ratta', label: text.correct, icon: PencilLine },
            onAction: () => onAsk({ slag: 'ratta', beslut }),
          },
          {
            ...{ id: 'makulera', label: text.makulera, icon: Ban, isDanger: true },
            onAction: () => onAsk({ slag: 'makulera', beslut }),
          },
        ]
      : [
          {
            ...{ id: 'ta-tillbaka', label: text.takeBack, icon: Undo2 },
            onAction: () => takeBack.run({ beslut: [{ id, version }], paragrafId: null }),
          },
        ];
  return <Menu label={text.actionsOf(nummer)} entries={entries} isIconOnly />;
}
