import { ChevronDown } from 'lucide-react';
import { allMallval } from '../../../shared/rules/mallval.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { useContractData } from '../../api/queries.ts';
import { textDokumenttyp, textMall } from '../../text/mallar.ts';
import { Menu } from '../../ui/menu.tsx';
import './mallar.css';

interface NewPaperMenuProps {
  readonly onChoose: (val: Input<'tjansteskrivelse.create'>['val']) => void;
}

/** Beside the button that makes the usual paper: every other kind and template. */
export function NewPaperMenu({ onChoose }: NewPaperMenuProps) {
  const mallar = useContractData('mall.list', {});
  const { register } = useContractData('app.getInfo', {});
  if (!register) return null;
  const entries = allMallval(mallar, register.organId).map(({ dokumenttyp, mallId, mall }) => ({
    id: `${dokumenttyp} ${mallId ?? ''}`,
    label: textMall.chosen(
      textDokumenttyp[dokumenttyp],
      mallId === null ? textMall.standard : mall.namn,
    ),
    onAction: () => onChoose({ dokumenttyp, mallId }),
  }));
  return <Menu label={textMall.choose} icon={ChevronDown} isIconOnly entries={entries} />;
}
