import { z } from 'zod';
import type { SandlistaId } from '../../../shared/domain/id.ts';
import type { MaskeradKopia } from '../../../shared/domain/maskering.ts';
import type { Sandlistepost } from '../../../shared/domain/sandlista.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textExpediering } from '../../text/expediering.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormSelect } from '../../ui/form-fields.tsx';

const NONE = 'ingen';
const Values = z.strictObject({ fil: z.string() });

interface MaskeringDialogProps {
  readonly sandlistaId: SandlistaId;
  readonly post: Sandlistepost;
  /** The file that is chosen already. */
  readonly known: MaskeradKopia | undefined;
  readonly onClose: () => void;
}

/** Which file of the case somebody gets who may not see what is secret. */
export function MaskeringDialog({ sandlistaId, post, known, onClose }: MaskeringDialogProps) {
  const files = useContractQuery('sandlista.listMaskable', { sandlistaId }).data ?? [];
  const form = useSchemaForm(Values, { fil: known ? keyOf(known) : NONE });
  const choose = useCommand('sandlista.setMasked', {
    ...{ form, fieldOf: () => 'fil', onSuccess: onClose },
  });
  return (
    <FormDialog
      title={textExpediering.maskTitle}
      form={form}
      saveLabel={textExpediering.maskSave}
      isSaving={choose.isPending}
      onSave={({ fil }) => {
        const chosen = files.find((one) => keyOf(one) === fil);
        const ref = chosen && { handlingId: chosen.handlingId, ordning: chosen.ordning };
        choose.run({ postId: post.id, fil: ref ?? null });
      }}
      onClose={onClose}
    >
      <p>{files.length === 0 ? textExpediering.maskEmpty : textExpediering.maskText}</p>
      <FormSelect
        control={form.control}
        name="fil"
        label={textExpediering.maskFile}
        options={[
          { id: NONE, label: textExpediering.maskNone },
          ...files.map((one) => ({ id: keyOf(one), label: `${one.beteckning} ${one.namn}` })),
        ]}
      />
    </FormDialog>
  );
}

const keyOf = ({ handlingId, ordning }: Pick<MaskeradKopia, 'handlingId' | 'ordning'>) =>
  `${handlingId} ${String(ordning)}`;
