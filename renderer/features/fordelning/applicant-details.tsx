import { Plus, Trash2 } from 'lucide-react';
import { useController } from 'react-hook-form';
import { Beslutssatt, Enlighetstext } from '../../../shared/domain/fordelning.ts';
import type { Ansokan } from '../../../shared/domain/fordelning.ts';
import { Visningsenhet } from '../../../shared/domain/pengar.ts';
import { textAnsokan } from '../../text/fordelning.ts';
import { Button } from '../../ui/button.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { useSources } from '../dokument/paper-sources.ts';
import { OrganField } from '../referenser/organ-field.tsx';
import { SourceField } from '../referenser/source-field.tsx';
import { ReportBackFields } from './report-back-fields.tsx';
import { useLedger, useLedgerEdits } from './ledger-context.ts';
import { withBeslutssatt, withoutTillfalle } from './ledger-edits.ts';

interface ApplicantDetailsProps {
  readonly index: number;
  readonly ansokan: Ansokan;
  readonly name: string;
}

const WAYS = Beslutssatt.options.map((id) => ({
  id,
  label: textAnsokan.beslutssattChoices[id],
}));
const WORDINGS = Enlighetstext.options.map((id) => ({
  id,
  label: textAnsokan.enlighetChoices[id],
}));
export const UNITS = (['auto', ...Visningsenhet.options] as const).map((id) => ({
  id,
  label: textAnsokan.enhetChoices[id],
}));

/** One time the applicant decided to apply, and the decision. */
function Occasion({ index, place, ansokan }: ApplicantDetailsProps & { readonly place: number }) {
  const { control } = useLedger();
  const { organ, kallhanvisningar } = useSources();
  const edits = useLedgerEdits();
  const path = `ansokningar.${index}.tillfallen.${place}` as const;
  const { field } = useController({ control, name: `${path}.kallhanvisningId` });
  return (
    <li className="occasion">
      <FormTextField
        control={control}
        name={`${path}.beskrivning`}
        label={textAnsokan.beskrivning}
        isOptional
      />
      <SourceField
        label={textAnsokan.kalla}
        isOptional
        value={field.value}
        onChange={field.onChange}
        organ={organ}
        kallhanvisningar={kallhanvisningar}
        likelyOrganId={ansokan.sokandeOrganId}
      />
      <IconButton
        icon={Trash2}
        label={textAnsokan.removeTillfalle(place + 1)}
        isDisabled={ansokan.tillfallen.length === 1}
        onPress={() => edits.change(index, (one) => withoutTillfalle(one, place))}
      />
    </li>
  );
}

function Occasions(props: ApplicantDetailsProps) {
  const { index, ansokan } = props;
  const edits = useLedgerEdits();
  const add = () =>
    edits.change(index, (one) => ({
      ...one,
      tillfallen: [...one.tillfallen, { beskrivning: '', kallhanvisningId: null }],
    }));
  return (
    <fieldset className="details-group">
      <legend>{textAnsokan.tillfallen}</legend>
      <ol className="occasions">
        {ansokan.tillfallen.map((_, place) => (
          <Occasion key={place} {...props} place={place} />
        ))}
      </ol>
      <Button icon={Plus} onPress={add}>
        {textAnsokan.addTillfalle}
      </Button>
    </fieldset>
  );
}

/** What else is stated of an application: how it is decided, when it was made, what is owed back. */
export function ApplicantDetails(props: ApplicantDetailsProps) {
  const { index, ansokan } = props;
  const { organ } = useSources();
  const edits = useLedgerEdits();
  const change = (part: Partial<Ansokan>) => edits.change(index, (one) => ({ ...one, ...part }));
  return (
    <div className="applicant-details">
      <div className="details-row">
        <OrganField
          label={textAnsokan.sokande}
          organ={organ}
          value={ansokan.sokandeOrganId}
          onChange={(sokandeOrganId) => change({ sokandeOrganId })}
        />
        <RadioGroup
          label={textAnsokan.beslutssatt}
          options={WAYS}
          look="segmented"
          value={ansokan.beslutssatt}
          onChange={(id) =>
            edits.change(index, (one) => withBeslutssatt(one, Beslutssatt.parse(id)))
          }
        />
        <Select
          label={textAnsokan.enlighet}
          options={WORDINGS}
          value={ansokan.enlighetstext}
          onChange={(id) => change({ enlighetstext: Enlighetstext.parse(id) })}
        />
        <Select
          label={textAnsokan.enhet}
          options={UNITS}
          value={ansokan.visningsenhet ?? 'auto'}
          onChange={(id) =>
            change({ visningsenhet: Visningsenhet.nullable().catch(null).parse(id) })
          }
        />
      </div>
      <Occasions {...props} />
      <ReportBackFields index={index} ansokan={ansokan} />
    </div>
  );
}
