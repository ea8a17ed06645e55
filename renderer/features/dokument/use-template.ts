import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { MallData } from '../../../shared/domain/mall.ts';
import { standardmall } from '../../../shared/rules/mall.ts';
import { useEditing } from './paper-context.ts';
import type { PaperValues } from './paper-values.ts';

type Template = Pick<MallData, 'avsnitt'>;

/** The template of a paper: which sections it has, and which of them must be filled. */
export function templateOf({ dokumenttyp }: Pick<PaperValues, 'dokumenttyp'>): Template {
  return standardmall(dokumenttyp);
}

/** The template of the paper that is being written. */
export function useTemplate(): Template {
  const { form } = useEditing();
  const dokumenttyp = useWatch({ control: form.control, name: 'dokumenttyp' });
  return useMemo(() => templateOf({ dokumenttyp }), [dokumenttyp]);
}
