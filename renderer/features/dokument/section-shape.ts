import type { Avsnitt, Avsnittstyp } from '../../../shared/domain/avsnitt.ts';
import type { SectionDrag } from './section-drag.ts';
import type { SectionActions } from './use-sections.ts';

/** What the list needs to know of a section to draw its frame. */
export interface SectionShape extends Pick<Avsnitt, 'id' | 'typ' | 'utelamnat' | 'foljer'> {
  /** Footnotes in the printed sections before it. */
  readonly offset: number;
}

/** A section, where it stands, and what can be done with it. */
export interface SectionProps extends SectionShape {
  readonly index: number;
  readonly isLast: boolean;
  readonly actions: SectionActions;
  readonly drag: SectionDrag;
  /** Changes when a place of the paper that a text may point at is called something else. */
  readonly places: string;
  /** The kinds of all sections of the paper. */
  readonly kinds: readonly Avsnittstyp[];
}
