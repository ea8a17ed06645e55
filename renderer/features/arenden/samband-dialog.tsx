import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { RelationData, Relationstyp } from '../../../shared/domain/relation.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { textSamband, textRelationstyp } from '../../text/arendevard.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormRadioGroup, FormSelect, FormTextField } from '../../ui/form-fields.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { FEWEST_LETTERS, useFoundCases } from './use-found-cases.ts';

/** What the form holds before a case is chosen. */
const Values = RelationData.extend({ annatId: z.string().min(1, 'case_not_chosen') });

const types = Relationstyp.options.map((id) => ({ id, label: textRelationstyp[id] }));

interface SambandDialogProps {
  readonly arendeId: ArendeId;
  readonly onClose: () => void;
}

/** Relates the case to another, found by number or words. */
export function SambandDialog({ arendeId, onClose }: SambandDialogProps) {
  const form = useForm<z.infer<typeof Values>>({
    resolver: zodResolver(Values),
    defaultValues: { annatId: '', typ: 'samband', skal: '' },
    shouldFocusError: false,
  });
  const { control } = form;
  const [text, setText] = useState('');
  const found = useFoundCases(text).filter(({ id }) => id !== arendeId);
  const add = useCommand('relation.add', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onClose,
  });
  return (
    <FormDialog
      title={textSamband.title}
      form={form}
      saveLabel={textSamband.save}
      isSaving={add.isPending}
      onSave={(data) => {
        add.run({ arendeId, data });
      }}
      onClose={onClose}
    >
      <FormSelect control={control} name="typ" label={textSamband.typ} options={types} />
      <SearchField
        label={textSamband.search}
        placeholder={textSamband.searchPlaceholder}
        value={text}
        onChange={setText}
        isFocusedFirst
      />
      <div className="samband-found">
        {found.length === 0 ? (
          <p className="muted" role="status">
            {text.trim().length < FEWEST_LETTERS ? textSamband.search : textSamband.noMatch}
          </p>
        ) : (
          <FormRadioGroup
            control={control}
            name="annatId"
            label={textSamband.found}
            options={found}
          />
        )}
      </div>
      <FormTextField control={control} name="skal" label={textSamband.skal} />
    </FormDialog>
  );
}
