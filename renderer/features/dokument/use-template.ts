import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { MallData } from '../../../shared/domain/mall.ts';
import { standardmall } from '../../../shared/rules/mall.ts';
import { useEditing } from './paper-context.ts';

/** The template of the paper: which sections it has, and which of them must be filled. */
export function useTemplate(): Pick<MallData, 'avsnitt'> {
  const { form } = useEditing();
  const dokumenttyp = useWatch({ control: form.control, name: 'dokumenttyp' });
  return useMemo(() => standardmall(dokumenttyp), [dokumenttyp]);
}
