import { Dialog } from '../ui/dialog.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { scrollable } from '../ui/scrollable.ts';
import { textCommands } from '../text/sv.ts';
import { commandIds } from './command-ids.ts';
import { keyLabel } from './keys.ts';
import { useAllCommands } from './use-commands.ts';
import './help-sheet.css';

interface KeyRow {
  readonly key: string;
  readonly title: string;
}

function KeyTable({ title, rows }: { readonly title: string; readonly rows: readonly KeyRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="key-table">
      <h3>{title}</h3>
      <dl>
        {rows.map((row) => (
          <div key={row.title}>
            <dt>{row.title}</dt>
            <dd>
              <KeyHint shortcut={row.key} />
              <span className="visually-hidden">{keyLabel(row.key)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Keys that no command has. */
function rowsOf(rows: readonly (readonly [string, string])[]): KeyRow[] {
  return rows.map(([key, title]) => ({ key, title }));
}

interface HelpSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** F1: all that can be done here and by which keys, from the same registry that does it. */
export function HelpSheet({ isOpen, onClose }: HelpSheetProps) {
  const commands = useAllCommands();
  const rows = commands.flatMap(({ key, title, when }) =>
    key === undefined ? [] : [{ key, title, when }],
  );
  const palette = commands.find(({ id }) => id === commandIds.palette)?.key;
  const named = commands.filter(({ key }) => key === undefined);
  return (
    <Dialog title={textCommands.helpTitle} isOpen={isOpen} onClose={onClose} size="large">
      <section className="help-sheet" aria-label={textCommands.helpTitle} {...scrollable}>
        <KeyTable title={textCommands.helpView} rows={rows.filter(({ when }) => when === 'view')} />
        <KeyTable
          title={textCommands.helpEverywhere}
          rows={rows.filter(({ when }) => when === 'app')}
        />
        {palette !== undefined && (
          <KeyTable
            title={textCommands.helpByName}
            rows={named.map(({ title }) => ({ key: palette, title }))}
          />
        )}
        <KeyTable title={textCommands.helpGrid} rows={rowsOf(textCommands.helpGridRows)} />
        <KeyTable title={textCommands.helpWriting} rows={rowsOf(textCommands.helpWritingRows)} />
      </section>
    </Dialog>
  );
}
