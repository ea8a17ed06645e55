import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { z } from 'zod';

/**
 * A form checked by the schema that main will check its values by: each field when it has been
 * left, all of them when the form is sent. `FormErrorSummary` takes the focus to what is wrong.
 */
export function useSchemaForm<Values extends FieldValues, Data>(
  schema: z.ZodType<Data, Values>,
  defaultValues: DefaultValues<NoInfer<Values>>,
) {
  return useForm<Values, unknown, Data>({
    resolver: zodResolver(schema),
    defaultValues,
    mode: 'onTouched',
    shouldFocusError: false,
  });
}
