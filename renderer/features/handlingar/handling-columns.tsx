import { ArrowDownLeft, ArrowUpRight, EyeOff, FilePen } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Handling, Riktning } from '../../../shared/domain/handling.ts';
import type { Handlingsrad } from '../../../shared/domain/handlingsrad.ts';
import type { Motpart } from '../../../shared/domain/motpart.ts';
import { textHandling } from '../../text/handling.ts';
import { StatusTag } from '../../ui/status-tag.tsx';
import type { StatusShape } from '../../ui/status-tag.tsx';

const RIKTNINGAR: Record<Riktning, LucideIcon> = {
  in: ArrowDownLeft,
  ut: ArrowUpRight,
  intern: FilePen,
};
const SHAPES: Record<Handling['statusTf'], StatusShape> = {
  arbetsmaterial: 'working',
  inkommen: 'done',
  upprattad: 'done',
};

/** Which way a handling goes, as a glyph that says its word to a screen reader. */
export function RiktningGlyph({ riktning }: Pick<Handling, 'riktning'>) {
  const Icon = RIKTNINGAR[riktning];
  const word = textHandling.riktningar[riktning];
  return (
    <span className={`riktning riktning-${riktning}`} title={word}>
      <Icon size={14} aria-hidden="true" />
      <span className="visually-hidden">{word}</span>
    </span>
  );
}

/** Sender or recipient; a hidden one is marked, since it is seen here and nowhere public. */
export function MotpartText({ motpart }: { readonly motpart: Motpart }) {
  if (motpart.typ === 'saknas') return <span className="muted">{textHandling.saknas}</span>;
  if (motpart.typ !== 'dold') return <>{motpart.namn}</>;
  return (
    <span className="motpart-dold" title={textHandling.dold}>
      <EyeOff size={14} aria-hidden="true" />
      {motpart.namn}
      <span className="visually-hidden"> ({textHandling.dold})</span>
    </span>
  );
}

interface HandlingStatusProps {
  readonly handling: Handling;
  readonly ersattAv: Handlingsrad['ersattAv'];
}

/** The state of a handling as shape and word: cancelled, replaced, or its status under TF. */
export function HandlingStatus({ handling, ersattAv }: HandlingStatusProps) {
  if (handling.makulering) return <StatusTag shape="void">{textHandling.makulerad}</StatusTag>;
  if (ersattAv) return <StatusTag shape="locked">{textHandling.ersatt}</StatusTag>;
  return (
    <StatusTag shape={SHAPES[handling.statusTf]}>
      {textHandling.statusar[handling.statusTf]}
    </StatusTag>
  );
}
