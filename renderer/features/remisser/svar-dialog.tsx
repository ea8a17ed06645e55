import { useState } from 'react';
import type { Remissvarsvy, Remissvy } from '../../../shared/contract/remisser.ts';
import { Barare, Standpunkt, SvarsplanData, Svarsvag } from '../../../shared/domain/remiss.ts';
import { isOtillatenDelegation } from '../../../shared/rules/remissvar.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { useToday } from '../../lib/today.tsx';
import { textBarare, textStandpunkt, textSvar, textVag, vagHint } from '../../text/remisser.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormCheckbox, FormRadioGroup, FormSelect, FormTextArea } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { CaseField } from './case-field.tsx';

const standpunkter = Standpunkt.options.map((id) => ({ id, label: textStandpunkt[id] }));
const bearers = Barare.options.map((id) => ({ id, label: textBarare[id] }));

interface SvarDialogProps {
  readonly remiss: Remissvy;
  readonly svar: Remissvarsvy;
  readonly onClose: () => void;
}

/** What a body is going to answer, how it is decided and at which meeting. */
export function SvarDialog({ remiss, svar, onClose }: SvarDialogProps) {
  const { avsandareTyp } = remiss;
  const today = useToday();
  const days = { organId: svar.organId, fran: null, tom: null };
  const meetings = useContractData('sammantrade.list', days).filter(
    ({ id, datum }) => datum >= today || id === svar.sammantradeId,
  );
  const [diarienummer, setDiarienummer] = useState(svar.diarienummer ?? '');
  const form = useSchemaForm(SvarsplanData, SvarsplanData.strip().parse(svar));
  const save = useCommand('remiss.saveSvar', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onClose,
  });
  const submit = () =>
    void form.handleSubmit((data) => {
      save.run({ svarId: svar.id, version: svar.version, data });
    })();
  const { control } = form;
  const ways = Svarsvag.options.filter((vag) => !isOtillatenDelegation(vag, avsandareTyp));
  const hints = [
    vagHint(avsandareTyp, form.watch('vag')),
    meetings.length === 0 ? textSvar.noMeetings : '',
  ].filter(Boolean);
  return (
    <Dialog
      title={textSvar.planTitle(svar.organNamn)}
      isOpen
      onClose={onClose}
      primary={{ label: textSvar.save, onPress: submit, isPending: save.isPending }}
    >
      <div className="form-stack">
        <FormErrorSummary control={control} />
        <FormSelect
          control={control}
          name="standpunkt"
          label={textSvar.standpunkt}
          options={standpunkter}
          isFocusedFirst
        />
        <FormTextArea
          control={control}
          name="sammanfattning"
          label={textSvar.sammanfattning}
          hint={textSvar.sammanfattningHint}
          rows={3}
          isOptional
        />
        <CaseField
          value={form.watch('arendeId')}
          label={diarienummer}
          isDisabled={svar.tjansteskrivelseId !== null}
          onChange={(id, label) => {
            form.setValue('arendeId', id, { shouldDirty: true });
            setDiarienummer(label);
          }}
        />
        <FormRow>
          <FormSelect
            control={control}
            name="vag"
            label={textSvar.vag}
            options={ways.map((id) => ({ id, label: textVag[id] }))}
          />
          <FormSelect
            control={control}
            name="sammantradeId"
            label={textSvar.meeting}
            options={meetings.map(({ id, datum }) => ({ id, label: datum }))}
            isDisabled={meetings.length === 0}
          />
        </FormRow>
        {hints.length > 0 && <p className="muted">{hints.join(' ')}</p>}
        <FormCheckbox control={control} name="omedelbarJustering" label={textSvar.omedelbar} />
        <FormRadioGroup control={control} name="barare" label={textSvar.barare} options={bearers} />
      </div>
    </Dialog>
  );
}
