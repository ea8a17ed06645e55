import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';
import { useState } from 'react';
import { Dagordningsgrupp, DagordningspunktData } from '../../../shared/domain/dagordning.ts';
import type { Dagordningspunkt } from '../../../shared/domain/dagordning.ts';
import type { SammantradeId } from '../../../shared/domain/id.ts';
import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import { optionalLine } from '../../../shared/domain/text.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textDagordning, textDagordningsgrupp } from '../../text/sammantraden.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormCheckbox, FormSelect, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { useFoundCases } from '../arenden/use-found-cases.ts';

const Values = DagordningspunktData.extend({ tillkommandeSkal: optionalLine(400) });
type Input = z.input<typeof Values>;
type Output = z.output<typeof Values>;

const grupper = Dagordningsgrupp.options.map((id) => ({ id, label: textDagordningsgrupp[id] }));

interface PunktDialogProps {
  readonly sammantrade: Sammantradesgang;
  /** The item to change; without one a new item is made. */
  readonly punkt?: Dagordningspunkt;
  readonly onClose: () => void;
}

/** One item of an agenda: what it is called, of which case, and why it comes late when it does. */
export function PunktDialog({ sammantrade, punkt, onClose }: PunktDialogProps) {
  const form = useSchemaForm(Values, punkt ? valuesOf(punkt) : newValues(sammantrade.id));
  const save = useCommand<'dagordning.save', Input>('dagordning.save', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onClose,
  });
  const { control } = form;
  const isLate = punkt?.tillkommande ?? sammantrade.kallelseDatum !== null;
  return (
    <FormDialog
      title={punkt ? textDagordning.changeTitle : textDagordning.newTitle}
      form={form}
      saveLabel={textDagordning.save}
      isSaving={save.isPending}
      onSave={({ tillkommandeSkal, ...data }) =>
        save.run({ existing: punkt ? versionOf(punkt) : null, data, tillkommandeSkal })
      }
      onClose={onClose}
    >
      <FormTextField control={control} name="rubrik" label={textDagordning.rubrik} isFocusedFirst />
      <FormRow>
        <FormSelect control={control} name="grupp" label={textDagordning.group} options={grupper} />
        <FormTextField
          control={control}
          name="foredragande"
          label={textDagordning.presenter}
          isOptional
        />
      </FormRow>
      {(punkt?.tjansteskrivelseId ?? null) === null && <ArendeField control={control} />}
      <FormCheckbox control={control} name="omedelbarJustering" label={textDagordning.immediate} />
      {isLate && (
        <FormTextField
          control={control}
          name="tillkommandeSkal"
          label={textDagordning.lateReason}
          hint={textDagordning.lateHint}
        />
      )}
    </FormDialog>
  );
}

/** The case of an item, found by number or words; none when the field is empty. */
function ArendeField({ control }: { readonly control: Control<Input, unknown, Output> }) {
  const { field } = useController({ control, name: 'arendeId' });
  const chosen = useContractQuery(
    'arende.get',
    { arendeId: field.value ?? '' },
    { isEnabled: field.value !== null },
  ).data;
  const [written, write] = useState<string | null>(null);
  const text = written ?? chosen?.diarienummer ?? '';
  const found = useFoundCases(text);
  return (
    <SuggestField
      label={textDagordning.arende}
      hint={textDagordning.arendeHint}
      isOptional
      text={text}
      onText={(next) => {
        write(next);
        if (next !== chosen?.diarienummer) field.onChange(null);
      }}
      options={found}
      emptyText={textDagordning.noArende}
      onChoose={(id) => {
        field.onChange(id);
        write(found.find((one) => one.id === id)?.label ?? null);
      }}
      onBlur={field.onBlur}
    />
  );
}

function versionOf({ id, version }: Dagordningspunkt) {
  return { id, version };
}

function valuesOf(punkt: Dagordningspunkt): Input {
  return Values.strip().parse(punkt);
}

function newValues(sammantradeId: SammantradeId): Input {
  return {
    ...{ sammantradeId, grupp: 'beslut', arendeId: null, tjansteskrivelseId: null, rubrik: '' },
    ...{ foredragande: '', omedelbarJustering: false, tillkommandeSkal: '' },
  };
}
