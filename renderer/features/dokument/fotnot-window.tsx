import { FotnotDialog } from './fotnot-dialog.tsx';
import { useEditing } from './paper-context.ts';

interface FotnotWindowProps {
  /** The footnote that the window is about; null for a new one at the caret. */
  readonly fotnotId: string | null;
  readonly onInsert: (fotnotId: string) => void;
  readonly onClose: () => void;
}

/** The window for a footnote, over the footnotes of the paper. */
export function FotnotWindow({ fotnotId, onInsert, onClose }: FotnotWindowProps) {
  const { form } = useEditing();
  const fotnoter = form.getValues('fotnoter');
  return (
    <FotnotDialog
      fotnot={fotnoter.find(({ id }) => id === fotnotId) ?? null}
      onClose={onClose}
      onDone={(fotnot) => {
        const isNew = !fotnoter.some(({ id }) => id === fotnot.id);
        const others = fotnoter.map((one) => (one.id === fotnot.id ? fotnot : one));
        form.setValue('fotnoter', isNew ? [...fotnoter, fotnot] : others);
        onClose();
        if (isNew) onInsert(fotnot.id);
      }}
    />
  );
}
