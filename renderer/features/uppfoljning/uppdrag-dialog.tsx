import { useForm } from 'react-hook-form';
import type { Input } from '../../../shared/contract/contract.ts';
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

const NONE = 'ingen';
const PRECISIONS = (['dag', 'manad', 'sammantrade'] as const).map((id) => ({
  id,
  label: textUppfoljning.precisions[id],
}));

type Frist = Input<'uppfoljning.save'>['data']['frist'];

interface Values {
  text: string;
  paragrafId: string;
  ansvarigOrganId: string;
  ansvarig: string;
  tillOrganId: string;
  frist: { precision: Frist['precision']; dag: string; manad: string; sammantradeId: string };
}

/** Only what belongs to the kind of last day that is chosen. */
function fristOf({ precision, dag, manad, sammantradeId }: Values['frist']): Frist {
  if (precision === 'dag') return { precision, dag };
  if (precision === 'manad') return { precision, manad };
  return { precision, sammantradeId };
}

interface UppdragDialogProps {
  readonly arendeId: ArendeId;
  /** The one that is corrected; a new one without it. */
  readonly rad?: Uppfoljning;
  readonly onClose: () => void;
}

/** A new one, or the one that is corrected; the meeting it was to be told of at may have been. */
function startOf(rad: Uppfoljning | undefined, today: string) {
  if (!rad) return { fran: today, title: textUppfoljning.new, existing: null };
  const { id, version, precision, senast } = rad;
  const fran = precision === 'sammantrade' && senast < today ? senast : today;
  return { fran, title: textUppfoljning.correctTitle, existing: { id, version } };
}

/** What stands of one that is corrected. */
function valuesOf(known: Uppfoljning | undefined, empty: Values): Values {
  if (!known) return empty;
  const { precision, senast, ...rad } = known;
  const { frist } = empty;
  const { text, ansvarig, tillOrganId } = rad;
  const isOther = rad.ansvarigOrganId === null;
  return {
    ...{ text, tillOrganId, paragrafId: rad.paragrafId ?? NONE },
    ...{ ansvarigOrganId: rad.ansvarigOrganId ?? NONE, ansvarig: isOther ? ansvarig : '' },
    frist: {
      ...{ ...frist, precision, sammantradeId: rad.sammantradeId ?? frist.sammantradeId },
      ...(precision === 'dag' ? { dag: senast } : {}),
      ...(precision === 'manad' ? { manad: senast } : {}),
    },
  };
}

/** Notes an assignment in a case, or corrects one: what, who, to whom, when, and which § gave it. */
export function UppdragDialog({ arendeId, rad, onClose }: UppdragDialogProps) {
  const today = useToday();
  const { fran, title, existing } = startOf(rad, today);
  const organ = useContractData('organ.list', {}).filter(({ avslutad }) => !avslutad);
  const own = organ.filter(({ externt }) => !externt);
  const moten = useContractData('sammantrade.list', { organId: null, fran, tom: null });
  const grunder = useContractData('uppfoljning.listGrund', { arendeId });
  const nameOf = (id: string) => organ.find((one) => one.id === id)?.namn ?? '';
  const frist = {
    precision: 'dag',
    dag: '',
    manad: '',
    sammantradeId: moten[0]?.id ?? '',
  } as const;
  const empty: Values = {
    ...{ text: '', paragrafId: grunder[0]?.paragrafId ?? NONE, ansvarigOrganId: NONE },
    ...{ ansvarig: '', tillOrganId: own[0]?.id ?? '', frist },
  };
  const form = useForm<Values>({
    defaultValues: valuesOf(rad, empty),
    shouldFocusError: false,
  });
  const save = useCommand('uppfoljning.save', {
    ...{ form, fieldOf: fieldsUnder('data'), onSuccess: onClose },
  });
  const submit = () =>
    void form.handleSubmit(({ frist, paragrafId, ansvarigOrganId, ansvarig, ...rest }) => {
      const isOther = ansvarigOrganId === NONE;
      save.run({
        ...{ existing, arendeId },
        data: {
          ...{ ...rest, frist: fristOf(frist) },
          paragrafId: paragrafId === NONE ? null : paragrafId,
          ansvarigOrganId: isOther ? null : ansvarigOrganId,
          ansvarig: isOther ? ansvarig : '',
        },
      });
    })();
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
