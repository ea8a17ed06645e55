import { Suspense, useState } from 'react';
import type { Uppfoljning } from '../../../shared/domain/uppfoljning.ts';
import { isVantad, nextUppfoljning } from '../../../shared/rules/uppfoljning.ts';
import { textUppfoljning, textUppfoljningssteg } from '../../text/uppfoljning.ts';
import { Button } from '../../ui/button.tsx';
import { RedovisadDialog } from './redovisad-dialog.tsx';
import { UppdragDialog } from './uppdrag-dialog.tsx';
import { useSteg } from './use-steg.ts';
import { UtgarDialog } from './utgar-dialog.tsx';

/** The steps an assignment can take; a report that has been registered is offered first. */
export function NastaSteg({ rad }: { readonly rad: Uppfoljning }) {
  const [asked, ask] = useState<'redovisad' | 'utgar' | 'andra' | null>(null);
  const { forslag } = rad;
  const { take, report, isPending } = useSteg(rad);
  const press = (status: Uppfoljning['status']) => {
    if (status === 'redovisad' || status === 'utgar') ask(status);
    else take({ status });
  };
  const about = rad.text || rad.arendemening;
  return (
    <div className="uppdrag-steg">
      {forslag && (
        <Button kind="primary" isPending={isPending} onPress={() => report(forslag.id)}>
          {textUppfoljning.forslag(forslag.beteckning, forslag.rubrik)}
        </Button>
      )}
      {nextUppfoljning(rad.status).map((status) => (
        <Button
          key={status}
          kind="ghost"
          isPending={isPending}
          aria-label={`${textUppfoljningssteg[status]} ${about}`}
          onPress={() => press(status)}
        >
          {textUppfoljningssteg[status]}
        </Button>
      ))}
      {rad.beslutId === null && isVantad(rad.status) && (
        <Button
          kind="ghost"
          aria-label={textUppfoljning.correctOf(about)}
          onPress={() => ask('andra')}
        >
          {textUppfoljning.correct}
        </Button>
      )}
      {asked === 'andra' && (
        <Suspense fallback={null}>
          <UppdragDialog arendeId={rad.arendeId} rad={rad} onClose={() => ask(null)} />
        </Suspense>
      )}
      {asked === 'redovisad' && (
        <Suspense fallback={null}>
          <RedovisadDialog rad={rad} onClose={() => ask(null)} />
        </Suspense>
      )}
      {asked === 'utgar' && <UtgarDialog rad={rad} onClose={() => ask(null)} />}
    </div>
  );
}
