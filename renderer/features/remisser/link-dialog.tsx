import { useMemo } from 'react';
import { z } from 'zod';
import type { Remissvy } from '../../../shared/contract/remisser.ts';
import type { Arende } from '../../../shared/domain/arende.ts';
import { OrganId, RemissId } from '../../../shared/domain/id.ts';
import { sistaSvarsdag, SvarsplanData } from '../../../shared/domain/remiss.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textRemiss, textRemisser } from '../../text/remisser.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormComboBox } from '../../ui/form-fields.tsx';
import { FormOrganField } from './form-organ-field.tsx';
import { useOwnOrgan } from './use-own-organ.ts';

const Values = z.strictObject({ remissId: RemissId, organId: OrganId });

interface LinkDialogProps {
  readonly arende: Arende;
  readonly onClose: () => void;
}

/** Lets the case answer a remiss that is registered in another one. */
export function LinkDialog({ arende, onClose }: LinkDialogProps) {
  const all = useContractData('remiss.list', { filter: { riktning: null, obesvarade: true } });
  const own = useOwnOrgan(arende.diariumId);
  const options = useMemo(() => remissOptions(all, arende), [all, arende]);
  const form = useSchemaForm(Values, { remissId: '', organId: own });
  const answer = { form, fieldOf: fieldsUnder('instans'), onSuccess: onClose };
  const add = useCommand('remiss.addSvar', answer);
  const save = useCommand('remiss.saveSvar', answer);
  const submit = () =>
    void form.handleSubmit(({ remissId, organId }) => {
      const asked = all
        .find(({ id }) => id === remissId)
        ?.svar.find((svar) => svar.organId === organId && svar.arendeId === null);
      if (!asked) {
        add.run({ remissId, instans: { organId, arendeId: arende.id } });
        return;
      }
      const data = { ...SvarsplanData.strip().parse(asked), arendeId: arende.id };
      save.run({ svarId: asked.id, version: asked.version, data });
    })();
  const { control } = form;
  return (
    <Dialog
      title={textRemiss.linkTitle}
      isOpen
      onClose={onClose}
      primary={{
        label: textRemiss.linkSave,
        onPress: submit,
        isPending: add.isPending || save.isPending,
      }}
    >
      <div className="form-stack">
        <FormErrorSummary control={control} />
        <p className="muted">{textRemiss.linkHint}</p>
        <FormComboBox
          control={control}
          name="remissId"
          label={textRemiss.which}
          options={options}
          emptyText={textRemiss.linkNone}
          isFocusedFirst
        />
        <FormOrganField control={control} name="organId" label={textRemiss.linkOrgan} />
      </div>
    </Dialog>
  );
}

function remissOptions(all: readonly Remissvy[], { id }: Pick<Arende, 'id'>) {
  const others = all.filter(
    ({ arendeId, svar }) => arendeId !== id && !svar.some((one) => one.arendeId === id),
  );
  return others.map((remiss) => ({
    id: remiss.id,
    label: remiss.rubrik,
    detail: `${remiss.avsandareNamn}, ${sistaSvarsdag(remiss) ?? textRemisser.noDay}`,
  }));
}
