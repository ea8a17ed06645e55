import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';
import type { LastKlassplan } from '../../../shared/contract/diarium.ts';
import { addDays } from '../../../shared/domain/datum.ts';
import { OrganId } from '../../../shared/domain/id.ts';
import { NyKlassplan } from '../../../shared/domain/klassplan.ts';
import { planOn } from '../../../shared/rules/klassplan.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textKlassplan } from '../../text/klassplan.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormDateField, FormSelect, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { Table } from '../../ui/table.tsx';
import { showToast } from '../../ui/toasts.ts';
import { KlassTree } from './klass-tree.tsx';

const ImportForm = NyKlassplan.omit({ klasser: true }).extend({ organId: OrganId });
type ImportInput = z.input<typeof ImportForm>;
type ImportValues = z.output<typeof ImportForm>;

interface ImportDialogProps {
  readonly last: LastKlassplan;
  readonly onChooseAnother: () => void;
  readonly onClose: () => void;
}

/** What a file holds, before it is stored: its classes as a tree, or what is wrong with its rows. */
export function KlassplanImportDialog({ last, ...props }: ImportDialogProps) {
  return last.fel.length > 0 ? (
    <FaultyFileDialog last={last} {...props} />
  ) : (
    <ReadyFileDialog key={last.filnamn} last={last} {...props} />
  );
}

const faultColumns = [
  { title: textKlassplan.row, isNumeric: true },
  { title: textKlassplan.fault },
];

function FaultyFileDialog({ last, onChooseAnother, onClose }: ImportDialogProps) {
  return (
    <Dialog
      title={textKlassplan.importTitle}
      isOpen
      size="large"
      onClose={onClose}
      primary={{ label: textKlassplan.chooseAnother, onPress: onChooseAnother }}
    >
      <div className="form-stack">
        <MessageBox tone="danger" title={textKlassplan.faulty(last.filnamn)}>
          <p>{textKlassplan.faultyText}</p>
        </MessageBox>
        <Table caption={textKlassplan.faults} columns={faultColumns}>
          {last.fel.map((fel) => (
            <tr key={`${String(fel.rad)} ${fel.regel}`}>
              <th scope="row" className="numeric num">
                {fel.rad}
              </th>
              <td>{textKlassplan.faultText(fel)}</td>
            </tr>
          ))}
        </Table>
      </div>
    </Dialog>
  );
}

function ReadyFileDialog({ last, onChooseAnother, onClose }: ImportDialogProps) {
  const today = useToday();
  const [diarium] = useContractData('diarium.list', {});
  const form = useSchemaForm(ImportForm, {
    namn: last.filnamn.replace(/\.[^.]*$/u, ''),
    organId: diarium?.organId ?? '',
    giltigFran: today,
  });
  const store = useCommand<'klassplan.import', ImportInput>('klassplan.import', {
    form,
    onSuccess: ({ namn }) => {
      showToast({ title: textKlassplan.stored(namn) });
      onClose();
    },
  });
  const submit = () =>
    void form.handleSubmit((values) => {
      store.run({ ...values, klasser: last.klasser });
    })();
  return (
    <Dialog
      title={textKlassplan.importTitle}
      isOpen
      size="large"
      onClose={onClose}
      primary={{ label: textKlassplan.store, onPress: submit, isPending: store.isPending }}
    >
      <div className="form-stack">
        <p>
          {textKlassplan.found(last.filnamn, last.klasser.length)}{' '}
          <Button kind="ghost" onPress={onChooseAnother}>
            {textKlassplan.chooseAnother}
          </Button>
        </p>
        <FormErrorSummary control={form.control} />
        <PlanFields control={form.control} />
        <KlassTree klasser={last.klasser} />
      </div>
    </Dialog>
  );
}

interface PlanFieldsProps {
  readonly control: Control<ImportInput, unknown, ImportValues>;
}

function PlanFields({ control }: PlanFieldsProps) {
  const organ = useContractData('organ.list', {}).filter(({ externt }) => !externt);
  const planer = useContractData('klassplan.list', {});
  const [organId, giltigFran] = useWatch({ control, name: ['organId', 'giltigFran'] });
  const parsed = OrganId.safeParse(organId);
  const ended = parsed.success ? planOn(planer, parsed.data, giltigFran) : undefined;
  return (
    <>
      <FormTextField control={control} name="namn" label={textKlassplan.namn} isFocusedFirst />
      <FormRow>
        <FormSelect
          control={control}
          name="organId"
          label={textKlassplan.organ}
          options={organ.map(({ id, namn }) => ({ id, label: namn }))}
        />
        <FormDateField control={control} name="giltigFran" label={textKlassplan.giltigFran} />
      </FormRow>
      {ended && ended.giltigFran < giltigFran && (
        <p role="status">{textKlassplan.ends(ended.namn, addDays(giltigFran, -1))}</p>
      )}
    </>
  );
}
