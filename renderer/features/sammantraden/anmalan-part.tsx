import { Plus, Stamp } from 'lucide-react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Dagordningspunkt } from '../../../shared/domain/dagordning.ts';
import type { Anmalningsparagraf } from '../../../shared/domain/delegation.ts';
import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import { isAnmalningsrubrik } from '../../../shared/rules/delegation.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textAnmalanVidMote as text } from '../../text/delegation.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { isOpenForItems } from './klara-part.tsx';

interface AnmalanPartProps {
  readonly sammantrade: Sammantradesgang;
  readonly dagordning: readonly Dagordningspunkt[];
}

/** Decisions that have to be reported at the meeting: the item or the § they lack (KL 6:40). */
export function AnmalanPart({ sammantrade, dagordning }: AnmalanPartProps) {
  const beslut = useContractData('delegationsbeslut.listDue', { sammantradeId: sammantrade.id });
  const { organId } = sammantrade;
  const paragraf = useContractData('delegationsbeslut.listParagraf', { organId }).find(
    (one) => one.sammantradeId === sammantrade.id && isAnmalningsrubrik(one.rubrik),
  );
  const hasItem = dagordning.some(({ utgar, rubrik }) => !utgar && isAnmalningsrubrik(rubrik));
  if (beslut.length === 0) return null;
  if (paragraf) return <Report beslut={beslut} paragraf={paragraf} />;
  if (!isOpenForItems(sammantrade)) return null;
  return (
    <MessageBox
      tone={hasItem ? 'info' : 'warn'}
      title={text.title(beslut.length)}
      actions={hasItem ? undefined : <AddItem sammantrade={sammantrade} />}
    >
      <p>{hasItem ? text.paVag : text.brist}</p>
    </MessageBox>
  );
}

function AddItem({ sammantrade }: Pick<AnmalanPartProps, 'sammantrade'>) {
  const save = useCommand('dagordning.save');
  const { id: sammantradeId, kallelseDatum } = sammantrade;
  const paper = { arendeId: null, tjansteskrivelseId: null, omedelbarJustering: false };
  const data = { sammantradeId, grupp: 'anmalan' as const, rubrik: text.rubrik, foredragande: '' };
  return (
    <Button
      icon={Plus}
      isPending={save.isPending}
      onPress={() =>
        save.run({
          ...{ existing: null, data: { ...data, ...paper } },
          tillkommandeSkal: kallelseDatum === null ? '' : text.skal,
        })
      }
    >
      {text.laggTill}
    </Button>
  );
}

interface ReportProps {
  readonly beslut: Output<'delegationsbeslut.listDue'>;
  readonly paragraf: Anmalningsparagraf;
}

function Report({ beslut, paragraf }: ReportProps) {
  const report = useCommand('delegationsbeslut.report');
  const chosen = beslut.map(({ id, version }) => ({ id, version }));
  return (
    <MessageBox
      tone="warn"
      title={text.title(beslut.length)}
      actions={
        <Button
          icon={Stamp}
          isPending={report.isPending}
          onPress={() => report.run({ beslut: chosen, paragrafId: paragraf.id })}
        >
          {text.anmal(paragraf.nr)}
        </Button>
      }
    >
      <p>{text.oppnad(paragraf.nr)}</p>
    </MessageBox>
  );
}
