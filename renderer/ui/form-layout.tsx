import type { ReactNode } from 'react';
import './form-layout.css';

interface FormSectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A group of fields under a heading. */
export function FormSection({ title, hint, children }: FormSectionProps) {
  return (
    <fieldset className="form-section">
      <legend>{title}</legend>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      {children}
    </fieldset>
  );
}

/** Two fields to a row; one under 40 rem. */
export function FormRow({ children }: { readonly children: ReactNode }) {
  return <div className="form-row">{children}</div>;
}
