import { ArrowDown, ArrowUp, Ellipsis, EyeOff, GripVertical, Trash2 } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import { rowMoveKeys } from '../../lib/row-keys.ts';
import { textSection } from '../../text/skrivelse.ts';
import { Menu } from '../../ui/menu.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import { useEditing } from './paper-context.ts';
import { partElementId } from './paper-part.ts';
import { canRemove } from './section-edits.ts';
import type { SectionProps } from './section-shape.ts';
import { SpelledLine } from './stavning/spelled-line.tsx';
import { useTemplate } from './use-template.ts';

function useEntries({ id, typ, index, isLast, actions, kinds }: SectionProps): MenuEntry[] {
  const mall = useTemplate();
  const remove: MenuEntry = {
    ...{ id: 'ta-bort', label: textSection.remove, icon: Trash2 },
    onAction: () => actions.remove(id),
  };
  return [
    {
      ...{ id: 'upp', label: textSection.moveUp, icon: ArrowUp, shortcut: 'Alt+ArrowUp' },
      ...{ isDisabled: index === 0, onAction: () => actions.move(id, -1) },
    },
    {
      ...{ id: 'ned', label: textSection.moveDown, icon: ArrowDown, shortcut: 'Alt+ArrowDown' },
      ...{ isDisabled: isLast, onAction: () => actions.move(id, 1) },
    },
    {
      ...{ id: 'utelamna', label: textSection.leaveOut, icon: EyeOff },
      onAction: () => actions.leaveOut(id),
    },
    ...(canRemove({ typ }, kinds, mall) ? [remove] : []),
  ];
}

/** The heading of a section, to be reworded, and what can be done with the section as a whole. */
export function SectionHead(props: SectionProps) {
  const { id, typ, index, actions, drag } = props;
  // Signatures are printed without a heading, so there is nothing to reword.
  const isPrinted = typ !== 'underskrifter';
  const { form } = useEditing();
  const rubrik = useWatch({ control: form.control, name: `avsnitt.${index}.rubrik` });
  const entries = useEntries(props);
  return (
    <div className="section-head" onKeyDownCapture={rowMoveKeys((step) => actions.move(id, step))}>
      <h2
        id={partElementId(id)}
        tabIndex={-1}
        className={isPrinted ? 'visually-hidden' : undefined}
      >
        {rubrik}
      </h2>
      {/* By keyboard a section is moved from its heading or its menu. */}
      <span className="section-handle" title={textSection.drag} {...drag.handle(id)}>
        <GripVertical size={16} aria-hidden="true" />
      </span>
      {isPrinted && (
        <SpelledLine name={`avsnitt.${index}.rubrik`} label={textSection.heading} isLabelHidden />
      )}
      <Menu label={textSection.menu(rubrik)} icon={Ellipsis} isIconOnly entries={entries} />
    </div>
  );
}
