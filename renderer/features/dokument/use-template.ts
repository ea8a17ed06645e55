import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { MallData } from '../../../shared/domain/mall.ts';
import type { TjansteskrivelseData } from '../../../shared/domain/tjansteskrivelse.ts';
import { standardmall } from '../../../shared/rules/mall.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useEditing } from './paper-context.ts';

type Template = Pick<MallData, 'avsnitt' | 'beslutsstil'>;

/**
 * The template of a paper: which sections it has, which of them must be filled, and how it decides;
 * the standard one of its kind when it has none of its own.
 */
export function useTemplateOf(
  dokumenttyp: TjansteskrivelseData['dokumenttyp'],
  mallId: TjansteskrivelseData['mallId'],
): Template {
  const { data: mallar } = useContractQuery('mall.list', {});
  return useMemo(
    () => mallar?.find(({ id }) => id === mallId) ?? standardmall(dokumenttyp),
    [mallar, mallId, dokumenttyp],
  );
}

/** The template of the paper that is being written. */
export function useTemplate(): Template {
  const { form } = useEditing();
  return useTemplateOf(...useWatch({ control: form.control, name: ['dokumenttyp', 'mallId'] }));
}
