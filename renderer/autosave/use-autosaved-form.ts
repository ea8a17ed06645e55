import { useEffect, useRef } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { CallError } from '../../shared/contract/errors.ts';
import type { Violation } from '../../shared/contract/errors.ts';
import { toViolations } from '../../shared/contract/violations.ts';
import { errorNotice } from '../api/error-notice.ts';
import { fieldsUnder, showFieldErrors } from '../api/form-errors.ts';
import type { SaveOutcome } from './queue.ts';
import { useAutosave } from './use-autosave.ts';
import type { Pace } from './use-autosave.ts';

type Form<Values extends FieldValues, Data> = UseFormReturn<Values, unknown, Data>;

interface AutosavedForm<Values extends FieldValues, Data> {
  readonly form: Form<Values, Data>;
  readonly schema: z.ZodType<Data, Values>;
  /** What is stored of the values, for a form that holds rows nothing is written in yet. */
  readonly prepare?: (values: Values) => Values;
  readonly send: (data: Data) => Promise<void>;
  readonly pace?: Pace | undefined;
}

/** Whether any field shows an error. */
function useShownErrors<Values extends FieldValues, Data>(form: Form<Values, Data>) {
  const areShown = useRef(false);
  useEffect(
    () =>
      form.subscribe({
        formState: { errors: true },
        callback: ({ errors = {} }) => {
          areShown.current = Object.keys(errors).length > 0;
        },
      }),
    [form],
  );
  return areShown;
}

/** A field nobody has come to yet is merely empty; that is said when it is left or at Ctrl+S. */
const EMPTY_RULES = new Set([
  ...['required', 'too_small', 'invalid_type', 'invalid_id', 'invalid_day'],
  ...['request_missing', 'grant_missing'],
]);

/** The fields whose errors are to be seen although nobody asked to save. */
export function fieldsToTell(
  violations: readonly Violation[],
  isTouched: (field: string) => boolean,
): string[] {
  return violations
    .map(({ path, rule }) => ({ field: path.join('.'), rule }))
    .filter(({ field, rule }) => field !== '' && (!EMPTY_RULES.has(rule) || isTouched(field)))
    .map(({ field }) => field);
}

function isAboutFields(error: unknown): boolean {
  const fieldOf = fieldsUnder('data');
  return (
    error instanceof CallError &&
    error.failure.violations.some(({ path }) => fieldOf(path) !== null)
  );
}

/** How a refused save is to be told; broken rules are put at their fields. */
function outcomeOf<Values extends FieldValues, Data>(
  error: unknown,
  form: Form<Values, Data>,
): SaveOutcome {
  if (error instanceof CallError && error.failure.code === 'Conflict') return { kind: 'conflict' };
  // A rule about the whole has no field to be shown at.
  if (isAboutFields(error) && showFieldErrors(error, form.setError, fieldsUnder('data'))) {
    return { kind: 'invalid', isMarked: true };
  }
  return { kind: 'failed', notice: errorNotice(error) };
}

async function saveForm<Values extends FieldValues, Data>(
  options: AutosavedForm<Values, Data>,
  areErrorsShown: boolean,
): Promise<SaveOutcome> {
  const { form, schema, send, prepare } = options;
  const values = form.getValues();
  const parsed = schema.safeParse(prepare ? prepare(values) : values);
  if (!parsed.success) {
    // The places of the errors are those of the form, with all its rows.
    const violations = toViolations(schema.safeParse(values).error ?? parsed.error);
    const isTouched = (field: string) => form.getFieldState(field as FieldPath<Values>).isTouched;
    const fields = fieldsToTell(violations, isTouched);
    await form.trigger(fields as FieldPath<Values>[]);
    return { kind: 'invalid', isMarked: fields.length > 0 };
  }
  // Every field is drawn again by this, also when there is nothing to take away.
  if (areErrorsShown) form.clearErrors();
  try {
    await send(parsed.data);
    return { kind: 'saved' };
  } catch (error) {
    return outcomeOf(error, form);
  }
}

/** Saves a form as it is written in. Nothing is sent while it breaks a rule. */
export function useAutosavedForm<Values extends FieldValues, Data>(
  options: AutosavedForm<Values, Data>,
) {
  const { form } = options;
  const errors = useShownErrors(form);
  const autosave = useAutosave(() => saveForm(options, errors.current), options.pace);
  const seen = useRef<string | null>(null);
  useEffect(() => {
    // The form also tells of things that change no value, such as fields that come and go.
    seen.current ??= JSON.stringify(form.getValues());
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const now = JSON.stringify(values);
        if (now === seen.current) return;
        seen.current = now;
        autosave.changed();
      },
    });
  }, [form, autosave]);
  /** Shows other values, which are stored already. */
  const show = (values: Values) => {
    form.reset(values);
    seen.current = JSON.stringify(form.getValues());
    autosave.settle();
  };
  return { autosave, show };
}
