import { toNestErrors } from '@hookform/resolvers';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { FieldErrors, Resolver } from 'react-hook-form';
import type { BeslutData } from '../../../shared/domain/beslut.ts';
import type { Dag } from '../../../shared/domain/datum.ts';
import { useCommand } from '../../api/use-command.ts';
import { initialValues } from './beslut-values.ts';
import type { BeslutValues } from './beslut-values.ts';
import { fieldOfPath, judge } from './judge.ts';
import type { JudgeParts } from './judge.ts';

function resolverOf(parts: JudgeParts): Resolver<BeslutValues, unknown, BeslutData> {
  return (values, _context, options) => {
    const { data, errors } = judge(values, parts);
    if (data) return { values: data, errors: {} };
    const told: FieldErrors = Object.fromEntries(
      [...errors].map(([field, message]) => [field, { type: 'server', message }]),
    );
    return { values: {}, errors: toNestErrors(told, options) };
  };
}

/** The form of a decision. `submit` checks it and asks; `record` records what was asked about. */
export function useBeslutForm(
  parts: JudgeParts,
  sammantradesdag: Dag | null,
  onRecorded: () => void,
) {
  const [asked, setAsked] = useState<BeslutData | null>(null);
  // Until the page is left: what is recorded is no longer unsaved, and must not hold anybody back.
  const [isRecorded, setRecorded] = useState(false);
  const hasMet = sammantradesdag !== null && sammantradesdag <= parts.today;
  const datum = hasMet ? sammantradesdag : '';
  const form = useForm<BeslutValues, unknown, BeslutData>({
    resolver: resolverOf(parts),
    defaultValues: initialValues(parts.underlag, datum),
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const command = useCommand('beslut.record', {
    form,
    fieldOf: (path) => fieldOfPath(form.getValues(), path),
    onSuccess: () => {
      setRecorded(true);
      onRecorded();
    },
  });
  const close = () => setAsked(null);
  return {
    form,
    asked,
    close,
    isRecording: command.isPending || isRecorded,
    submit: () => void form.handleSubmit(setAsked)(),
    record: async () => {
      if (!asked) return;
      // What is refused is told at the fields, which the question would cover.
      await command.runAsync(asked).catch(close);
    },
  };
}

export type BeslutFormHandle = ReturnType<typeof useBeslutForm>;
