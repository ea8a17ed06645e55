import { memo } from 'react';
import { textKommando, textMotesrum as text } from '../../text/motesrum.ts';
import type { Kommandoid } from '../../text/motesrum.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { KOMMANDOLISTA, KOMMANDON } from './kommandon.ts';

interface KommandoRadProps {
  /** Why each command can't be used, by id; one that can has none. */
  readonly hinder: Readonly<Partial<Record<Kommandoid, string>>>;
  readonly onTryck: (id: Kommandoid) => void;
}

/** The keys of the room; those that can't be used now say why when they are tried. */
export const KommandoRad = memo(
  function KommandoRad({ hinder, onTryck }: KommandoRadProps) {
    return (
      <div className="rum-kommandon" role="toolbar" aria-label={text.kommandon}>
        {KOMMANDOLISTA.map((id) => (
          <button
            key={id}
            type="button"
            className="rum-kommando"
            aria-disabled={hinder[id] !== undefined}
            aria-keyshortcuts={KOMMANDON[id].tangent}
            title={hinder[id]}
            onClick={() => onTryck(id)}
          >
            <KeyHint shortcut={KOMMANDON[id].tangent.toLocaleUpperCase('sv')} />
            {textKommando[id]}
          </button>
        ))}
      </div>
    );
  },
  (before, after) =>
    before.onTryck === after.onTryck &&
    KOMMANDOLISTA.every((id) => before.hinder[id] === after.hinder[id]),
);
