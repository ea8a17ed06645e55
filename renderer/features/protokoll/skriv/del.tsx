import { Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { Protokollsblockslag } from '../../../../shared/domain/protokollsstil.ts';
import { textSkriv } from '../../../text/paragrafskrivning.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Lydelse } from './lydelse.tsx';

interface DelProps {
  readonly title: string;
  /** By what a finding leads here. */
  readonly field: string;
  /** The blocks of the printed § that this part makes. */
  readonly block?: readonly Protokollsblockslag[];
  readonly isEmpty?: boolean;
  readonly children?: ReactNode;
}

/** A part of the §: its facts, and under them how they read in the minutes. */
export function Del({ title, field, block = [], isEmpty = false, children }: DelProps) {
  const headingId = `paragrafdel-${field}`;
  return (
    <section className="paragrafdel" aria-labelledby={headingId} data-field={field}>
      <h2 id={headingId} tabIndex={-1}>
        {title}
      </h2>
      {isEmpty && <p className="muted">{textSkriv.inga}</p>}
      {children}
      <Lydelse slag={block} />
    </section>
  );
}

interface RadProps {
  readonly field: string;
  /** What the row is called, for the button that takes it away. */
  readonly vad: string;
  readonly onRemove?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A row of a part, which can be taken away. */
export function Rad({ field, vad, onRemove, children }: RadProps) {
  const row = useRef<HTMLDivElement>(null);
  const remove = () => {
    // The row takes its button with it: the focus stays in the part.
    row.current?.closest('.paragrafdel')?.querySelector('h2')?.focus();
    onRemove?.();
  };
  return (
    <div ref={row} className="paragrafrad" data-field={field}>
      <div className="paragrafrad-falt">{children}</div>
      {onRemove && (
        <IconButton isSmall icon={Trash2} label={textSkriv.taBort(vad)} onPress={remove} />
      )}
    </div>
  );
}
