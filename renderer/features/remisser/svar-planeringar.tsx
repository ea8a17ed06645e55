import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { Remissvarsvy, Remissvy } from '../../../shared/contract/remisser.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { sistaSvarsdag } from '../../../shared/domain/remiss.ts';
import { isObesvarat } from '../../../shared/rules/remiss.ts';
import { textPlanering } from '../../text/planering.ts';
import { textSvar } from '../../text/remisser.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { Planering } from '../planering/planering.tsx';

type Planned = Remissvarsvy & { readonly arendeId: ArendeId };

/** An answer that is still to be given in a case of the register, which is what can be planned. */
function isPlanned(svar: Remissvarsvy): svar is Planned {
  return svar.arendeId !== null && isObesvarat(svar);
}

interface SvarPlaneringarProps {
  readonly remiss: Remissvy;
  /** Of what stands under the heading of the remiss. */
  readonly headingLevel: 2 | 3;
}

/** The way back from the last day, for each body that is to answer in the register. */
export function SvarPlaneringar({ remiss, headingLevel }: SvarPlaneringarProps) {
  const planned = remiss.svar.filter(isPlanned);
  return planned.map((svar, index) => (
    <Disclosure
      key={svar.id}
      headingLevel={headingLevel}
      title={planned.length === 1 ? textSvar.schedule : textSvar.scheduleOf(svar.organNamn)}
      isOpenAtFirst={index === 0}
    >
      <div className="svar-planering">
        <Suspense fallback={<Skeleton />}>
          <Picture remiss={remiss} svar={svar} />
        </Suspense>
        <Link
          to="/arenden/$arendeId/planering"
          params={{ arendeId: svar.arendeId }}
          search={{ organ: svar.organId }}
        >
          {textPlanering.whole}
        </Link>
      </div>
    </Disclosure>
  ));
}

interface PictureProps {
  readonly remiss: Remissvy;
  readonly svar: Planned;
}

/** Nothing can be reckoned back from a remiss without a last day (K30). */
function Picture({ remiss, svar: { arendeId, organId } }: PictureProps) {
  const sistaDag = sistaSvarsdag(remiss);
  if (sistaDag === null) return <p>{textSvar.noLastDay}</p>;
  return <Planering {...{ arendeId, organId, sistaDag }} isSistaDagFixed look="picture" />;
}
