import {
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleEqual,
  CircleMinus,
  CircleX,
  FileText,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Remissvarstatus, Standpunkt } from '../../../shared/domain/remiss.ts';
import { textStandpunkt, textSvar, textSvarsstatus } from '../../text/remisser.ts';
import { StatusTag } from '../../ui/status-tag.tsx';
import type { StatusShape } from '../../ui/status-tag.tsx';

const GLYPHS: Record<Standpunkt, LucideIcon> = {
  tillstyrker: CircleCheck,
  tillstyrker_delvis: CircleDot,
  avstyrker: CircleX,
  ingen_erinran: CircleEqual,
  hanvisar_tu: FileText,
  avstar: CircleMinus,
};

const SHAPES: Record<Remissvarstatus, StatusShape> = {
  mottagen: 'new',
  fordelad: 'new',
  utkast: 'working',
  namndklar: 'ready',
  beslutad: 'locked',
  besvarad: 'done',
  avstar: 'void',
};

/** A standpoint as glyph and words, never by colour alone. */
export function StandpunktTag({ standpunkt }: { readonly standpunkt: Standpunkt | null }) {
  const Glyph = standpunkt === null ? CircleDashed : GLYPHS[standpunkt];
  return (
    <span className={`standpunkt standpunkt-${standpunkt ?? 'ingen'}`}>
      <Glyph size={16} aria-hidden="true" />
      {standpunkt === null ? textSvar.undecided : textStandpunkt[standpunkt]}
    </span>
  );
}

/** How far an answer has come. */
export function Svarsstatus({ status }: { readonly status: Remissvarstatus }) {
  return <StatusTag shape={SHAPES[status]}>{textSvarsstatus[status]}</StatusTag>;
}
