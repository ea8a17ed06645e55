import { CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { textForms } from '../text/sv.ts';
import './error-summary.css';

export interface SummaryError {
  /** The name of the field, `null` when the error concerns the whole form. */
  readonly field: string | null;
  readonly label: string | null;
  readonly text: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly SummaryError[];
  /** Counts the attempts to save; each new one brings focus to the box. */
  readonly attempt: number;
  readonly onGoTo: (field: string) => void;
}

/** The box at the top of a form that could not be saved: how many errors, and a way to each. */
export function ErrorSummary({ errors, attempt, onGoTo }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const hasErrors = errors.length > 0;
  useEffect(() => {
    if (attempt > 0 && hasErrors) box.current?.focus();
  }, [attempt, hasErrors]);
  if (!hasErrors) return null;
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert">
      <h2>
        <CircleAlert size={18} aria-hidden="true" />
        {textForms.errorCount(errors.length)}
      </h2>
      <ul>
        {errors.map(({ field, label, text }) => (
          <li key={`${field ?? ''} ${text}`}>
            {field === null ? (
              text
            ) : (
              <button type="button" className="error-summary-link" onClick={() => onGoTo(field)}>
                {label === null ? text : `${label}: ${text}`}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
