import { Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { SamradId } from '../../../shared/domain/id.ts';
import { Samradsform, Samradstyp } from '../../../shared/domain/samrad.ts';
import type { Samrad } from '../../../shared/domain/samrad.ts';
import { moved, without } from '../../lib/lists.ts';
import { newId } from '../../lib/new-id.ts';
import { rowMoveKeys } from '../../lib/row-keys.ts';
import { textSamrad } from '../../text/skrivelse.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FormDateField, FormSelect, FormTextField } from '../../ui/form-fields.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { showToast } from '../../ui/toasts.ts';
import { useEditing } from './paper-context.ts';
import { SpelledFormArea } from './stavning/spelled-area.tsx';

const TYPES = Samradstyp.options.map((id) => ({ id, label: textSamrad.types[id] }));
const FORMS = Samradsform.options.map((id) => ({ id, label: textSamrad.forms[id] }));

interface SamradRowProps {
  readonly index: number;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
}

function SamradRow({ index, onMove, onRemove }: SamradRowProps) {
  const { control } = useEditing().form;
  return (
    <li
      className="samrad"
      data-row={index}
      aria-label={textSamrad.row(index + 1)}
      onKeyDownCapture={rowMoveKeys(onMove)}
    >
      <FormSelect
        control={control}
        name={`samrad.${index}.typ`}
        label={textSamrad.typ}
        options={TYPES}
      />
      <FormTextField
        control={control}
        name={`samrad.${index}.organNamn`}
        label={textSamrad.organ}
        hint={textSamrad.organHint}
      />
      <FormDateField
        control={control}
        name={`samrad.${index}.datum`}
        label={textSamrad.datum}
        emptyValue={null}
        isOptional
      />
      <FormSelect
        control={control}
        name={`samrad.${index}.form`}
        label={textSamrad.form}
        options={FORMS}
      />
      <SpelledFormArea
        control={control}
        name={`samrad.${index}.utfall`}
        label={textSamrad.utfall}
        rows={1}
        isOptional
      />
      <IconButton icon={Trash2} label={textSamrad.remove(index + 1)} onPress={onRemove} />
    </li>
  );
}

function emptySamrad(): Samrad {
  const id = newId(SamradId);
  return { id, typ: 'facklig', organNamn: '', datum: null, form: 'samverkan', utfall: '' };
}

/** With whom the case has been talked over; sections on beredning and samverkan tell of it. */
export function SamradPart({ headingLevel }: { readonly headingLevel: 2 | 3 }) {
  const { form, trail } = useEditing();
  const rows = useWatch({ control: form.control, name: 'samrad' });
  const list = useRef<HTMLOListElement>(null);
  const get = () => form.getValues('samrad');
  const set = (next: readonly Samrad[]) => form.setValue('samrad', [...next]);
  const focusRow = (index: number) => {
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-row="${index}"] input`)?.focus();
    });
  };
  const add = () => {
    set([...get(), emptySamrad()]);
    focusRow(get().length - 1);
  };
  const remove = (index: number) => {
    set(without(get(), index));
    showToast({ title: textSamrad.removed, onUndo: trail.undo });
  };
  const move = (index: number, step: 1 | -1) => {
    set(moved(get(), index, step));
    focusRow(Math.max(0, Math.min(index + step, get().length - 1)));
  };
  return (
    <Disclosure
      title={textSamrad.heading}
      summary={textSamrad.summary(rows.length)}
      headingLevel={headingLevel}
    >
      <ol ref={list} className="samrad-list">
        {rows.map(({ id }, index) => (
          <SamradRow
            key={id}
            index={index}
            onMove={(step) => move(index, step)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <div className="row-actions">
        <Button icon={Plus} onPress={add}>
          {textSamrad.add}
        </Button>
      </div>
    </Disclosure>
  );
}
