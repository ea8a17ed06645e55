import { useState } from 'react';
import { FotnotId } from '../../../shared/domain/id.ts';
import type { KallhanvisningId } from '../../../shared/domain/id.ts';
import type { Fotnot } from '../../../shared/domain/tjansteskrivelse.ts';
import { newId } from '../../lib/new-id.ts';
import { textFotnot, textSource } from '../../text/dokument.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SourceField } from '../referenser/source-field.tsx';
import { useSources } from './paper-sources.ts';
import { SpelledArea } from './stavning/spelled-area.tsx';

interface FotnotDialogProps {
  /** The footnote to change; null for a new one. */
  readonly fotnot: Fotnot | null;
  readonly onClose: () => void;
  readonly onDone: (fotnot: Fotnot) => void;
}

const KINDS = [
  { id: 'kalla', label: textFotnot.source },
  { id: 'forklaring', label: textFotnot.explanation },
];

function madeFotnot(
  id: FotnotId,
  typ: string,
  source: KallhanvisningId | null,
  text: string,
): Fotnot | null {
  if (typ === 'kalla') return source === null ? null : { id, typ, kallhanvisningId: source };
  return text.trim() === '' ? null : { id, typ: 'forklaring', text: text.trim() };
}

/** A footnote: a decision by body, day and paragraph, or words of explanation. */
export function FotnotDialog({ fotnot, onClose, onDone }: FotnotDialogProps) {
  const { organ, kallhanvisningar } = useSources();
  const [id] = useState(() => fotnot?.id ?? newId(FotnotId));
  const [typ, setTyp] = useState<string>(fotnot?.typ ?? 'kalla');
  const [source, setSource] = useState(fotnot?.typ === 'kalla' ? fotnot.kallhanvisningId : null);
  const [text, setText] = useState(fotnot?.typ === 'forklaring' ? fotnot.text : '');
  const made = madeFotnot(id, typ, source, text);
  return (
    <Dialog
      title={fotnot ? textFotnot.edit : textFotnot.new}
      isOpen
      onClose={onClose}
      primary={{
        label: fotnot ? textFotnot.use : textFotnot.insert,
        isDisabled: made === null,
        onPress: () => {
          if (made) onDone(made);
        },
      }}
    >
      <RadioGroup
        label={textFotnot.kind}
        options={KINDS}
        value={typ}
        onChange={setTyp}
        look="segmented"
      />
      {typ === 'kalla' ? (
        <SourceField
          label={textSource.field}
          value={source}
          onChange={setSource}
          organ={organ}
          kallhanvisningar={kallhanvisningar}
          isFocusedFirst={fotnot === null}
        />
      ) : (
        <SpelledArea
          id="fotnotstext"
          label={textFotnot.explanationField}
          value={text}
          onChange={setText}
        />
      )}
    </Dialog>
  );
}
