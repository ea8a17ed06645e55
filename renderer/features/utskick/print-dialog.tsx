import { useState } from 'react';
import { z } from 'zod';
import { Papper } from '../../../shared/contract/utskick.ts';
import type { Utskicksurval, Utskicksvy, Utskriftsval } from '../../../shared/contract/utskick.ts';
import { Kuvertformat } from '../../../shared/domain/utskick.ts';
import { isPaKuvert, isPaPapper } from '../../../shared/rules/utskick.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textUtskick } from '../../text/utskick.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { showToast } from '../../ui/toasts.ts';
import { JobLine } from './job-line.tsx';
import { LabelStart } from './label-start.tsx';
import { Recipients } from './recipients.tsx';

type Typ = Utskriftsval['typ'];
const TYPER = ['papper', 'etiketter', 'kuvert'] as const;
const typer = TYPER.map((id) => ({ id, label: textUtskick.kinds[id] }));
const kuvert = Kuvertformat.options.map((id) => ({ id, label: textUtskick.envelopes[id] }));
const Printed = z.object({ outcome: z.enum(['printed', 'cancelled']) });

interface PrintDialogProps {
  readonly urval: Utskicksurval;
  readonly onClose: () => void;
}

/** What is to be printed of what is sent, who it is for, and how far it has come. */
export function PrintDialog({ urval, onClose }: PrintDialogProps) {
  const vy = useContractQuery('utskick.get', { urval }).data;
  const choice = useChoice();
  const [job, setJob] = useState<{ jobId: string; fileName: string | null } | null>(null);
  const save = useCommand('utskick.exportPdf', {
    onSuccess: (started) => {
      if (started) setJob(started);
    },
  });
  const print = useCommand('utskick.print', {
    onSuccess: ({ jobId }) => setJob({ jobId, fileName: null }),
  });
  const rader = vy?.rader.filter((rad) => isMeant(choice.val, rad)) ?? [];
  const isDisabled = rader.length === 0 || (choice.val.typ === 'papper' && !choice.hasParts);
  const done = (result: unknown) => {
    const isSaved = job?.fileName !== null;
    const isPrinted = Printed.safeParse(result).data?.outcome === 'printed';
    if (isSaved) showToast({ title: textUtskick.saved, detail: job?.fileName ?? '' });
    else if (isPrinted) showToast({ title: textUtskick.printed });
    if (isSaved || isPrinted) onClose();
    else setJob(null);
  };
  const run = { urval, val: choice.val };
  return (
    <Dialog
      title={textUtskick.title}
      isOpen
      size="large"
      onClose={onClose}
      primary={{
        ...{ label: textUtskick.print, onPress: () => print.run(run), isDisabled },
        isPending: print.isPending,
      }}
      secondary={{
        ...{ label: textUtskick.save, onPress: () => save.run(run), isDisabled },
        isPending: save.isPending,
      }}
    >
      <div className="form-stack">
        <Choices {...choice} antal={rader.length} vy={vy} />
        {job && <JobLine key={job.jobId} jobId={job.jobId} onDone={done} />}
        {vy ? <Recipients rader={rader} ejJusterade={vy.ejJusterade} /> : <Skeleton rows={4} />}
      </div>
    </Dialog>
  );
}

function useChoice() {
  const [typ, setTyp] = useState<Typ>('papper');
  const [delar, setDelar] = useState<readonly Papper[]>(['lista', 'missiv', 'utdrag']);
  const [format, setFormat] = useState<Kuvertformat>('C5');
  const [start, setStart] = useState(1);
  const parts = Papper.options.filter((one) => delar.includes(one));
  const val: Utskriftsval =
    typ === 'papper'
      ? { typ, delar: parts, kuvert: format }
      : typ === 'etiketter'
        ? { typ, start }
        : { typ, format };
  return {
    ...{ val, delar, format, start },
    setTyp,
    setDelar,
    setFormat,
    setStart,
    hasParts: parts.length > 0,
  };
}

type ChoicesProps = ReturnType<typeof useChoice> & {
  readonly antal: number;
  readonly vy: Utskicksvy | undefined;
};

function Choices({ val, delar, format, start, antal, vy, ...set }: ChoicesProps) {
  const toggle = (del: Papper, isOn: boolean) =>
    set.setDelar(isOn ? [...delar, del] : delar.filter((one) => one !== del));
  return (
    <>
      <RadioGroup
        label={textUtskick.kind}
        look="segmented"
        isFocusedFirst
        options={typer}
        value={val.typ}
        onChange={(id) => set.setTyp(TYPER.find((one) => one === id) ?? 'papper')}
      />
      {val.typ === 'papper' && (
        <fieldset className="utskick-parts">
          <legend>{textUtskick.parts}</legend>
          {Papper.options.map((del) => (
            <Checkbox
              key={del}
              isSelected={delar.includes(del)}
              onChange={(isOn) => toggle(del, isOn)}
            >
              {textUtskick.papper[del]}
            </Checkbox>
          ))}
        </fieldset>
      )}
      {val.typ === 'etiketter' && vy && (
        <Labels organId={vy.organId} start={start} antal={antal} onChange={set.setStart} />
      )}
      {val.typ === 'etiketter' || (
        <RadioGroup
          label={val.typ === 'kuvert' ? textUtskick.envelope : textUtskick.envelopeForLetters}
          look="segmented"
          options={kuvert}
          value={format}
          onChange={(id) => set.setFormat(Kuvertformat.parse(id))}
        />
      )}
    </>
  );
}

interface LabelsProps {
  readonly organId: Utskicksvy['organId'];
  readonly start: number;
  readonly antal: number;
  readonly onChange: (start: number) => void;
}

function Labels({ organId, ...rest }: LabelsProps) {
  const regler = useContractQuery('utskicksregler.get', { organId }).data;
  return regler ? <LabelStart ark={regler.etikettark} {...rest} /> : null;
}

/** Lists tell of everybody; the rest is only for those who get paper. */
function isMeant(val: Utskriftsval, rad: Utskicksvy['rader'][number]): boolean {
  if (val.typ !== 'papper') return isPaKuvert(rad);
  return val.delar.includes('lista') || val.delar.includes('blad') || isPaPapper(rad);
}
