import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { ArendeData, Arendeuppgifter } from '../../../shared/domain/arende.ts';
import type { Arende, ArendeInput } from '../../../shared/domain/arende.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { isSame } from '../../lib/is-same.ts';
import { textNyttArende } from '../../text/arende.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { showToast } from '../../ui/toasts.ts';
import { ArendeFields } from './arende-fields.tsx';

interface RattaDialogProps {
  readonly arende: Arende;
  readonly onClose: () => void;
}

/** Corrects what is registered about a case; what stood there before stays in its events. */
export function RattaDialog({ arende, onClose }: RattaDialogProps) {
  const diarium = useContractData('diarium.list', {}).find(({ id }) => id === arende.diariumId);
  const hiddenNames = useContractData('handling.list', { arendeId: arende.id }).flatMap(
    ({ motpart }) => (motpart.typ === 'dold' ? [motpart.namn] : []),
  );
  const before = Arendeuppgifter.strip().parse(arende);
  const form = useForm<ArendeInput, unknown, ArendeData>({
    resolver: zodResolver(ArendeData),
    defaultValues: before,
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const correct = useCommand<'arende.correct', ArendeInput>('arende.correct', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: () => {
      showToast({ title: textNyttArende.corrected });
      onClose();
    },
  });
  const submit = () =>
    void form.handleSubmit((data) => {
      // The log tells of corrections, not of windows that were opened.
      if (isSame(data, ArendeData.parse(before))) onClose();
      else correct.run({ arendeId: arende.id, version: arende.version, data });
    })();
  return (
    <Dialog
      title={textNyttArende.correct}
      isOpen
      size="large"
      onClose={onClose}
      primary={{
        label: textNyttArende.saveCorrection,
        onPress: submit,
        isPending: correct.isPending,
      }}
    >
      <div className="form-stack">
        <p>{textNyttArende.correctHint}</p>
        <FormErrorSummary control={form.control} />
        <ArendeFields control={form.control} diarium={diarium} hiddenNames={hiddenNames} />
      </div>
    </Dialog>
  );
}
