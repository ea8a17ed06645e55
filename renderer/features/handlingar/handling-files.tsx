import { Eye, EyeOff, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Handlingsfil } from '../../../shared/domain/handlingsfil.ts';
import type { Handlingsakt } from '../../../shared/domain/handlingsrad.ts';
import { formatMoment } from '../../lib/moment.ts';
import { textFilroll, textHandlingssida } from '../../text/handling.ts';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import { FileViewer } from '../filer/viewer/file-viewer.tsx';
import { inOrder } from './file-order.ts';
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

interface HandlingFilesProps {
  readonly akt: Handlingsakt;
  /** Name of the file that is shown at once, and the page of it. */
  readonly shownFirst: string | undefined;
  readonly page: number | undefined;
}

/** The files of a handling; replaced versions are shown when they are asked for. */
export function HandlingFiles({ akt, shownFirst, page }: HandlingFilesProps) {
  const { handling } = akt;
  const filer = inOrder(akt.filer);
  const sought = filer.findLast(({ namn }) => namn === shownFirst);
  const [open, setOpen] = useState<number | null>(sought?.ordning ?? null);
  const [isShowingOlder, setShowingOlder] = useState(
    sought !== undefined && sought.ersattAv !== null,
  );
  const [replaced, setReplaced] = useState<Handlingsfil | null>(null);
  const opened = shownOf(filer, open, isShowingOlder);
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
          {shown.map((fil, place) => (
            <FileRow
              // A new version comes in the same row: the focus on its button stays.
              key={place}
              fil={fil}
              isShown={fil === opened}
              onShow={setOpen}
              onReplace={isOpen ? setReplaced : null}
            />
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
      {opened && <FileViewer key={opened.sha256} fil={opened} {...(page ? { page } : {})} />}
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

/** The file that is open; one that has been replaced gives way unless the older ones are shown. */
function shownOf(filer: readonly Handlingsfil[], open: number | null, isShowingOlder: boolean) {
  const fil = filer.find(({ ordning }) => ordning === open);
  const newer = fil?.ersattAv ?? null;
  if (isShowingOlder || newer === null) return fil;
  return shownOf(filer, newer, isShowingOlder);
}

interface FileRowProps {
  readonly fil: Handlingsfil;
  readonly isShown: boolean;
  readonly onShow: (ordning: number | null) => void;
  readonly onReplace: ((fil: Handlingsfil) => void) | null;
}

function FileRow({ fil, isShown, onShow, onReplace }: FileRowProps) {
  const { namn, roll, ordning, storlek, ersattAv, tillagdTid, tillagdAv } = fil;
  return (
    <tr data-past={ersattAv !== null} className="handling-row">
      <th scope="row" className="file-name">
        <Button
          kind="ghost"
          icon={isShown ? EyeOff : Eye}
          aria-expanded={isShown}
          onPress={() => {
            onShow(isShown ? null : ordning);
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
