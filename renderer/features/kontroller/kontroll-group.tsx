import { useId } from 'react';
import type { Kontrollfynd } from '../../../shared/contract/kontroller.ts';
import type { Kontrollobjekt } from '../../../shared/domain/kontrollista.ts';
import { findingText } from '../../text/kontroller.ts';
import { KontrollRad } from '../dokument/kontroller/kontroll-rad.tsx';
import type { Steady } from '../dokument/kontroller/use-steady-rows.ts';
import { Deviation } from './deviation.tsx';
import { FyndPlace, ObjektLink } from './kontroll-links.tsx';
import '../dokument/kontroller/kontroller.css';

/** A finding with what it was found in. */
export interface Fyndrad {
  readonly objekt: Kontrollobjekt;
  readonly fynd: Kontrollfynd;
}

interface KontrollGroupProps {
  readonly objekt: Kontrollobjekt;
  readonly rows: readonly Steady<Fyndrad>[];
}

/** One object and what the checks found in it. */
export function KontrollGroup({ objekt, rows }: KontrollGroupProps) {
  const id = useId();
  return (
    <section className="kontrollista-group" aria-labelledby={id}>
      <h2 id={id}>
        <ObjektLink objekt={objekt} />{' '}
        <span className="muted num">{rows.filter(({ isGone }) => !isGone).length}</span>
      </h2>
      <ul>
        {rows.map(({ key, isGone, row: { fynd } }) => (
          <KontrollRad
            key={key}
            isGone={isGone}
            finding={fynd}
            text={findingText(fynd.id, fynd.details)}
            place={<FyndPlace objekt={objekt} fynd={fynd} />}
          >
            <Deviation objekt={objekt} fynd={fynd} />
          </KontrollRad>
        ))}
      </ul>
    </section>
  );
}

/** The same under a heading for each object, in the order that they come. */
export function KontrollGroups({ rows }: { readonly rows: readonly Steady<Fyndrad>[] }) {
  const groups = Map.groupBy(rows, ({ group }) => group);
  return [...groups].map(([group, own]) => {
    const [first] = own;
    return first && <KontrollGroup key={group} objekt={first.row.objekt} rows={own} />;
  });
}
