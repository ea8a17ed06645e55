import type { Paragrafstatus } from '../../../shared/domain/paragraf.ts';
import { textParagrafstatus } from '../../text/motesrum.ts';
import { StatusTag } from '../../ui/status-tag.tsx';
import type { StatusShape } from '../../ui/status-tag.tsx';

const SHAPES: Record<Paragrafstatus, StatusShape> = {
  oppen: 'working',
  beslutad: 'done',
  bordlagd: 'sent',
  aterremitterad: 'sent',
  utgatt: 'void',
};

/** How far a § has come, as a shape and a word. */
export function Paragraflage({ status }: { readonly status: Paragrafstatus }) {
  return <StatusTag shape={SHAPES[status]}>{textParagrafstatus[status]}</StatusTag>;
}
