import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Remissvy } from '../../../shared/contract/remisser.ts';
import { sistaSvarsdag } from '../../../shared/domain/remiss.ts';
import { isObesvarat } from '../../../shared/rules/remiss.ts';
import { textRemiss, textRemisser, textSandningssatt } from '../../text/remisser.ts';
import { Riktning, SistaSvarsdag } from './remiss-columns.tsx';

/** What is registered about a remiss. */
export function RemissFacts({ remiss }: { readonly remiss: Remissvy }) {
  const { anstandBegart, anstandTill, arendeId } = remiss;
  const anstand = [
    anstandBegart === null ? '' : textRemiss.anstandAsked(anstandBegart),
    anstandTill === null ? '' : textRemiss.anstandGranted(anstandTill),
  ].filter(Boolean);
  return (
    <dl className="facts facts-row" aria-label={textRemiss.facts}>
      <Fact name={textRemisser.riktning}>
        <Riktning riktning={remiss.riktning} />
      </Fact>
      <Fact name={textRemiss.avsandare}>{remiss.avsandareNamn}</Fact>
      <Fact name={textRemiss.svarSenast}>
        <SistaSvarsdag dag={sistaSvarsdag(remiss)} isWaited={remiss.svar.some(isObesvarat)} />
      </Fact>
      <Fact name={textRemiss.anstand}>{anstand.join(', ')}</Fact>
      <Fact name={textRemiss.avsandarensDnr}>{remiss.avsandarensDnr}</Fact>
      <Fact name={textRemiss.motionRef}>{remiss.motionRef}</Fact>
      <Fact name={textRemiss.inkommenDatum}>{remiss.inkommenDatum}</Fact>
      <Fact name={textRemiss.sandningssatt}>
        {remiss.riktning === 'ut' && textSandningssatt[remiss.sandningssatt]}
      </Fact>
      <Fact name={textRemiss.underlag}>{remiss.underlag}</Fact>
      <Fact name={textRemiss.case}>
        <Link to="/arenden/$arendeId" params={{ arendeId }} search={{ flik: 'remiss' }}>
          <span className="num">{remiss.diarienummer}</span> {remiss.arendemening}
        </Link>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === '' || children === null || children === false) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
