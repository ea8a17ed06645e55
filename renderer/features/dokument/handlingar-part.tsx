import { FilePlus, Plus } from 'lucide-react';
import { useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { HandlingsradId } from '../../../shared/domain/id.ts';
import type { Handlingsrad } from '../../../shared/domain/tjansteskrivelse.ts';
import { nameInText } from '../../../shared/rules/sprak.ts';
import { moved, without } from '../../lib/lists.ts';
import { newId } from '../../lib/new-id.ts';
import { textHandlingar } from '../../text/dokument.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { showToast } from '../../ui/toasts.ts';
import { HandlingRow } from './handling-row.tsx';
import { useEditing } from './paper-context.ts';
import { kallaText, organNamn, useSources } from './paper-sources.ts';

function useHandlingar() {
  const { form, trail } = useEditing();
  const list = useRef<HTMLOListElement>(null);
  const get = () => form.getValues('handlingsrader');
  const set = (rader: readonly Handlingsrad[]) => form.setValue('handlingsrader', [...rader]);
  const focusRow = (index: number) => {
    // The row may be new, and is on the page first after the change has been drawn.
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-row="${index}"] input`)?.focus();
    });
  };
  return {
    list,
    add: (rad: Omit<Handlingsrad, 'id'>) => {
      set([...get(), { ...rad, id: newId(HandlingsradId) }]);
      focusRow(get().length - 1);
    },
    move: (index: number, step: 1 | -1) => {
      set(moved(get(), index, step));
      focusRow(Math.max(0, Math.min(index + step, get().length - 1)));
    },
    remove: (index: number) => {
      set(without(get(), index));
      showToast({ title: textHandlingar.removed, onUndo: trail.undo });
    },
  };
}

/** Excerpts of minutes to choose from: the known citations that are not in the list already. */
function useExtracts(listed: readonly Handlingsrad[]) {
  const sources = useSources();
  const isListed = (id: string) => listed.some((rad) => rad.kallhanvisningId === id);
  return sources.kallhanvisningar
    .filter(({ id }) => !isListed(id))
    .map(({ id, organId }) => ({
      id,
      label: kallaText(sources, id) ?? '',
      rubrik: textHandlingar.extract(nameInText(organNamn(sources.organ, organId))),
    }));
}

/** "Handlingar i ärendet": what the decision rests on, and whether it is enclosed. */
export function HandlingarPart() {
  const { form } = useEditing();
  const rader = useWatch({ control: form.control, name: 'handlingsrader' });
  const edits = useHandlingar();
  const extracts = useExtracts(rader);
  return (
    <div className="section-part">
      {rader.length === 0 && <p className="muted">{textHandlingar.empty}</p>}
      <ol ref={edits.list} className="handlingar">
        {rader.map((rad, index) => (
          <HandlingRow
            key={rad.id}
            rad={rad}
            index={index}
            isLast={index === rader.length - 1}
            onMove={(step) => edits.move(index, step)}
            onRemove={() => edits.remove(index)}
          />
        ))}
      </ol>
      <div className="row-actions">
        <Button
          icon={Plus}
          onPress={() =>
            edits.add({ rubrik: '', datum: null, kallhanvisningId: null, bilaggs: true })
          }
        >
          {textHandlingar.add}
        </Button>
        {extracts.length > 0 && (
          <Menu
            label={textHandlingar.addExtract}
            icon={FilePlus}
            entries={extracts.map(({ id, label, rubrik }) => ({
              id,
              label,
              onAction: () =>
                edits.add({ rubrik, datum: null, kallhanvisningId: id, bilaggs: true }),
            }))}
          />
        )}
      </div>
    </div>
  );
}
