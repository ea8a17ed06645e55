import { useId } from 'react';
import type { Kontrollfynd } from '../../../shared/contract/kontroller.ts';
import type { Kontrollobjekt } from '../../../shared/domain/kontrollista.ts';
import { findingText } from '../../text/kontroller.ts';
import { KontrollRad } from '../dokument/kontroller/kontroll-rad.tsx';
import { Deviation } from './deviation.tsx';
import { FyndPlace, ObjektLink } from './kontroll-links.tsx';
import '../dokument/kontroller/kontroller.css';

interface KontrollGroupProps {
  readonly objekt: Kontrollobjekt;
  readonly fynd: readonly Kontrollfynd[];
}

/** One object and what the checks found in it. */
export function KontrollGroup({ objekt, fynd }: KontrollGroupProps) {
  const id = useId();
  return (
    <section className="kontrollista-group" aria-labelledby={id}>
      <h2 id={id}>
        <ObjektLink objekt={objekt} /> <span className="muted num">{fynd.length}</span>
      </h2>
      <ul>
        {fynd.map((one, index) => (
          <KontrollRad
            key={index}
            finding={one}
            text={findingText(one.id, one.details)}
            place={<FyndPlace objekt={objekt} fynd={one} />}
          >
            <Deviation objekt={objekt} fynd={one} />
          </KontrollRad>
        ))}
      </ul>
    </section>
  );
}
