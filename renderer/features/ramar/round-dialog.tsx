import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { ArendeId } from '../../../shared/domain/id.ts';
import type { FordelningsramId } from '../../../shared/domain/id.ts';
import { useNavigate } from '@tanstack/react-router';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textOmgangsdialog } from '../../text/ramar.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { CaseField } from '../remisser/case-field.tsx';

const Values = z.strictObject({ arendeId: ArendeId });

interface RoundDialogProps {
  readonly ramId: FordelningsramId;
  readonly onClose: () => void;
}

/** Which case is to distribute what is left of the frame. */
export function RoundDialog({ ramId, onClose }: RoundDialogProps) {
  const navigate = useNavigate();
  const form = useSchemaForm(Values, { arendeId: '' });
  const [label, setLabel] = useState('');
  const arendeId = useWatch({ control: form.control, name: 'arendeId' });
  const open = useCommand('fordelningsram.openRound', {
    form,
    onSuccess: ({ arendeId }) =>
      void navigate({ to: '/arenden/$arendeId/fordelning', params: { arendeId } }),
  });
  return (
    <FormDialog
      title={textOmgangsdialog.title}
      form={form}
      saveLabel={textOmgangsdialog.save}
      isSaving={open.isPending}
      onSave={({ arendeId }) => open.run({ ramId, arendeId })}
      onClose={onClose}
    >
      <p>{textOmgangsdialog.hint}</p>
      <CaseField
        value={arendeId === '' ? null : arendeId}
        label={label}
        isDisabled={false}
        onChange={(id, chosen) => {
          setLabel(chosen);
          form.setValue('arendeId', id, { shouldDirty: true, shouldValidate: true });
        }}
      />
    </FormDialog>
  );
}
