import { Link } from '@tanstack/react-router';
import { ChartNoAxesColumn, FileDown, FileSpreadsheet, Plus } from 'lucide-react';
import { useState } from 'react';
import { useContractData } from '../../api/queries.ts';
import { textRam, textRamar } from '../../text/ramar.ts';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SubPage } from '../../ui/page.tsx';
import { showToast } from '../../ui/toasts.ts';
import { RamDialog } from './ram-dialog.tsx';
import { RamTable } from './ram-table.tsx';
import { useRamExport } from './use-ram-export.tsx';
import { YearsPart } from './years-part.tsx';
import '../fordelning/frame-card.css';
import './ramar.css';

/** Every frame with what is left of it, and what each applicant has been given over the years. */
export function RamarPage() {
  const ramar = useContractData('fordelningsram.list', {});
  const [isAdding, setAdding] = useState(false);
  const { write, status } = useRamExport();
  const save = useCommand('dokument.exportPdf', {
    onSuccess: (file) => {
      if (file) showToast({ title: textRam.exported(file.fileName) });
    },
  });
  return (
    <SubPage
      title={textRamar.title}
      above={<Link to="/arenden">{textRamar.cases}</Link>}
      actions={
        <>
          <Button icon={FileDown} onPress={() => save.run({ document: { typ: 'ramsummering' } })}>
            {textRamar.summary}
          </Button>
          <Button icon={FileSpreadsheet} onPress={() => write(null)}>
            {textRamar.export}
          </Button>
          <Button kind="primary" icon={Plus} onPress={() => setAdding(true)}>
            {textRamar.add}
          </Button>
        </>
      }
      className="ramar"
    >
      {status}
      {ramar.length === 0 ? (
        <EmptyState icon={ChartNoAxesColumn} title={textRamar.emptyTitle}>
          {textRamar.emptyText}
        </EmptyState>
      ) : (
        <RamTable ramar={ramar} />
      )}
      <YearsPart />
      {isAdding && <RamDialog onClose={() => setAdding(false)} />}
    </SubPage>
  );
}
