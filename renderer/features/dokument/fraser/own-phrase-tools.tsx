import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { EgenFras } from '../../../../shared/domain/egen-fras.ts';
import { useCommand } from '../../../api/use-command.ts';
import { textFraser } from '../../../text/fraser.ts';
import { Button } from '../../../ui/button.tsx';
import { showToast } from '../../../ui/toasts.ts';
import { OwnPhraseDialog } from './own-phrase-dialog.tsx';

/** Takes an own phrase out of use, with a way back. */
function useRemove(): (phrase: EgenFras) => void {
  const bringBack = useCommand('fras.save');
  const remove = useCommand('fras.save', {
    onSuccess: ({ id, version, ...data }) => {
      const undone = { existing: { id, version }, data: { ...data, avslutad: false } };
      showToast({ title: textFraser.removed, onUndo: () => bringBack.run(undone) });
    },
  });
  return ({ id, version, ...data }) => {
    remove.run({ existing: { id, version }, data: { ...data, avslutad: true } });
  };
}

/** What can be done with one's own phrases: add, change, remove. */
export function OwnPhraseTools({ chosen }: { readonly chosen: EgenFras | null }) {
  const [editing, setEditing] = useState<{ readonly phrase: EgenFras | null } | null>(null);
  const remove = useRemove();
  return (
    <div className="row-actions">
      <Button icon={Plus} onPress={() => setEditing({ phrase: null })}>
        {textFraser.addOwn}
      </Button>
      {chosen && (
        <Button icon={Pencil} onPress={() => setEditing({ phrase: chosen })}>
          {textFraser.edit}
        </Button>
      )}
      {chosen && !chosen.avslutad && (
        <Button icon={Trash2} onPress={() => remove(chosen)}>
          {textFraser.remove}
        </Button>
      )}
      {editing && <OwnPhraseDialog {...editing} onClose={() => setEditing(null)} />}
    </div>
  );
}
