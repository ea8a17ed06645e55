import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { OrganId } from '../../../shared/domain/id.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { bodyNamed } from '../../../shared/rules/inlasning/names.ts';
import { textAnsokan, textOrgan } from '../../text/fordelning.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { OrganDialog } from './organ-dialog.tsx';
import { organOptions } from './options.ts';
import './referenser.css';

interface OrganFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (id: OrganId) => void;
  readonly organ: readonly Organ[];
  readonly name?: string | undefined;
  readonly error?: string | undefined;
  readonly isFocusedFirst?: boolean;
  /** What one is called that may be wanted and may not be in the register yet. */
  readonly named?: string;
}

/** A body: chosen among those there are, or made in a dialog. */
export function OrganField({ organ, value, onChange, named = '', ...field }: OrganFieldProps) {
  const [isAdding, setAdding] = useState(false);
  const options = useMemo(() => organOptions(organ, value), [organ, value]);
  const isNew = value === '' && named !== '' && !organ.some(({ namn }) => namn === named);
  const isKnown = value === '' || options.some(({ id }) => id === value);
  return (
    <div className="source-field">
      <ComboBox
        // A body that was just made has to be among the options before it can be shown.
        key={isKnown ? 'known' : 'coming'}
        {...field}
        // Focused with a value it would open its list instead of showing what is chosen.
        isFocusedFirst={field.isFocusedFirst === true && value === ''}
        options={options}
        value={value === '' ? null : value}
        onChange={(id) => {
          if (id !== null) onChange(OrganId.parse(id));
        }}
        emptyText={textAnsokan.noOrgan}
      />
      {isNew ? (
        <Button icon={Plus} onPress={() => setAdding(true)}>
          {textOrgan.addNamed(named)}
        </Button>
      ) : (
        <IconButton
          icon={Plus}
          label={textOrgan.new}
          kind="default"
          onPress={() => setAdding(true)}
        />
      )}
      {isAdding && (
        <OrganDialog
          known={isNew ? bodyNamed(named, '') : {}}
          onClose={() => setAdding(false)}
          onSaved={({ id }) => {
            setAdding(false);
            onChange(id);
          }}
        />
      )}
    </div>
  );
}
