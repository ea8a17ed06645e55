import { ArrowDown, ArrowUp, Plus, Trash2, UserPlus } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import { fullName } from '../../../shared/domain/person.ts';
import type { Underskrift } from '../../../shared/domain/tjansteskrivelse.ts';
import { moved, without } from '../../lib/lists.ts';
import { rowMoveKeys } from '../../lib/row-keys.ts';
import { textUnderskrifter } from '../../text/dokument.ts';
import { Button } from '../../ui/button.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useEditing } from './paper-context.ts';
import { useSources } from './paper-sources.ts';

const MOST = 8;

/** Who signs, in order: by hand, or fetched from the persons of the register. */
export function UnderskrifterPart() {
  const { form } = useEditing();
  const inUse = useSources().personer.filter(({ avslutad }) => !avslutad);
  const rows = useWatch({ control: form.control, name: 'underskrifter' });
  const set = (next: readonly Underskrift[]) => form.setValue('underskrifter', [...next]);
  const add = (row: Underskrift) => set([...form.getValues('underskrifter'), row]);
  const isFull = rows.length >= MOST;
  return (
    <div className="section-part">
      <ol className="underskrifter">
        {rows.map((_, index) => {
          const move = (step: 1 | -1) => set(moved(form.getValues('underskrifter'), index, step));
          return (
            // Two signatures have nothing but their place to tell them apart.
            <li key={index} className="underskrift" onKeyDownCapture={rowMoveKeys(move)}>
              <FormTextField
                control={form.control}
                name={`underskrifter.${index}.namn`}
                label={textUnderskrifter.namn}
              />
              <FormTextField
                control={form.control}
                name={`underskrifter.${index}.titel`}
                label={textUnderskrifter.titel}
                isOptional
              />
              <div className="row-tools">
                <IconButton
                  icon={ArrowUp}
                  label={textUnderskrifter.moveUp(index + 1)}
                  isDisabled={index === 0}
                  onPress={() => move(-1)}
                />
                <IconButton
                  icon={ArrowDown}
                  label={textUnderskrifter.moveDown(index + 1)}
                  isDisabled={index === rows.length - 1}
                  onPress={() => move(1)}
                />
                <IconButton
                  icon={Trash2}
                  label={textUnderskrifter.remove(index + 1)}
                  onPress={() => set(without(form.getValues('underskrifter'), index))}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <div className="row-actions">
        <Button icon={Plus} isDisabled={isFull} onPress={() => add({ namn: '', titel: '' })}>
          {textUnderskrifter.add}
        </Button>
        {inUse.length > 0 && (
          <Menu
            label={textUnderskrifter.fromPerson}
            icon={UserPlus}
            entries={inUse.map((person) => ({
              id: person.id,
              label: fullName(person),
              isDisabled: isFull,
              onAction: () => add({ namn: fullName(person), titel: person.titel }),
            }))}
          />
        )}
      </div>
    </div>
  );
}
