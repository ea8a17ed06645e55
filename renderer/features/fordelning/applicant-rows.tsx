import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Ansokan } from '../../../shared/domain/fordelning.ts';
import { sumAnsokan } from '../../../shared/rules/fordelning.ts';
import { without } from '../../lib/lists.ts';
import { rowMoveKeys } from '../../lib/row-keys.ts';
import { textFrame, textLedger } from '../../text/fordelning.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { groupedKronor } from '../../ui/money-entry.ts';
import { organNamn, useSources } from '../dokument/paper-sources.ts';
import { AmountCell } from './amount-cell.tsx';
import { ApplicantDetails } from './applicant-details.tsx';
import { SERIES, wholePercent } from '../../../shared/rules/staplar.ts';
import { ItemRow } from './item-row.tsx';
import { useLedger, useLedgerEdits } from './ledger-context.ts';
import { emptyPost } from './ledger-edits.ts';
import { countableAnsokan } from './ledger-values.ts';
import { ShareBar } from './share-bar.tsx';

interface ApplicantRowsProps {
  readonly index: number;
  readonly isLast: boolean;
  readonly scale: number;
}

interface GroupRowProps extends ApplicantRowsProps {
  readonly ansokan: Ansokan;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The sums of the applicant: written for a lump sum, else what the items come to. */
function SumCells({ ansokan, index, name }: Pick<GroupRowProps, 'ansokan' | 'index' | 'name'>) {
  const { begart, tilldelat } = sumAnsokan(countableAnsokan(ansokan));
  if (ansokan.beslutssatt === 'per_post') {
    return (
      <>
        <td className="ledger-amount num">{groupedKronor(begart)}</td>
        <td className="ledger-amount num">{groupedKronor(tilldelat)}</td>
      </>
    );
  }
  return (
    <>
      <td className="ledger-amount">
        <AmountCell
          name={`ansokningar.${index}.begartKr`}
          label={textLedger.requested(name)}
          column="sokt"
        />
      </td>
      <td className="ledger-amount">
        <AmountCell
          name={`ansokningar.${index}.beviljatKr`}
          label={textLedger.granted(name)}
          column="forslag"
        />
      </td>
    </>
  );
}

function GroupTools({ index, isLast, name }: Pick<GroupRowProps, 'index' | 'isLast' | 'name'>) {
  const edits = useLedgerEdits();
  return (
    <td className="ledger-tools">
      <IconButton
        icon={ArrowUp}
        label={textLedger.moveUp(name)}
        shortcut="Alt+ArrowUp"
        isDisabled={index === 0}
        isSmall
        onPress={() => edits.move(index, -1)}
      />
      <IconButton
        icon={ArrowDown}
        label={textLedger.moveDown(name)}
        shortcut="Alt+ArrowDown"
        isDisabled={isLast}
        isSmall
        onPress={() => edits.move(index, 1)}
      />
      <IconButton
        icon={Trash2}
        label={textLedger.removeApplicant(name)}
        isSmall
        onPress={() =>
          edits.changeUndoably(textLedger.removedApplicant, (list) => without(list, index))
        }
      />
    </td>
  );
}

function GroupRow(props: GroupRowProps) {
  const { ansokan, index, name, isOpen, onToggle, scale } = props;
  const edits = useLedgerEdits();
  const { begart, tilldelat } = sumAnsokan(countableAnsokan(ansokan));
  const percent = wholePercent(tilldelat, begart);
  return (
    <tr
      className="ledger-group"
      data-ledger-row={ansokan.id}
      onKeyDownCapture={rowMoveKeys((step) => edits.move(index, step))}
    >
      <th scope="rowgroup">
        <span className="ledger-name">
          <button
            type="button"
            className="ledger-toggle"
            aria-expanded={isOpen}
            aria-label={textLedger.details(name)}
            onClick={onToggle}
          >
            {isOpen ? (
              <ChevronDown size={16} aria-hidden="true" />
            ) : (
              <ChevronRight size={16} aria-hidden="true" />
            )}
            <span className={`swatch series-${index % SERIES}`} aria-hidden="true" />
            {name}
            <span className="ledger-more">{textLedger.detailsShort}</span>
          </button>
        </span>
      </th>
      <SumCells ansokan={ansokan} index={index} name={name} />
      <td className="ledger-share num">{percent === null ? '' : textFrame.share(percent)}</td>
      <td className="ledger-bar">
        {ansokan.beslutssatt === 'klumpsumma' && (
          <ShareBar begart={begart} beviljat={tilldelat} scale={scale} series={index} />
        )}
      </td>
      <GroupTools {...props} />
    </tr>
  );
}

/** One applicant: the sums, what else is stated, and the items. */
export function ApplicantRows({ index, isLast, scale }: ApplicantRowsProps) {
  const { control, formState } = useLedger();
  const { organ } = useSources();
  const edits = useLedgerEdits();
  const [isOpen, setOpen] = useState(false);
  const ansokan = useWatch({ control, name: `ansokningar.${index}` });
  const name = organNamn(organ, ansokan.sokandeOrganId);
  const needsItem = formState.errors.ansokningar?.[index]?.poster?.type === 'custom';
  const addItem = () => {
    const post = emptyPost(ansokan.beslutssatt, ansokan.tillfallen.length);
    edits.change(index, (one) => ({ ...one, poster: [...one.poster, post] }));
    edits.focusRow(post.id);
  };
  return (
    <tbody>
      <GroupRow
        ansokan={ansokan}
        index={index}
        isLast={isLast}
        scale={scale}
        name={name}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <tr className="ledger-details">
          <td colSpan={6}>
            <ApplicantDetails index={index} ansokan={ansokan} name={name} />
          </td>
        </tr>
      )}
      {ansokan.poster.map((post, place) => (
        <ItemRow
          key={post.id}
          post={post}
          place={place}
          isLast={place === ansokan.poster.length - 1}
          ansokan={ansokan}
          index={index}
          name={name}
          scale={scale}
        />
      ))}
      <tr className="ledger-add">
        <td colSpan={6}>
          <Button
            kind="ghost"
            icon={Plus}
            aria-label={textLedger.addItemTo(name)}
            onPress={addItem}
          >
            {textLedger.addItem}
          </Button>
          {needsItem && <span className="field-error">{textLedger.needsItem}</span>}
        </td>
      </tr>
    </tbody>
  );
}
