import { memo, useLayoutEffect, useRef } from 'react';
import type { Dagordningspunkt } from '../../../shared/domain/dagordning.ts';
import type { ParagrafId } from '../../../shared/domain/id.ts';
import { textMotesrum as text } from '../../text/motesrum.ts';
import { scrollable } from '../../ui/scrollable.ts';
import { Paragraflage } from './paragraflage.tsx';
import type { Paragrafrad } from './use-rader.ts';

interface ParagrafListaProps {
  readonly rader: readonly Paragrafrad[];
  readonly punkter: readonly Dagordningspunkt[];
  readonly valdId: ParagrafId | null;
  readonly onValj: (id: ParagrafId) => void;
}

/** The §§ that have been taken up, and the items that are left. */
export const ParagrafLista = memo(function ParagrafLista(props: ParagrafListaProps) {
  const { rader, punkter, valdId, onValj } = props;
  const taken = new Set(rader.map(({ dagordningspunktId }) => dagordningspunktId));
  const left = punkter.filter(({ id }) => !taken.has(id));
  const next = left.find(({ utgar }) => !utgar);
  return (
    <nav className="rum-lista" aria-label={text.dagordning} data-pane="dagordning" {...scrollable}>
      <ol>
        {rader.map(({ id, nr, rubrik, status }) => (
          <Rad key={id} {...{ id, nr, rubrik, status, onValj }} isVald={id === valdId} />
        ))}
      </ol>
      {left.length > 0 && (
        <ol className="rum-lista-kvar">
          {left.map((punkt) => (
            <li key={punkt.id} className="rum-lista-punkt" data-nasta={punkt === next || undefined}>
              <span className="rum-lista-nr num">{punkt.nummer || punkt.ordning}</span>
              <span>{punkt.rubrik}</span>
              {punkt === next && <span className="rum-lista-lage">{text.nasta}</span>}
              {punkt.utgar && <span className="rum-lista-lage">{text.utgar}</span>}
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
});

interface RadProps extends Omit<Paragrafrad, 'dagordningspunktId'> {
  readonly isVald: boolean;
  readonly onValj: (id: ParagrafId) => void;
}

const Rad = memo(function Rad({ id, nr, rubrik, status, isVald, onValj }: RadProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isVald) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isVald]);
  return (
    <li>
      <button
        ref={button}
        type="button"
        // One stop for the list: the arrows go from § to §.
        tabIndex={isVald ? 0 : -1}
        className="rum-lista-rad"
        aria-current={isVald ? 'true' : undefined}
        onClick={() => onValj(id)}
      >
        <span className="rum-lista-nr num">{text.nr(nr)}</span>
        <span className="rum-lista-rubrik">{rubrik}</span>
        <Paragraflage status={status} />
      </button>
    </li>
  );
});
