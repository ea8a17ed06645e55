import { createContext, useContext } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { DraftPreview } from '../../../shared/contract/dokument.ts';
import type {
  Tjansteskrivelse,
  TjansteskrivelseData,
} from '../../../shared/domain/tjansteskrivelse.ts';
import type { EditorHub } from '../../editor/hub.ts';
import type { PaperValues } from './paper-values.ts';
import type { PaperTrail } from './use-paper-trail.ts';

/** What the parts of a paper's form work on. */
export interface PaperEditing {
  /** Which paper it is; what is written in it is in the form. */
  readonly paper: Pick<Tjansteskrivelse, 'id' | 'arendeId' | 'diarienummer'>;
  readonly form: UseFormReturn<PaperValues, unknown, TjansteskrivelseData>;
  readonly hub: EditorHub;
  /** The pages that were shown last, for when their tab is opened again. */
  readonly lastPreview: { current: DraftPreview | null };
  /** One undo over the whole paper. */
  readonly trail: PaperTrail;
  /** Opens the dialog for a footnote at the caret, or for one that is there already. */
  readonly openFotnot: (fotnotId: string | null) => void;
  readonly goToToolbar: () => void;
  /** True while others read it: it can be commented on, not changed. */
  readonly isReadOnly: boolean;
  /** Stores what is written now; answers the version that is stored then, null if it can't be. */
  readonly store: () => Promise<number | null>;
  /** Shows a tab of the pane beside the text. */
  readonly openAside: (tab: string) => void;
}

export const PaperEditingContext = createContext<PaperEditing | null>(null);

/** The paper that is being written. */
export function useEditing(): PaperEditing {
  const editing = useContext(PaperEditingContext);
  if (!editing) throw new Error('no paper form around this component');
  return editing;
}
