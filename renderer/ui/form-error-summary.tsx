import { useEffect, useRef, useState } from 'react';
import { useFormState } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';
import { ErrorSummary } from './error-summary.tsx';
import type { SummaryError } from './error-summary.tsx';
import { summaryErrors } from './form-errors.ts';
import type { FieldPlace } from './form-errors.ts';
import type { FormFieldProps } from './form-fields.tsx';
import './form-layout.css';

interface FormErrorSummaryProps<Values extends FieldValues> {
  readonly control: FormFieldProps<Values>['control'];
}

const FOCUSABLE = 'input, textarea, button, [tabindex="0"]';

function fieldElements(anchor: HTMLElement | null): HTMLElement[] {
  const around = anchor?.closest('form, [role="dialog"], main');
  return [...(around?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
}

function placeOf(element: HTMLElement): FieldPlace {
  const label = element.querySelector('label, .field-label, legend')?.firstChild?.textContent;
  return { name: element.dataset['field'] ?? '', label: label ?? '' };
}

/**
 * Put first in a form with `shouldFocusError: false`. After an attempt to save that failed it
 * lists what is wrong, takes the focus, and leads to each field; it shrinks as errors are put right.
 */
export function FormErrorSummary<Values extends FieldValues>({
  control,
}: FormErrorSummaryProps<Values>) {
  const { errors, submitCount } = useFormState({ control });
  const anchor = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<readonly SummaryError[]>([]);
  useEffect(() => {
    // The labels and their order are read from the page, which only exists after rendering.
    const places = fieldElements(anchor.current).map(placeOf);
    setShown(submitCount > 0 ? summaryErrors(errors, places) : []);
  }, [errors, submitCount]);
  const goTo = (name: string) => {
    const element = fieldElements(anchor.current).find((field) => field.dataset['field'] === name);
    const target = element?.matches('input') ? element : element?.querySelector(FOCUSABLE);
    if (target instanceof HTMLElement) target.focus();
  };
  return (
    <div ref={anchor} className="form-error-summary">
      <ErrorSummary errors={shown} attempt={submitCount} onGoTo={goTo} />
    </div>
  );
}
