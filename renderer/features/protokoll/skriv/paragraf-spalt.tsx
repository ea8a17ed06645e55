import { Link } from '@tanstack/react-router';
import type { SammantradeId, ParagrafId } from '../../../../shared/domain/id.ts';
import type { Paragraf } from '../../../../shared/domain/paragraf.ts';
import type { Protokollsdel } from '../../../../shared/domain/protokollsdel.ts';
import { textSkriv, textSkrivlage } from '../../../text/paragrafskrivning.ts';
import { scrollable } from '../../../ui/scrollable.ts';
import { StatusTag } from '../../../ui/status-tag.tsx';
import type { StatusShape } from '../../../ui/status-tag.tsx';

type Lage = keyof typeof textSkrivlage;

const SHAPES: Record<Lage, StatusShape> = {
  oskriven: 'new',
  skriven: 'done',
  justerad: 'locked',
};

/** Whether a § has been written, and whether the part it stands in is approved. */
export function skrivlage({ status }: Pick<Paragraf, 'status'>, justerad: string | null): Lage {
  if (justerad !== null) return 'justerad';
  return status === 'oppen' ? 'oskriven' : 'skriven';
}

interface ParagrafSpaltProps {
  readonly sammantradeId: SammantradeId;
  readonly paragrafer: readonly Paragraf[];
  readonly delar: readonly Protokollsdel[];
  readonly valdId: ParagrafId;
}

/** The §§ of the meeting: how far each has come, and which are approved at the meeting. */
export function ParagrafSpalt({ sammantradeId, paragrafer, delar, valdId }: ParagrafSpaltProps) {
  return (
    <nav
      className="paragrafspalt"
      aria-label={textSkriv.lista}
      data-pane="paragrafer"
      {...scrollable}
    >
      <ol>
        {paragrafer.map((one) => {
          const del = delar.find(({ id }) => id === one.protokollsdelId);
          const lage = skrivlage(one, del?.justerad ?? null);
          return (
            <li key={one.id}>
              <Link
                to="/sammantraden/$sammantradeId/protokoll/$paragrafId"
                params={{ sammantradeId, paragrafId: one.id }}
                search={true}
                aria-current={one.id === valdId ? 'page' : undefined}
              >
                <span className="paragrafspalt-nr num">
                  {textSkriv.nr(one.nr)}
                  {del?.typ === 'omedelbar' && (
                    <abbr title={textSkriv.ojHelt} className="paragrafspalt-oj">
                      {textSkriv.oj}
                    </abbr>
                  )}
                </span>
                <span className="paragrafspalt-rubrik">{one.rubrik}</span>
                <StatusTag shape={SHAPES[lage]}>{textSkrivlage[lage]}</StatusTag>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
