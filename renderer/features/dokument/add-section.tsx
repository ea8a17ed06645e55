import { Plus } from 'lucide-react';
import { Avsnittstyp } from '../../../shared/domain/avsnitt.ts';
import { AVSNITTSRUBRIK } from '../../../shared/rules/mall.ts';
import { textSection } from '../../text/skrivelse.ts';
import { Menu } from '../../ui/menu.tsx';
import { kindsToAdd } from './section-edits.ts';

interface AddSectionProps {
  /** The place of the section that the new one comes after. */
  readonly after: number;
  /** The kinds that are in the paper. */
  readonly there: readonly Avsnittstyp[];
  readonly onAdd: (after: number, typ: Avsnittstyp) => void;
}

/** Adds a section of a kind, by the heading that such a section usually has. */
export function AddSection({ after, there, onAdd }: AddSectionProps) {
  return (
    <div className="row-actions section-add">
      <Menu
        label={textSection.add}
        icon={Plus}
        entries={kindsToAdd(Avsnittstyp.options, there).map((typ) => ({
          id: typ,
          label: typ === 'fri' ? textSection.own : AVSNITTSRUBRIK[typ],
          onAction: () => onAdd(after, typ),
        }))}
      />
    </div>
  );
}
