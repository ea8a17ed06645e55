import type { Arende } from '../../../shared/domain/arende.ts';
import { useContractData } from '../../api/queries.ts';
import { textArende, textTidsfrist } from '../../text/arende.ts';
import { Button } from '../../ui/button.tsx';
import { Deadline } from '../../ui/deadline.tsx';
import { nextStep } from './next-step.ts';
import type { NextStep } from './next-step.ts';
import { tidsfristText } from './tidsfrister-tab.tsx';
import { useCaseWork } from './use-case-work.ts';

/** What to do next on the case, with the one button for it, and what is due. */
export function NextStepCard({ arende }: { readonly arende: Arende }) {
  const work = useCaseWork(arende.id);
  const tidsfrister = useContractData('tidsfrist.list', { arendeId: arende.id });
  const paper = work.papers.at(-1);
  const step = nextStep({ hasLedger: work.fordelning !== null, paper, status: arende.status });
  const { text, action } = textArende.steps[step];
  const runs: Record<NextStep, () => void> = {
    fordelning: work.toLedger,
    skrivelse: work.createPaper,
    skriv: () => paper && work.toPaper(paper.id),
    sandlista: () => paper && work.toSandlista(paper.id),
    klart: () => undefined,
  };
  return (
    <div className="inspector">
      <h2>{textArende.nextStep}</h2>
      <div className="next-step">
        <p>{text}</p>
        {action !== '' && (
          <Button kind="primary" isPending={work.isCreating} onPress={runs[step]}>
            {action}
          </Button>
        )}
      </div>
      <h2>{textTidsfrist.table}</h2>
      {tidsfrister.length === 0 && <p>{textTidsfrist.none}</p>}
      <ul className="inspector-list">
        {tidsfrister.map((tidsfrist) => (
          <li key={`${tidsfrist.text} ${tidsfrist.senast}`}>
            <span>{tidsfristText(tidsfrist)}</span>
            <Deadline senast={tidsfrist.senast} isShort />
          </li>
        ))}
      </ul>
    </div>
  );
}
