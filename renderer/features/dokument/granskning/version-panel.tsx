import { GitCompareArrows, Save } from 'lucide-react';
import { useState } from 'react';
import type { Skrivelseversion } from '../../../../shared/domain/granskning.ts';
import { useContractQuery } from '../../../api/queries.ts';
import { formatMoment } from '../../../lib/moment.ts';
import { textVersioner } from '../../../text/granskning.ts';
import { Button } from '../../../ui/button.tsx';
import { useEditing } from '../paper-context.ts';
import { CompareWindow } from './compare-window.tsx';
import { PaperState } from './review-steps.tsx';
import { VersionNameDialog } from './version-name-dialog.tsx';
import { VersionWindow } from './version-window.tsx';
import './granskning.css';

/** What is open over the page. */
type Open =
  | { readonly kind: 'name' }
  | { readonly kind: 'read'; readonly version: Skrivelseversion }
  | { readonly kind: 'compare'; readonly from: string };

interface VersionRowProps {
  readonly version: Skrivelseversion;
  readonly onOpen: (open: Open) => void;
}

function VersionRow({ version, onOpen }: VersionRowProps) {
  const { id, nr, namn, status, skapad, skapadAv } = version;
  return (
    <li className="version">
      <p className="version-name">
        <span className="muted num">{nr}.</span> {namn}
        {status && <PaperState status={status} />}
      </p>
      <p className="muted">{textVersioner.by(skapadAv, formatMoment(skapad))}</p>
      <div className="version-tools">
        <Button
          kind="ghost"
          aria-label={textVersioner.openNamed(namn)}
          onPress={() => onOpen({ kind: 'read', version })}
        >
          {textVersioner.open}
        </Button>
        <Button
          kind="ghost"
          aria-label={textVersioner.compareNowNamed(namn)}
          onPress={() => onOpen({ kind: 'compare', from: id })}
        >
          {textVersioner.compareNow}
        </Button>
      </div>
    </li>
  );
}

/** The paper as it has been: kept under names, read, compared, and gone back to. */
export function VersionPanel() {
  const { paper } = useEditing();
  const { data: versions = [] } = useContractQuery('granskning.listVersions', {
    tjansteskrivelseId: paper.id,
  });
  const [open, setOpen] = useState<Open | null>(null);
  const [newest, ...rest] = versions;
  const close = () => setOpen(null);
  return (
    <div className="versioner">
      <div className="version-tools">
        <Button icon={Save} onPress={() => setOpen({ kind: 'name' })}>
          {textVersioner.save}
        </Button>
        {newest && (
          <Button
            icon={GitCompareArrows}
            onPress={() => setOpen({ kind: 'compare', from: (rest[0] ?? newest).id })}
          >
            {textVersioner.compare}
          </Button>
        )}
      </div>
      {versions.length === 0 && <p className="muted">{textVersioner.empty}</p>}
      <ol aria-label={textVersioner.list}>
        {versions.map((version) => (
          <VersionRow key={version.id} version={version} onOpen={setOpen} />
        ))}
      </ol>
      {open?.kind === 'name' && <VersionNameDialog onClose={close} />}
      {open?.kind === 'read' && <VersionWindow version={open.version} onClose={close} />}
      {open?.kind === 'compare' && newest && (
        <CompareWindow versions={[newest, ...rest]} from={open.from} onClose={close} />
      )}
    </div>
  );
}
