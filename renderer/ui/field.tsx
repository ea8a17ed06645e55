import { CircleAlert, TriangleAlert } from 'lucide-react';
import { FieldError, Label, Text } from 'react-aria-components';
import { textForms } from '../text/sv.ts';
import './field.css';

/** What every field of the kit has in common. */
export interface FieldProps {
  readonly label: string;
  /** One line under the label; never needed to understand which field it is. */
  readonly hint?: string | undefined;
  /** Words of the error, in Swedish; the field is invalid when there are any. */
  readonly error?: string | undefined;
  /** Something to think about that does not stop anyone. */
  readonly warning?: string | undefined;
  /** Marks the field "(valfritt)"; every other field is required. */
  readonly isOptional?: boolean | undefined;
  /** For fields in a table, where the row and the column say the same. */
  readonly isLabelHidden?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly isFocusedFirst?: boolean | undefined;
  /** Name in the form; the error summary finds the field by it. */
  readonly name?: string | undefined;
}

/** The properties that the wrapped component wants, made from those of the kit. */
export function ariaFieldProps(field: FieldProps) {
  return {
    isInvalid: field.error !== undefined,
    isRequired: field.isOptional !== true,
    isDisabled: field.isDisabled ?? false,
    validationBehavior: 'aria' as const,
    'data-field': field.name,
  };
}

/** The label above a field, with its hint. */
export function FieldLabel({ label, hint, isOptional, isLabelHidden }: FieldProps) {
  return (
    <>
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
        {isOptional && <span className="field-optional"> {textForms.optional}</span>}
      </Label>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </>
  );
}

/** What is wrong, or worth a thought, under a field. */
export function FieldMessage({ error, warning }: Pick<FieldProps, 'error' | 'warning'>) {
  if (error !== undefined) {
    return (
      <FieldError className="field-error">
        <CircleAlert size={14} aria-hidden="true" />
        <span>{error}</span>
      </FieldError>
    );
  }
  if (warning === undefined) return null;
  return (
    <p className="field-warning" role="status">
      <TriangleAlert size={14} aria-hidden="true" />
      <span>{warning}</span>
    </p>
  );
}
