import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { KallhanvisningId } from '../../../shared/domain/id.ts';
import type { Kallhanvisning } from '../../../shared/domain/kallhanvisning.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { textSource } from '../../text/dokument.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { kallaOptions } from './options.ts';
import { SourceDialog } from './source-dialog.tsx';
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

/** A citation: chosen among those known, or made in a dialog. */
export function SourceField(props: SourceFieldProps) {
  const { organ, kallhanvisningar, likelyOrganId, value, onChange, ...field } = props;
  const [isAdding, setAdding] = useState(false);
  const options = useMemo(() => kallaOptions(kallhanvisningar, organ), [kallhanvisningar, organ]);
  return (
    <div className="source-field">
      <ComboBox
        // A citation that was just made has to be among the options before it can be shown.
        key={value === null || options.some(({ id }) => id === value) ? 'known' : 'coming'}
        {...field}
        // Focused with a value it would open its list instead of showing what is chosen.
        isFocusedFirst={field.isFocusedFirst === true && value === null}
        options={options}
        value={value}
        onChange={(id) => onChange(id === null ? null : KallhanvisningId.parse(id))}
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
