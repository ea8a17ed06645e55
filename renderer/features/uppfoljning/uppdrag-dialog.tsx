import { useForm } from 'react-hook-form';
import type { ArendeId } from '../../../shared/domain/id.ts';
import type { Uppfoljning } from '../../../shared/domain/uppfoljning.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { textUppfoljning } from '../../text/uppfoljning.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import {
  FormComboBox,
  FormDateField,
  FormRadioGroup,
  FormSelect,
  FormTextField,
} from '../../ui/form-fields.tsx';
import {
  dataOf,
  emptyValues,
  NONE,
  startOf,
  valuesOfForslag,
  valuesOfRad,
} from './uppdrag-values.ts';
import type { Uppdragsforslag, UppdragValues } from './uppdrag-values.ts';

const PRECISIONS = (['dag', 'manad', 'sammantrade'] as const).map((id) => ({
  id,
  label: textUppfoljning.precisions[id],
}));

interface UppdragDialogProps {
  readonly arendeId: ArendeId;
  /** The one that is corrected; a new one without it. */
  readonly rad?: Uppfoljning;
  /** What a new one begins with. */
  readonly forslag?: Uppdragsforslag;
  readonly onClose: () => void;
}

/** Notes an assignment in a case, or corrects one: what, who, to whom, when, and which § gave it. */
export function UppdragDialog({ arendeId, rad, forslag, onClose }: UppdragDialogProps) {
  const today = useToday();
  const { fran, title, existing } = startOf(rad, today);
  const organ = useContractData('organ.list', {}).filter(({ avslutad }) => !avslutad);
  const own = organ.filter(({ externt }) => !externt);
  const moten = useContractData('sammantrade.list', { organId: null, fran, tom: null });
  const grunder = useContractData('uppfoljning.listGrund', { arendeId });
  const nameOf = (id: string) => organ.find((one) => one.id === id)?.namn ?? '';
  const empty = emptyValues(grunder, own[0]?.id, moten[0]?.id);
  const defaultValues = rad
    ? valuesOfRad(rad, empty)
    : forslag
      ? valuesOfForslag(forslag, grunder, empty)
      : empty;
  const form = useForm<UppdragValues>({ defaultValues, shouldFocusError: false });
  const save = useCommand('uppfoljning.save', {
    ...{ form, fieldOf: fieldsUnder('data'), onSuccess: onClose },
  });
  const submit = () =>
    void form.handleSubmit((values) => save.run({ existing, arendeId, data: dataOf(values) }))();
  const { control } = form;
  const isOther = form.watch('ansvarigOrganId') === NONE;
  const precision = form.watch('frist.precision');
  const organOptions = organ.map(({ id, namn }) => ({ id, label: namn }));
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      primary={{ label: textUppfoljning.save, onPress: submit, isPending: save.isPending }}
    >
      <div className="form-stack">
        <FormErrorSummary control={control} />
        <FormTextField control={control} name="text" label={textUppfoljning.text} isFocusedFirst />
        {grunder.length > 0 && (
          <FormSelect
            control={control}
            name="paragrafId"
            label={textUppfoljning.by}
            options={[
              ...grunder.map(({ paragrafId, ...given }) => ({
                id: paragrafId,
                label: textUppfoljning.given(given.organ, given.datum, given.nr),
              })),
              { id: NONE, label: textUppfoljning.byNone },
            ]}
          />
        )}
        <FormComboBox
          control={control}
          name="ansvarigOrganId"
          label={textUppfoljning.responsible}
          options={[{ id: NONE, label: textUppfoljning.responsibleOther }, ...organOptions]}
        />
        {isOther && (
          <FormTextField
            control={control}
            name="ansvarig"
            label={textUppfoljning.responsibleName}
          />
        )}
        <FormComboBox
          control={control}
          name="tillOrganId"
          label={textUppfoljning.to}
          options={organOptions}
        />
        <FormRadioGroup
          control={control}
          name="frist.precision"
          label={textUppfoljning.precision}
          options={PRECISIONS}
          look="segmented"
        />
        {precision === 'dag' && (
          <FormDateField control={control} name="frist.dag" label={textUppfoljning.dag} />
        )}
        {precision === 'manad' && (
          <FormTextField
            control={control}
            name="frist.manad"
            label={textUppfoljning.manad}
            hint={textUppfoljning.manadHint}
          />
        )}
        {precision === 'sammantrade' && (
          <FormComboBox
            control={control}
            name="frist.sammantradeId"
            label={textUppfoljning.meeting}
            options={moten.map(({ id, organId, datum }) => ({
              id,
              label: textUppfoljning.meetingOf(nameOf(organId), datum),
            }))}
          />
        )}
      </div>
    </Dialog>
  );
}
