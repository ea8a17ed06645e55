import { Link } from '@tanstack/react-router';
import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import { MOTESGANG } from '../../../shared/rules/motesgang.ts';
import type { Motesskede } from '../../../shared/rules/motesgang.ts';
import { textExpediering } from '../../text/expediering.ts';
import { textMotesskede, textSammantrade } from '../../text/sammantraden.ts';
import { Step, StepList } from '../../ui/step-list.tsx';
import { useMotesgang } from './use-motesgang.ts';

/** Where each stage is taken care of, once there are minutes. */
const PLACES = {
  justerat: '/sammantraden/$sammantradeId/protokoll',
  anslaget: '/sammantraden/$sammantradeId/protokoll',
  expedierat: '/sammantraden/$sammantradeId/expediering',
} as const satisfies Partial<Record<Motesskede, string>>;

/** How far a meeting has come from its call until everybody has its decisions. */
export function MotesgangList({ sammantrade }: { readonly sammantrade: Sammantradesgang }) {
  const { avklarat, hasParts, mottagare, skickade } = useMotesgang(sammantrade);
  const sent = mottagare > 0 ? { left: textExpediering.progress(skickade, mottagare) } : {};
  return (
    <StepList label={textSammantrade.gang}>
      {MOTESGANG.map((skede) => {
        const words = textMotesskede[skede];
        const to = skede === 'kallat' || skede === 'hallet' ? undefined : PLACES[skede];
        return (
          <Step key={skede} isDone={avklarat.has(skede)} {...(skede === 'expedierat' ? sent : {})}>
            {to && hasParts ? (
              <Link to={to} params={{ sammantradeId: sammantrade.id }}>
                {words}
              </Link>
            ) : (
              words
            )}
          </Step>
        );
      })}
    </StepList>
  );
}
