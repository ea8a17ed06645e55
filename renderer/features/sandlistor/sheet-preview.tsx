import type { SandlistaId } from '../../../shared/domain/id.ts';
import { textSandlista } from '../../text/sandlista.ts';
import { MessageBox } from '../../ui/message-box.tsx';
import { TypesetPages } from '../dokument/typeset-pages.tsx';
import { useStoredPreview } from '../dokument/use-stored-preview.ts';

interface SheetPreviewProps {
  readonly id: SandlistaId;
  readonly isEdited: boolean;
}

/** The sheet as it is printed, set anew when what is stored has changed. */
export function SheetPreview({ id, isEdited }: SheetPreviewProps) {
  const { data, error } = useStoredPreview({ typ: 'sandlista', id });
  return (
    <section className="sandlista-sheet" aria-labelledby="sandlista-sheet-title">
      <h2 id="sandlista-sheet-title">{textSandlista.sheet}</h2>
      {error && (
        <MessageBox tone="warn" title={textSandlista.sheetFailed}>
          <p>{textSandlista.sheetFailedText}</p>
        </MessageBox>
      )}
      {!data && !error && <p className="muted">{textSandlista.sheetLoading}</p>}
      {data && (
        <TypesetPages
          preview={data}
          title={textSandlista.title}
          {...(isEdited ? { note: textSandlista.sheetNote } : {})}
        />
      )}
    </section>
  );
}
