import { useLayoutEffect, useRef } from 'react';
import { useController } from 'react-hook-form';
import type { FieldPath, FieldValues } from 'react-hook-form';
import type { MonsterIBruk } from '../../../shared/domain/diarium.ts';
import { useToday } from '../../lib/today.tsx';
import { fieldErrorText } from '../../text/fel.ts';
import { patternTokens, textPattern } from '../../text/diarium.ts';
import { Button } from '../../ui/button.tsx';
import type { FormFieldProps } from '../../ui/form-fields.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { judgePattern, patternPresets } from './pattern-judgement.ts';
import type { DraftPattern } from './pattern-judgement.ts';
import './pattern-editor.css';

interface PatternEditorProps<Values extends FieldValues> extends Omit<DraftPattern, 'monster'> {
  readonly control: FormFieldProps<Values>['control'];
  readonly name: FieldPath<Values>;
  /** Patterns of the register's other diarier. */
  readonly others: readonly MonsterIBruk[];
}

/** The pattern of diarienummer: written, put together of parts, or chosen; with a live example. */
export function PatternEditor<Values extends FieldValues>(props: PatternEditorProps<Values>) {
  const { control, name, others, ...context } = props;
  const { field, fieldState } = useController({ control, name });
  const monster = typeof field.value === 'string' ? field.value : '';
  const { input, insert } = useCaret(monster, field.onChange);
  return (
    <div className="pattern-editor">
      <TextField
        label={textPattern.label}
        hint={textPattern.hint}
        value={monster}
        onChange={field.onChange}
        onBlur={field.onBlur}
        error={fieldState.error ? fieldErrorText(fieldState.error) : undefined}
        inputRef={(element) => {
          input.current = element;
          field.ref(element);
        }}
      />
      <div className="pattern-parts" role="group" aria-label={textPattern.parts}>
        {patternTokens.map(({ token, label }) => (
          <Button key={token} aria-label={textPattern.insert(label)} onPress={() => insert(token)}>
            {label}
          </Button>
        ))}
      </div>
      <PresetSelect {...context} monster={monster} onChoose={field.onChange} />
      <Example draft={{ ...context, monster }} others={others} />
    </div>
  );
}

/** Puts text where the caret stands in a field, and the caret after it. */
function useCaret(value: string, onChange: (value: string) => void) {
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current === null) return;
    input.current?.focus();
    input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [value]);
  const insert = (text: string) => {
    const start = input.current?.selectionStart ?? value.length;
    const end = input.current?.selectionEnd ?? start;
    caret.current = start + text.length;
    onChange(value.slice(0, start) + text + value.slice(end));
  };
  return { input, insert };
}

interface PresetSelectProps extends DraftPattern {
  readonly onChoose: (monster: string) => void;
}

function PresetSelect({ onChoose, ...draft }: PresetSelectProps) {
  const ar = Number(useToday().slice(0, 4));
  const options = patternPresets.map((monster) => {
    const example = judgePattern(
      { ...draft, monster, nollstalls: 'aldrig', handlingsnummer: 'i_arendet' },
      [],
      ar,
    );
    return { id: monster, label: 'arende' in example ? example.arende : monster, detail: monster };
  });
  const chosen = options.some(({ id }) => id === draft.monster) ? draft.monster : null;
  return (
    <Select label={textPattern.presets} options={options} value={chosen} onChange={onChoose} />
  );
}

interface ExampleProps {
  readonly draft: DraftPattern;
  readonly others: readonly MonsterIBruk[];
}

function Example({ draft, others }: ExampleProps) {
  const ar = Number(useToday().slice(0, 4));
  const judged = judgePattern(draft, others, ar);
  return (
    <p className="pattern-example" role="status">
      {'error' in judged ? (
        <span className="pattern-error">{judged.error}</span>
      ) : (
        <>
          {textPattern.exampleCase} <b className="num">{judged.arende}</b>
          {textPattern.exampleHandling} <b className="num">{judged.handling}</b>
        </>
      )}
    </p>
  );
}
