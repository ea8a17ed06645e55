import { ChevronDown } from 'lucide-react';
import type { MallId, OrganId } from '../../../shared/domain/id.ts';
import type { Dokumenttyp } from '../../../shared/domain/mall.ts';
import { mallvalOf } from '../../../shared/rules/mallval.ts';
import { useContractData } from '../../api/queries.ts';
import { textDokumenttyp, textMall } from '../../text/mallar.ts';
import { Menu } from '../../ui/menu.tsx';
import './mallar.css';

interface NewPaperMenuProps<Kind extends Dokumenttyp> {
  /** The kinds that can be made here. */
  readonly kinds: readonly Kind[];
  /** The body that writes; without one it is the register's own. */
  readonly organId?: OrganId;
  readonly onChoose: (val: { dokumenttyp: Kind; mallId: MallId | null }) => void;
}

/** Beside the button that makes the usual paper: every other kind and template. */
export function NewPaperMenu<Kind extends Dokumenttyp>(props: NewPaperMenuProps<Kind>) {
  const { kinds, onChoose } = props;
  const mallar = useContractData('mall.list', {});
  const { register } = useContractData('app.getInfo', {});
  const organId = props.organId ?? register?.organId;
  if (organId === undefined) return null;
  const entries = kinds.flatMap((dokumenttyp) =>
    mallvalOf(mallar, dokumenttyp, organId).map(({ mallId, mall }) => ({
      id: `${dokumenttyp} ${mallId ?? ''}`,
      label: textMall.chosen(
        textDokumenttyp[dokumenttyp],
        mallId === null ? textMall.standard : mall.namn,
      ),
      onAction: () => onChoose({ dokumenttyp, mallId }),
    })),
  );
  if (entries.length < 2) return null;
  return <Menu label={textMall.choose} icon={ChevronDown} isIconOnly entries={entries} />;
}
