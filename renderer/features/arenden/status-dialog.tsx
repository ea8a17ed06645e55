import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { Statusandring } from '../../../shared/contract/arendestatus.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { Arende, Arendestatus } from '../../../shared/domain/arende.ts';
import type { Overgang } from '../../../shared/domain/overgang.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textArendestatus } from '../../text/arende.ts';
import { textStatus } from '../../text/arendevard.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormDateField, FormRadioGroup, FormTextField } from '../../ui/form-fields.tsx';
import { showToast } from '../../ui/toasts.ts';
import { offeredWays, statusOptions } from './status-values.ts';

interface StatusDialogProps {
  readonly arende: Arende;
  /** The state that is chosen from the beginning, when the button has named it. */
  readonly preset?: Arendestatus | undefined;
  readonly onClose: () => void;
}

/** Where a case may go: what is blocked says by what, and each way asks for what it needs. */
export function StatusDialog(props: StatusDialogProps) {
  const { data } = useContractQuery('arende.listTransitions', { arendeId: props.arende.id });
  if (!data) return null;
  const ways = offeredWays(data);
  return ways.length === 0 ? <NoWay {...props} /> : <StatusForm {...props} ways={ways} />;
}

function NoWay({ arende, onClose }: StatusDialogProps) {
  return (
    <Dialog title={textStatus.changeTitle} isOpen size="small" onClose={onClose}>
      <p>{textStatus.now(textArendestatus[arende.status])}</p>
      <p>{textStatus.none}</p>
    </Dialog>
  );
}

interface StatusFormProps extends StatusDialogProps {
  readonly ways: readonly Overgang[];
}

function StatusForm({ arende, preset, ways, onClose }: StatusFormProps) {
  const form = useForm<Input<'arende.changeStatus'>>({
    resolver: zodResolver(Statusandring),
    defaultValues: {
      arendeId: arende.id,
      till: firstOpen(ways, preset),
      ...{ orsak: '', mottagare: '', bevakaDatum: null },
    },
    shouldFocusError: false,
  });
  const { control } = form;
  const till = useWatch({ control, name: 'till' });
  const krav = ways.find((way) => way.till === till)?.krav ?? [];
  const change = useCommand('arende.changeStatus', {
    form,
    onSuccess: ({ status }) => {
      showToast({ title: textStatus.saved(textArendestatus[status]) });
      onClose();
    },
  });
  const submit = () =>
    void form.handleSubmit((data) => {
      change.run(data);
    })();
  return (
    <Dialog
      title={textStatus.changeTitle}
      isOpen
      onClose={onClose}
      primary={{ label: textStatus.save, onPress: submit, isPending: change.isPending }}
    >
      <div className="form-stack">
        <p className="muted">{textStatus.now(textArendestatus[arende.status])}</p>
        <FormErrorSummary control={control} />
        <FormRadioGroup
          control={control}
          name="till"
          label={textStatus.to}
          options={statusOptions(arende.status, ways)}
          isFocusedFirst
        />
        {krav.includes('mottagare') && (
          <FormTextField
            control={control}
            name="mottagare"
            label={textStatus.mottagare}
            hint={textStatus.mottagareHint}
          />
        )}
        <FormTextField
          control={control}
          name="orsak"
          label={textStatus.orsak}
          hint={textStatus.orsakHint}
          isOptional={!krav.includes('orsak')}
        />
        {till === 'vilande' && (
          <FormDateField
            control={control}
            name="bevakaDatum"
            label={textStatus.bevaka}
            hint={textStatus.bevakaHint}
            emptyValue={null}
            isOptional
          />
        )}
      </div>
    </Dialog>
  );
}

function firstOpen(ways: readonly Overgang[], preset: Arendestatus | undefined): Arendestatus {
  const open = ways.filter(({ hinder }) => hinder.length === 0);
  const chosen = open.find(({ till }) => till === preset) ?? open[0] ?? ways[0];
  return chosen?.till ?? 'under_beredning';
}
