import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { KallhanvisningId } from '../../../shared/domain/id.ts';
import type { Kallhanvisning } from '../../../shared/domain/kallhanvisning.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { useCommand } from '../../api/use-command.ts';
import { textSource } from '../../text/dokument.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { kallaOptions } from './options.ts';
import { SourceDialog } from './source-dialog.tsx';
import { typedSource } from './typed-source.ts';
import './referenser.css';

interface SourceFieldProps {
  readonly label: string;
  readonly value: KallhanvisningId | null;
  readonly onChange: (id: KallhanvisningId | null) => void;
  readonly organ: readonly Organ[];
  readonly kallhanvisningar: readonly Kallhanvisning[];
  readonly likelyOrganId?: string | undefined;
  readonly name?: string | undefined;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  readonly isLabelHidden?: boolean;
  readonly isFocusedFirst?: boolean;
  readonly isReadOnly?: boolean;
}

/** The choice that makes a source of what is written. */
const TYPED = 'skriven';

/** Offers to add what is written, when it is a decision that isn't among the known ones. */
function useTypedSource({ organ, kallhanvisningar, onChange }: SourceFieldProps) {
  const [typed, setTyped] = useState('');
  const data = useMemo(() => typedSource(typed, organ), [typed, organ]);
  const save = useCommand('kallhanvisning.save', { onSuccess: ({ id }) => onChange(id) });
  const isKnown = kallhanvisningar.some(
    ({ organId, datum, paragraf }) =>
      organId === data?.organId && datum === data.datum && paragraf === data.paragraf,
  );
  const body = organ.find(({ id }) => id === data?.organId);
  const isOffered = data !== null && body !== undefined && !isKnown;
  return {
    setTyped,
    options: isOffered
      ? [{ id: TYPED, label: textSource.add(typed.trim()), detail: body.namn }]
      : [],
    add: () => {
      if (data) save.run({ existing: null, data });
    },
  };
}

/** A citation: chosen among those known, added as it is written, or made in a dialog. */
export function SourceField(props: SourceFieldProps) {
  const { organ, kallhanvisningar, likelyOrganId, value, onChange, ...field } = props;
  const [isAdding, setAdding] = useState(false);
  const known = useMemo(() => kallaOptions(kallhanvisningar, organ), [kallhanvisningar, organ]);
  const typed = useTypedSource(props);
  const choose = (id: string | null) => {
    if (id === TYPED) typed.add();
    else onChange(id === null ? null : KallhanvisningId.parse(id));
  };
  return (
    <div className="source-field">
      <ComboBox
        // A citation that was just made has to be among the options before it can be shown.
        key={value === null || known.some(({ id }) => id === value) ? 'known' : 'coming'}
        {...field}
        // Focused with a value it would open its list instead of showing what is chosen.
        isFocusedFirst={field.isFocusedFirst === true && value === null}
        options={[...typed.options, ...known]}
        onInput={typed.setTyped}
        value={value}
        onChange={choose}
        emptyText={textSource.none}
      />
      {props.isReadOnly !== true && (
        <IconButton
          icon={Plus}
          label={textSource.new}
          kind="default"
          onPress={() => setAdding(true)}
        />
      )}
      {isAdding && (
        <SourceDialog
          organ={organ}
          likelyOrganId={likelyOrganId}
          onClose={() => setAdding(false)}
          onSaved={(id) => {
            setAdding(false);
            onChange(id);
          }}
        />
      )}
    </div>
  );
}
