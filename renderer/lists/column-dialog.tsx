import { ArrowDown, ArrowUp, Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { moved } from '../lib/lists.ts';
import { textKolumner } from '../text/listor.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { fittingWidth } from '../ui/column-handle.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { GridColumn } from '../ui/grid-columns.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { keepLook } from './list-columns.ts';
import type { ListColumn } from './list-columns.ts';
import './lists.css';

interface ColumnDialogProps<Row> {
  readonly list: string;
  readonly all: readonly ListColumn<Row>[];
  /** Those shown now, in order. */
  readonly shown: readonly GridColumn<Row>[];
  readonly onClose: () => void;
  /** The choice is kept; what a saved view asked for no longer counts. */
  readonly onKept: () => void;
}

interface Line {
  readonly id: string;
  readonly title: string;
  readonly isShown: boolean;
  readonly width: number;
  readonly grows: boolean;
}

function linesOf<Row>({ all, shown }: Pick<ColumnDialogProps<Row>, 'all' | 'shown'>): Line[] {
  const rest = all.filter(({ id }) => !shown.some((column) => column.id === id));
  const toLine = (isShown: boolean) => (column: GridColumn<Row>) => ({
    ...{ id: column.id, title: column.title, isShown },
    ...{ width: column.width, grows: column.grows ?? false },
  });
  return [...shown.map(toLine(true)), ...rest.map(toLine(false))];
}

/** Which columns a list shows, in what order and how wide. */
export function ColumnDialog<Row>(props: ColumnDialogProps<Row>) {
  const { list, all, onClose, onKept } = props;
  const [lines, setLines] = useState(() => linesOf(props));
  const change = (id: string, next: Partial<Line>) =>
    setLines(lines.map((line) => (line.id === id ? { ...line, ...next } : line)));
  const keep = () => {
    const usual = new Map(all.map(({ id, width }) => [id, width]));
    const changed = lines.filter(({ id, width }) => usual.get(id) !== width);
    keepLook(list, {
      columns: lines.filter(({ isShown }) => isShown).map(({ id }) => id),
      widths: Object.fromEntries(changed.map(({ id, width }) => [id, width])),
    });
    onKept();
  };
  const reset = () => {
    keepLook(list, { columns: [], widths: {} });
    onKept();
  };
  return (
    <Dialog
      title={textKolumner.title}
      isOpen
      onClose={onClose}
      primary={{
        label: textKolumner.done,
        onPress: keep,
        isDisabled: !lines.some(({ isShown }) => isShown),
      }}
      secondary={{ label: textKolumner.reset, onPress: reset }}
    >
      <p className="field-hint">{textKolumner.hint}</p>
      <ul className="column-lines">
        {lines.map((line, index) => (
          <ColumnLine
            key={line.id}
            line={line}
            isFirst={index === 0}
            isLast={index === lines.length - 1}
            onChange={(next) => change(line.id, next)}
            onMove={(step) => setLines(moved(lines, index, step))}
          />
        ))}
      </ul>
    </Dialog>
  );
}

interface ColumnLineProps {
  readonly line: Line;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (next: Partial<Line>) => void;
  readonly onMove: (step: 1 | -1) => void;
}

function ColumnLine({ line, isFirst, isLast, onChange, onMove }: ColumnLineProps) {
  const { title, isShown, width, grows } = line;
  const resize = (step: number) => onChange({ width: fittingWidth(width + step) });
  return (
    <li className="column-line">
      <Checkbox isSelected={isShown} onChange={(next) => onChange({ isShown: next })}>
        {title}
      </Checkbox>
      <span className="column-width">{grows ? textKolumner.free : textKolumner.width(width)}</span>
      <IconButton
        icon={Minus}
        label={textKolumner.narrower(title)}
        isDisabled={grows}
        isSmall
        onPress={() => resize(-1)}
      />
      <IconButton
        icon={Plus}
        label={textKolumner.wider(title)}
        isDisabled={grows}
        isSmall
        onPress={() => resize(1)}
      />
      <IconButton
        icon={ArrowUp}
        label={textKolumner.up(title)}
        isDisabled={isFirst}
        isSmall
        onPress={() => onMove(-1)}
      />
      <IconButton
        icon={ArrowDown}
        label={textKolumner.down(title)}
        isDisabled={isLast}
        isSmall
        onPress={() => onMove(1)}
      />
    </li>
  );
}
