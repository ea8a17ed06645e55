import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Listsokning } from '../../shared/domain/listfilter.ts';
import type { Vy } from '../../shared/domain/vy.ts';
import { useContractQuery } from '../api/queries.ts';
import { useCommand } from '../api/use-command.ts';
import { moved } from '../lib/lists.ts';
import { textVyer } from '../text/listor.ts';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { showToast } from '../ui/toasts.ts';
import './lists.css';

interface NameDialogProps {
  readonly title: string;
  readonly hint?: string;
  readonly action: string;
  readonly name: string;
  readonly isPending: boolean;
  readonly onName: (namn: string) => void;
  readonly onClose: () => void;
}

function NameDialog({
  title,
  hint,
  action,
  isPending,
  onName,
  onClose,
  ...props
}: NameDialogProps) {
  const [name, setName] = useState(props.name);
  return (
    <Dialog
      title={title}
      isOpen
      size="small"
      onClose={onClose}
      primary={{
        ...{ label: action, isPending, isDisabled: name.trim() === '' },
        onPress: () => onName(name.trim()),
      }}
    >
      <TextField
        label={textVyer.namn}
        hint={hint}
        value={name}
        onChange={setName}
        maxLength={60}
        isFocusedFirst
      />
    </Dialog>
  );
}

interface SaveViewDialogProps {
  readonly sokning: Listsokning;
  readonly kolumner: string[];
  readonly onClose: () => void;
}

/** Gives the list as it stands a name, and keeps it. */
export function SaveViewDialog({ sokning, kolumner, onClose }: SaveViewDialogProps) {
  const create = useCommand('vy.create', {
    onSuccess: ({ namn }) => {
      showToast({ title: textVyer.saved(namn) });
      onClose();
    },
  });
  return (
    <NameDialog
      title={textVyer.saveTitle}
      hint={textVyer.saveHint}
      action={textVyer.saveAction}
      name=""
      isPending={create.isPending}
      onName={(namn) => create.run({ data: { namn, sokning, kolumner } })}
      onClose={onClose}
    />
  );
}

/** The saved views: renamed, put in order, taken away. */
export function ManageViewsDialog({ onClose }: { readonly onClose: () => void }) {
  const views = useContractQuery('vy.list', {}).data ?? [];
  const [renamed, setRenamed] = useState<Vy | null>(null);
  const order = useCommand('vy.order');
  const change = useCommand('vy.change', { onSuccess: () => setRenamed(null) });
  const create = useCommand('vy.create');
  const remove = useCommand('vy.remove');
  const takeAway = ({ id, version: _, ...data }: Vy) => {
    remove.run({ vyId: id });
    showToast({ title: textVyer.removed(data.namn), onUndo: () => create.run({ data }) });
  };
  if (renamed) {
    const { id: vyId, version, ...data } = renamed;
    return (
      <NameDialog
        title={textVyer.renameTitle}
        action={textVyer.renameAction}
        name={data.namn}
        isPending={change.isPending}
        onName={(namn) => change.run({ vyId, version, data: { ...data, namn } })}
        onClose={() => setRenamed(null)}
      />
    );
  }
  return (
    <Dialog title={textVyer.manageTitle} isOpen onClose={onClose}>
      {views.length === 0 && <p>{textVyer.none}</p>}
      <ul className="column-lines">
        {views.map((view, index) => (
          <ViewLine
            key={view.id}
            view={view}
            isFirst={index === 0}
            isLast={index === views.length - 1}
            onRename={() => setRenamed(view)}
            onRemove={() => takeAway(view)}
            onMove={(step) => order.run({ ids: moved(views, index, step).map(({ id }) => id) })}
          />
        ))}
      </ul>
    </Dialog>
  );
}

interface ViewLineProps {
  readonly view: Vy;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRename: () => void;
  readonly onRemove: () => void;
  readonly onMove: (step: 1 | -1) => void;
}

function ViewLine({ view, isFirst, isLast, onRename, onRemove, onMove }: ViewLineProps) {
  const { namn, sokning } = view;
  return (
    <li className="column-line">
      <span className="view-name">{namn}</span>
      <span className="view-list-name">{textVyer.lists[sokning.lista]}</span>
      <IconButton icon={Pencil} label={textVyer.rename(namn)} isSmall onPress={onRename} />
      <IconButton
        icon={ArrowUp}
        label={textVyer.up(namn)}
        isDisabled={isFirst}
        isSmall
        onPress={() => onMove(-1)}
      />
      <IconButton
        icon={ArrowDown}
        label={textVyer.down(namn)}
        isDisabled={isLast}
        isSmall
        onPress={() => onMove(1)}
      />
      <IconButton icon={Trash2} label={textVyer.remove(namn)} isSmall onPress={onRemove} />
    </li>
  );
}
