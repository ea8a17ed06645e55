import { Suspense, useState } from 'react';
import type { Uppfoljning } from '../../../shared/domain/uppfoljning.ts';
import { isVantad, nextUppfoljning } from '../../../shared/rules/uppfoljning.ts';
import { textUppfoljning, textUppfoljningssteg } from '../../text/uppfoljning.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import { RedovisadDialog } from './redovisad-dialog.tsx';
import { UppdragDialog } from './uppdrag-dialog.tsx';
import { useSteg } from './use-steg.ts';
import { UtgarDialog } from './utgar-dialog.tsx';

/**
 * The steps an assignment can take: the usual one as a button, the others in a menu beside it. A
 * report that has been registered is offered first.
 */
export function NastaSteg({ rad }: { readonly rad: Uppfoljning }) {
  const [asked, ask] = useState<'redovisad' | 'utgar' | 'andra' | null>(null);
  const { forslag } = rad;
  const { take, report, isPending } = useSteg(rad);
  const about = rad.text || rad.arendemening;
  const steps = nextUppfoljning(rad.status).map((status): MenuEntry => ({
    id: status,
    label: textUppfoljningssteg[status],
    onAction: () => {
      if (status === 'redovisad' || status === 'utgar') ask(status);
      else take({ status });
    },
  }));
  const usual = forslag ? undefined : steps[0];
  const others = [
    ...steps.filter((step) => step !== usual),
    ...correction(rad, () => ask('andra')),
  ];
  return (
    <div className="uppdrag-steg">
      {forslag && (
        <Button kind="primary" isPending={isPending} onPress={() => report(forslag.id)}>
          {textUppfoljning.forslag(forslag.beteckning, forslag.rubrik)}
        </Button>
      )}
      {usual && (
        <Button
          isPending={isPending}
          aria-label={`${usual.label} ${about}`}
          onPress={usual.onAction}
        >
          {usual.label}
        </Button>
      )}
      {others.length > 0 && (
        <Menu label={textUppfoljning.moreSteps(about)} entries={others} isIconOnly />
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

/** What a decision says stands; an assignment that was written by hand can be changed. */
function correction(rad: Uppfoljning, onAction: () => void): MenuEntry[] {
  const isOwn = rad.beslutId === null && isVantad(rad.status);
  return isOwn ? [{ id: 'andra', label: textUppfoljning.correct, onAction }] : [];
}
