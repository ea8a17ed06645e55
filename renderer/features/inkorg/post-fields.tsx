import type { Control } from 'react-hook-form';
import type { PostData } from '../../../shared/domain/post.ts';
import { textPost } from '../../text/inkorg.ts';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormDateField, FormTextField } from '../../ui/form-fields.tsx';

/** What is known of a post before it is registered. */
export function PostFields({ control }: { readonly control: Control<PostData> }) {
  return (
    <div className="form-stack">
      <FormErrorSummary control={control} />
      <FormTextField control={control} name="rubrik" label={textPost.fieldRubrik} isFocusedFirst />
      <FormTextField
        control={control}
        name="avsandare"
        label={textPost.fieldAvsandare}
        isOptional
      />
      <FormTextField
        control={control}
        name="avsandareEpost"
        label={textPost.fieldEpost}
        isOptional
      />
      <div className="form-row">
        <FormDateField control={control} name="inkommenDatum" label={textPost.fieldInkommen} />
        <FormDateField
          control={control}
          name="datumHandling"
          label={textPost.fieldDatum}
          emptyValue={null}
          isOptional
        />
      </div>
    </div>
  );
}
