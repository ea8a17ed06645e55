import { ExternalLink, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Handlingsfil } from '../../../shared/domain/handlingsfil.ts';
import type { Handlingsakt } from '../../../shared/domain/handlingsrad.ts';
import { useCommand } from '../../api/use-command.ts';
import { formatMoment } from '../../lib/moment.ts';
import { textFilroll, textHandlingssida } from '../../text/handling.ts';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import { fileSize } from './file-size.ts';
import { NewVersionDialog } from './new-version-dialog.tsx';
import { useAddedFiles } from './use-added-files.ts';

const text = textHandlingssida;
const columns = [
  { title: text.fileName },
  { title: text.fileRole },
  { title: text.fileSize, isNumeric: true },
  { title: text.fileAdded },
  { title: text.newVersion, isTitleHidden: true },
];

/** The files of a handling; replaced versions are shown when they are asked for. */
export function HandlingFiles({ akt }: { readonly akt: Handlingsakt }) {
  const { handling, filer } = akt;
  const [isShowingOlder, setShowingOlder] = useState(false);
  const [replaced, setReplaced] = useState<Handlingsfil | null>(null);
  const adding = useAddedFiles(handling);
  const older = filer.filter(({ ersattAv }) => ersattAv !== null);
  const shown = isShowingOlder ? filer : filer.filter(({ ersattAv }) => ersattAv === null);
  const isOpen = handling.makulering === null;
  return (
    <section className="handling-part" aria-labelledby="files-title">
      <h2 id="files-title">{text.files}</h2>
      {filer.length === 0 ? (
        <p className="muted">{text.noFiles}</p>
      ) : (
        <Table caption={text.fileTable} columns={columns}>
          {shown.map((fil) => (
            <FileRow key={fil.ordning} fil={fil} onReplace={isOpen ? setReplaced : null} />
          ))}
        </Table>
      )}
      <div className="handling-part-actions">
        {isOpen && (
          <Button icon={Plus} isPending={adding.isAdding} onPress={adding.run}>
            {text.addFiles}
          </Button>
        )}
        {older.length > 0 && (
          <Button
            kind="ghost"
            aria-expanded={isShowingOlder}
            onPress={() => {
              setShowingOlder(!isShowingOlder);
            }}
          >
            {isShowingOlder ? text.hideOlder : text.showOlder(older.length)}
          </Button>
        )}
      </div>
      {replaced && (
        <NewVersionDialog
          handling={handling}
          fil={replaced}
          onClose={() => {
            setReplaced(null);
          }}
        />
      )}
    </section>
  );
}

interface FileRowProps {
  readonly fil: Handlingsfil;
  readonly onReplace: ((fil: Handlingsfil) => void) | null;
}

function FileRow({ fil, onReplace }: FileRowProps) {
  const { namn, roll, sha256, storlek, ersattAv, tillagdTid, tillagdAv } = fil;
  const open = useCommand('fil.open');
  return (
    <tr data-past={ersattAv !== null} className="handling-row">
      <th scope="row" className="file-name">
        <Button
          kind="ghost"
          icon={ExternalLink}
          onPress={() => {
            open.run({ sha256, namn });
          }}
        >
          {namn}
        </Button>
        {ersattAv !== null && <span className="handling-sub">{text.fileReplaced}</span>}
      </th>
      <td>{textFilroll[roll]}</td>
      <td className="numeric num handling-day">{fileSize(storlek)}</td>
      <td>
        {formatMoment(tillagdTid)}, {tillagdAv}
      </td>
      <td>
        {ersattAv === null && onReplace && (
          <Button
            aria-label={text.newVersionOf(namn)}
            onPress={() => {
              onReplace(fil);
            }}
          >
            {text.newVersion}
          </Button>
        )}
      </td>
    </tr>
  );
}
