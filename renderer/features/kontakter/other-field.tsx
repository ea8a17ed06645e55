import { useDeferredValue, useState } from 'react';
import type { Slag } from '../../../shared/domain/dubblett.ts';
import { useContractQuery } from '../../api/queries.ts';
import { textDubbletter } from '../../text/kontakter.ts';
import { SuggestField } from '../../ui/suggest-field.tsx';

interface OtherFieldProps {
  readonly slag: Slag;
  readonly exceptId: string;
  readonly onChoose: (id: string | null) => void;
}

/** The one to merge with, found by name. */
export function OtherField({ slag, exceptId, onChoose }: OtherFieldProps) {
  const [text, setText] = useState('');
  const sought = useDeferredValue(text.trim());
  const found = useContractQuery(
    'motpart.search',
    { text: sought },
    { keepPrevious: true, isEnabled: sought !== '' },
  );
  const hits = (found.data ?? []).filter(({ ref }) => ref.slag === slag && ref.id !== exceptId);
  return (
    <SuggestField
      label={textDubbletter.other}
      text={text}
      onText={(written) => {
        setText(written);
        if (written !== text) onChoose(null);
      }}
      options={hits.map(({ ref, namn, detalj }) => ({ id: ref.id, label: namn, detail: detalj }))}
      onChoose={(id) => {
        setText(hits.find(({ ref }) => ref.id === id)?.namn ?? '');
        onChoose(id);
      }}
      emptyText={textDubbletter.noOther}
      isFocusedFirst
    />
  );
}
