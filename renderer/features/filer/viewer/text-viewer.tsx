import { useQuery } from '@tanstack/react-query';
import { useContractQuery } from '../../../api/queries.ts';
import { textUnreadable, textViewer } from '../../../text/inkorg.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Skeleton } from '../../../ui/loading.tsx';
import { addressOf } from '../shown-file.ts';
import type { ShownFile } from '../shown-file.ts';

/** A file of plain text as it is. */
export function PlainText({ fil }: { readonly fil: ShownFile }) {
  const address = addressOf(fil);
  const { data, isPending, isError } = useQuery({
    queryKey: ['fil', address],
    queryFn: async () => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`the file answered ${response.status}`);
      return response.text();
    },
    retry: false,
  });
  if (isError) return <EmptyState title={textViewer.failed}>{textViewer.failedText}</EmptyState>;
  if (isPending) return <Skeleton />;
  return <Sheet text={data} />;
}

/** The words read in a file whose looks are not shown here, such as an e-mail. */
export function ReadWords({ fil: { sha256 } }: { readonly fil: ShownFile }) {
  const { data, isError } = useContractQuery('fil.getText', { sha256 });
  if (isError) return <EmptyState title={textViewer.failed}>{textViewer.failedText}</EmptyState>;
  if (!data || data.status === 'vantar') return <p role="status">{textViewer.reading}</p>;
  if (data.status === 'olasbar') {
    const why = textUnreadable[data.fel] ?? textViewer.failedText;
    return <EmptyState title={textViewer.failed}>{why}</EmptyState>;
  }
  if (data.text === '') return <p className="muted">{textViewer.noText}</p>;
  return (
    <>
      <p className="viewer-hint">
        <b>{textViewer.textOnly}.</b> {textViewer.textOnlyHint}
      </p>
      <Sheet text={data.text} />
    </>
  );
}

function Sheet({ text }: { readonly text: string }) {
  return <pre className="viewer-text">{text}</pre>;
}
