import { ExternalLink } from 'lucide-react';
import { useContractQuery } from '../../../api/queries.ts';
import { useCommand } from '../../../api/use-command.ts';
import { textViewer } from '../../../text/inkorg.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Skeleton } from '../../../ui/loading.tsx';
import { DamagedFile } from '../damaged-file.tsx';
import { addressOf, lookOf } from '../shown-file.ts';
import type { ShownFile } from '../shown-file.ts';
import { PdfViewer } from './pdf-viewer.tsx';
import { PlainText, ReadWords } from './text-viewer.tsx';
import './viewer.css';

interface FileViewerProps {
  readonly fil: ShownFile;
  /** The page of a PDF to begin at. */
  readonly page?: number;
}

/**
 * Shows a stored file that is whole, and opens it in the machine's own program; tells of one that
 * isn't. Give it `key={fil.sha256}`.
 */
export function FileViewer(props: FileViewerProps) {
  const { sha256 } = props.fil;
  const { data: damage, isPending } = useContractQuery('fil.getDamage', { sha256 });
  if (isPending) return <Skeleton />;
  return damage ? <DamagedFile sha256={sha256} /> : <WholeFile {...props} />;
}

function WholeFile({ fil, page = 1 }: FileViewerProps) {
  const open = useCommand('fil.open');
  const openButton = (
    <Button
      icon={ExternalLink}
      isPending={open.isPending}
      onPress={() => {
        open.run({ sha256: fil.sha256, namn: fil.namn });
      }}
    >
      {textViewer.open}
    </Button>
  );
  const look = lookOf(fil.mime);
  return (
    <section className="viewer" aria-label={textViewer.region(fil.namn)}>
      {look === 'pdf' ? (
        <PdfViewer address={addressOf(fil)} page={page} actions={openButton} />
      ) : (
        <>
          <div className="viewer-bar">
            <span className="spacer" />
            {openButton}
          </div>
          <Content fil={fil} look={look} />
        </>
      )}
    </section>
  );
}

interface ContentProps {
  readonly fil: ShownFile;
  readonly look: Exclude<ReturnType<typeof lookOf>, 'pdf'>;
}

function Content({ fil, look }: ContentProps) {
  switch (look) {
    case 'image':
      return <img className="viewer-image" src={addressOf(fil)} alt={fil.namn} />;
    case 'plain':
      return <PlainText fil={fil} />;
    case 'words':
      return <ReadWords fil={fil} />;
    case 'none':
      return <EmptyState title={textViewer.notShown}>{textViewer.notShownText}</EmptyState>;
  }
}
