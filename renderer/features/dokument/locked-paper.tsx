import type { Beslut } from '../../../shared/domain/beslut.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { Tjansteskrivelse } from '../../../shared/domain/tjansteskrivelse.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { textPaper, textPreview } from '../../text/dokument.ts';
import { LockedLine } from '../../ui/locked-line.tsx';
import { OutputMenu } from './output-menu.tsx';
import { PaperHeader } from './paper-header.tsx';
import { organNamn, useSources } from './paper-sources.ts';
import { StandingPage } from './standing-page.tsx';
import { TypesetPages } from './typeset-pages.tsx';
import { outputCommands, usePaperOutput } from './use-paper-commands.ts';
import { useStoredPreview } from './use-stored-preview.ts';

function DecidedLine({ beslut }: { readonly beslut: Beslut | undefined }) {
  const { organ } = useSources();
  return (
    <LockedLine>
      <p>
        <b>
          {beslut
            ? textPaper.locked(
                organNamn(organ, beslut.organId),
                formatDag(beslut.datum),
                String(beslut.paragraf),
              )
            : textPaper.lockedWithout}
        </b>{' '}
        {textPaper.lockedDetail}
      </p>
    </LockedLine>
  );
}

/** A paper that has been decided: it can be read, exported and printed, not changed. */
export function LockedPaper({ paper }: { readonly paper: Tjansteskrivelse }) {
  const output = usePaperOutput(paper);
  const { data: beslut = [] } = useContractQuery('beslut.list', { arendeId: paper.arendeId });
  const { data: preview } = useStoredPreview({ typ: 'tjansteskrivelse', id: paper.id });
  useCommands(outputCommands(output.exportPdf, output.print));
  return (
    <StandingPage
      paper={paper}
      header={
        <PaperHeader
          tjansteskrivelseId={paper.id}
          exportPdf={output.exportPdf}
          isExporting={output.isExporting}
          more={<OutputMenu paper={paper} />}
          isDecided
        />
      }
      line={<DecidedLine beslut={beslut.find((one) => one.tjansteskrivelseId === paper.id)} />}
      asideLabel={textPreview.label}
      aside={
        <div className="preview">
          {preview && <TypesetPages preview={preview} title={paper.rubrik} />}
        </div>
      }
    />
  );
}
