import type { Arende } from '../../../shared/domain/arende.ts';
import type { Tidsfrist } from '../../../shared/domain/bevakning.ts';
import type { Expedieringsrad } from '../../../shared/domain/expediering.ts';
import { isWaiting, tillstandOf } from '../../../shared/rules/expediering.ts';
import { isObesvarat } from '../../../shared/rules/remiss.ts';
import { useContractData } from '../../api/queries.ts';
import { textArende, textTidsfrist } from '../../text/arende.ts';
import { Button } from '../../ui/button.tsx';
import { Deadline } from '../../ui/deadline.tsx';
import type { CaseQuestion } from './arende-actions.tsx';
import { nextStep } from './next-step.ts';
import type { NextStep } from './next-step.ts';
import { useCaseWork } from './use-case-work.ts';

interface NextStepCardProps {
  readonly arende: Arende;
  readonly onAsk: (question: CaseQuestion) => void;
}

/** What to do next on the case, with the one button for it, and what is due. */
export function NextStepCard({ arende, onAsk }: NextStepCardProps) {
  const tidsfrister = useContractData('tidsfrist.list', { arendeId: arende.id });
  return (
    <div className="inspector">
      <h2>{textArende.nextStep}</h2>
      <StepCard arende={arende} onAsk={onAsk} />
      <h2>{textTidsfrist.table}</h2>
      {tidsfrister.length === 0 && <p>{textTidsfrist.none}</p>}
      <ul className="inspector-list">
        {tidsfrister.map((tidsfrist) => (
          <li key={tidsfrist.bevakningId ?? `${tidsfrist.text} ${tidsfrist.senast}`}>
            <span>{tidsfristText(tidsfrist)}</span>
            <Deadline senast={tidsfrist.senast} isShort />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a deadline is about; a report-back carries the name of the body that owes it. */
function tidsfristText({ kalla, text }: Tidsfrist): string {
  return kalla === 'aterrapportering' ? textTidsfrist.aterrapporteringText(text) : text;
}

function StepCard({ arende, onAsk }: NextStepCardProps) {
  const work = useCaseWork(arende.id);
  const paper = work.papers.at(-1);
  const remisser = useContractData('remiss.listOfArende', { arendeId: arende.id });
  const isAsked = remisser.some(({ svar }) =>
    svar.some((one) => one.arendeId === arende.id && isObesvarat(one)),
  );
  const hasLedger = work.fordelning !== null;
  const listor = useContractData('expediering.listOfArende', { arendeId: arende.id });
  const waiting = listor.filter(isToBeSent);
  const oexpedierade = waiting.length;
  const step = nextStep({ hasLedger, isAsked, paper, status: arende.status, oexpedierade });
  const { text, action } = textArende.steps[step];
  const runs: Record<NextStep, () => void> = {
    bered: work.createPaper,
    remissvar: work.toRemiss,
    skrivelse: work.createPaper,
    skriv: () => paper && work.toPaper(paper.id),
    beslut: () => paper && work.toDecision(paper.id),
    sandlista: () => paper && work.toSandlista(paper.id),
    skicka: () => {
      const [first] = waiting;
      if (first?.lista) work.toList(first.lista.id);
    },
    expediera: () => {
      onAsk({ kind: 'status', preset: 'expedierat' });
    },
    avsluta: () => {
      onAsk({ kind: 'avsluta' });
    },
    aterta: () => {
      onAsk({ kind: 'status', preset: 'under_beredning' });
    },
    avslutat: () => {
      onAsk({ kind: 'status', preset: 'under_beredning' });
    },
    makulerat: () => undefined,
  };
  return (
    <div className="next-step">
      <p>{text}</p>
      {action !== '' && (
        <Button
          kind={step === 'avslutat' ? 'default' : 'primary'}
          isPending={work.isCreating}
          onPress={runs[step]}
        >
          {action}
        </Button>
      )}
      {step === 'bered' && !work.fordelning && (
        <Button onPress={work.toLedger}>{textArende.steps.fordelning.action}</Button>
      )}
    </div>
  );
}

/** A list of what was decided with somebody who hasn't been sent it. */
function isToBeSent({ beslut, lista, lage }: Expedieringsrad): boolean {
  if (beslut.datum === null || lista === null || lage === null) return false;
  return lista.poster.some(({ id }) => isWaiting(tillstandOf(lage, id)));
}
