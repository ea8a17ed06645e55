import { useState } from 'react';
import type { Uppfoljning, Uppfoljningssteg } from '../../../shared/domain/uppfoljning.ts';
import { isVantad, nextUppfoljning } from '../../../shared/rules/uppfoljning.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import {
  textUppfoljning,
  textUppfoljningsstatus,
  textUppfoljningssteg,
} from '../../text/uppfoljning.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toasts.ts';
import { RedovisadDialog } from './redovisad-dialog.tsx';
import { UppdragDialog } from './uppdrag-dialog.tsx';
import { UtgarDialog } from './utgar-dialog.tsx';

/** The steps an assignment can take; a report that has been registered is offered first. */
export function NastaSteg({ rad }: { readonly rad: Uppfoljning }) {
  const today = useToday();
  const [asked, ask] = useState<'redovisad' | 'utgar' | 'andra' | null>(null);
  const { id, version, forslag } = rad;
  const step = useCommand('uppfoljning.setStatus', {
    onSuccess: ({ status }) =>
      showToast({ title: textUppfoljning.done(textUppfoljningsstatus[status]) }),
  });
  const take = (steg: Uppfoljningssteg) => step.run({ id, version, steg });
  const press = (status: Uppfoljning['status']) => {
    if (status === 'redovisad' || status === 'utgar') ask(status);
    else take({ status });
  };
  const about = rad.text || rad.arendemening;
  return (
    <div className="uppdrag-steg">
      {forslag && (
        <Button
          kind="primary"
          isPending={step.isPending}
          onPress={() => take({ status: 'redovisad', datum: today, handlingId: forslag.id })}
        >
          {textUppfoljning.forslag(forslag.beteckning, forslag.rubrik)}
        </Button>
      )}
      {nextUppfoljning(rad.status).map((status) => (
        <Button
          key={status}
          kind="ghost"
          isPending={step.isPending}
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
        <UppdragDialog arendeId={rad.arendeId} rad={rad} onClose={() => ask(null)} />
      )}
      {asked === 'redovisad' && <RedovisadDialog rad={rad} onClose={() => ask(null)} />}
      {asked === 'utgar' && <UtgarDialog rad={rad} onClose={() => ask(null)} />}
    </div>
  );
}
