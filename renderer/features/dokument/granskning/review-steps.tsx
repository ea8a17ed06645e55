import { ArrowRight, Check, Undo2 } from 'lucide-react';
import { stopsApproval } from '../../../../shared/checks/checks.ts';
import type { Skrivelsestatus } from '../../../../shared/domain/skrivelsestatus.ts';
import { isChecked, isWritable, nextStates } from '../../../../shared/rules/granskning.ts';
import { textGranskning, textSkrivelsestatus } from '../../../text/granskning.ts';
import { Button } from '../../../ui/button.tsx';
import { StatusTag } from '../../../ui/status-tag.tsx';
import type { StatusShape } from '../../../ui/status-tag.tsx';
import { showToast } from '../../../ui/toasts.ts';
import { useFindings } from '../kontroller/use-findings.ts';
import { useEditing } from '../paper-context.ts';
import { useRemaining } from './use-remaining.ts';
import { useStep } from './use-step.ts';

const SHAPES: Record<Skrivelsestatus, StatusShape> = {
  utkast: 'working',
  granskning: 'sent',
  godkand: 'ready',
  lamnad_till_namnd: 'locked',
};

/** How far the paper has come. */
export function PaperState({ status }: { readonly status: Skrivelsestatus }) {
  return (
    <span className="paper-state">
      <span className="visually-hidden">{textGranskning.state}: </span>
      <StatusTag shape={SHAPES[status]}>{textSkrivelsestatus[status]}</StatusTag>
    </span>
  );
}

/** How many of the checks say stop, and nobody has said why they stand; null until known. */
export function useStops(): number | null {
  const { data } = useFindings();
  const stops = data?.filter((one) => stopsApproval(one) && one.avsteg === null);
  return stops?.length ?? null;
}

/** The paper's next step. One that the checks are asked before leads to them while they say stop. */
export function NextStep({ status }: { readonly status: Skrivelsestatus }) {
  const { openAside } = useEditing();
  const { take, isPending } = useStep(useRemaining());
  const stops = useStops();
  const next = nextStates(status).at(-1);
  if (next === undefined || next === 'utkast') return null;
  const run = () => {
    if (!isChecked(next) || !stops) {
      take(next);
      return;
    }
    openAside('kontroller');
    const detail = textGranskning.stops(stops);
    showToast({ title: textGranskning.cannotGoOn, detail, kind: 'error' });
  };
  return (
    <Button
      key={next}
      kind="primary"
      icon={next === 'godkand' ? Check : ArrowRight}
      isPending={isPending}
      onPress={run}
    >
      {textGranskning.steps[next]}
    </Button>
  );
}

/** Back to a draft that can be written in. */
export function TakeBack({ status }: { readonly status: Skrivelsestatus }) {
  const { takeBack, isPending } = useStep();
  if (isWritable(status)) return null;
  return (
    <Button icon={Undo2} isPending={isPending} onPress={takeBack}>
      {textGranskning.steps.utkast}
    </Button>
  );
}
