import { ArrowDown, ArrowUp, Ban, Equal, RotateCcw, Trash2 } from 'lucide-react';
import { useController } from 'react-hook-form';
import type { Ansokan, Ansokanspost } from '../../../shared/domain/fordelning.ts';
import { grantedForPost, isExcluded } from '../../../shared/rules/fordelning.ts';
import { moved, without } from '../../lib/lists.ts';
import { rowMoveKeys } from '../../lib/row-keys.ts';
import { fieldErrorText } from '../../text/fel.ts';
import { textFrame, textLedger } from '../../text/fordelning.ts';
import { Badge } from '../../ui/badge.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AmountCell } from './amount-cell.tsx';
import { wholePercent } from '../../../shared/rules/staplar.ts';
import { useLedger, useLedgerEdits } from './ledger-context.ts';
import { excluded, withOutcome } from './ledger-edits.ts';
import { ShareBar } from './share-bar.tsx';

interface ItemRowProps {
  readonly post: Ansokanspost;
  /** The item's place among the applicant's items. */
  readonly place: number;
  readonly isLast: boolean;
  readonly ansokan: Ansokan;
  /** The applicant's place in the ledger, and name. */
  readonly index: number;
  readonly name: string;
  readonly scale: number;
}

/** Changes of one item of one applicant. */
function useItemEdits({ index, place, post }: Pick<ItemRowProps, 'index' | 'place' | 'post'>) {
  const edits = useLedgerEdits();
  const form = useLedger();
  const withPoster =
    (change: (poster: readonly Ansokanspost[]) => Ansokanspost[]) =>
    (ansokan: Ansokan): Ansokan => ({ ...ansokan, poster: change(ansokan.poster) });
  return {
    change: (change: (post: Ansokanspost) => Ansokanspost) =>
      edits.change(
        index,
        withPoster((poster) => poster.map((one, at) => (at === place ? change(one) : one))),
      ),
    move: (step: 1 | -1) => {
      edits.change(
        index,
        withPoster((poster) => moved(poster, place, step)),
      );
      edits.focusRow(post.id);
    },
    remove: () =>
      edits.changeUndoably(textLedger.removedItem, (list) =>
        list.map((one, at) =>
          at === index ? withPoster((poster) => without(poster, place))(one) : one,
        ),
      ),
    /** The outcome follows the amounts as they are written. */
    followAmounts: () => {
      const path = `ansokningar.${index}.poster.${place}` as const;
      form.setValue(`${path}.utfall`, withOutcome(form.getValues(path)).utfall);
    },
  };
}

function ItemName({ post, place, ansokan, index, name }: ItemRowProps) {
  const { control, setValue } = useLedger();
  const path = `ansokningar.${index}.poster.${place}` as const;
  const { field, fieldState } = useController({ control, name: `${path}.rubrik` });
  const occasions = ansokan.tillfallen.map((_, at) => ({
    id: String(at + 1),
    label: textLedger.occasion(at + 1),
  }));
  return (
    <div className="ledger-item-name">
      <TextField
        name={`${path}.rubrik`}
        label={textLedger.rubrik(place + 1, name)}
        isLabelHidden
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        inputRef={field.ref}
        error={fieldState.error ? fieldErrorText(fieldState.error) : undefined}
      />
      {occasions.length > 1 && (
        <Select
          label={textLedger.occasionOf(post.rubrik || textLedger.unnamed)}
          isLabelHidden
          options={occasions}
          value={String(post.tillfalle)}
          onChange={(id) => setValue(`${path}.tillfalle`, Number(id))}
        />
      )}
    </div>
  );
}

function ItemTools(props: ItemRowProps & { edits: ReturnType<typeof useItemEdits> }) {
  const { post, place, isLast, ansokan, edits } = props;
  const rubrik = post.rubrik || textLedger.unnamed;
  const isOut = isExcluded(post);
  const isPerPost = ansokan.beslutssatt === 'per_post';
  return (
    <td className="ledger-tools">
      {isPerPost && (
        <IconButton
          icon={Equal}
          isSmall
          label={textLedger.grantAll(rubrik)}
          isDisabled={isOut || post.begartKr === null || post.beviljatKr === post.begartKr}
          onPress={() => edits.change((one) => withOutcome({ ...one, beviljatKr: one.begartKr }))}
        />
      )}
      <IconButton
        icon={isOut ? RotateCcw : Ban}
        isSmall
        label={isOut ? textLedger.include(rubrik) : textLedger.exclude(rubrik)}
        onPress={() => edits.change((one) => excluded(one, !isOut, ansokan.beslutssatt))}
      />
      <IconButton
        icon={ArrowUp}
        isSmall
        label={textLedger.moveUp(rubrik)}
        shortcut="Alt+ArrowUp"
        isDisabled={place === 0}
        onPress={() => edits.move(-1)}
      />
      <IconButton
        icon={ArrowDown}
        isSmall
        label={textLedger.moveDown(rubrik)}
        shortcut="Alt+ArrowDown"
        isDisabled={isLast}
        onPress={() => edits.move(1)}
      />
      <IconButton
        icon={Trash2}
        isSmall
        label={textLedger.removeItem(rubrik)}
        onPress={edits.remove}
      />
    </td>
  );
}

function GrantCell(props: ItemRowProps & { edits: ReturnType<typeof useItemEdits> }) {
  const { post, ansokan, index, place, edits } = props;
  if (isExcluded(post)) return <Badge>{textLedger.excluded}</Badge>;
  if (ansokan.beslutssatt === 'klumpsumma') return <span className="muted">–</span>;
  return (
    <AmountCell
      name={`ansokningar.${index}.poster.${place}.beviljatKr`}
      label={textLedger.itemGranted(post.rubrik || textLedger.unnamed)}
      column="forslag"
      onChanged={edits.followAmounts}
    />
  );
}

/** One item: its name, what is asked for and what is proposed. */
export function ItemRow(props: ItemRowProps) {
  const { post, place, ansokan, index, scale } = props;
  const edits = useItemEdits(props);
  const isPerPost = ansokan.beslutssatt === 'per_post';
  const begart = post.begartKr ?? 0;
  const beviljat = isPerPost ? grantedForPost(post) : 0;
  const percent = isPerPost ? wholePercent(beviljat, begart) : null;
  return (
    <tr
      className={isExcluded(post) ? 'ledger-item ledger-item-out' : 'ledger-item'}
      data-ledger-row={post.id}
      onKeyDownCapture={rowMoveKeys(edits.move)}
    >
      <td>
        <ItemName {...props} />
      </td>
      <td className="ledger-amount">
        <AmountCell
          name={`ansokningar.${index}.poster.${place}.begartKr`}
          label={textLedger.itemRequested(post.rubrik || textLedger.unnamed)}
          column="sokt"
          onChanged={edits.followAmounts}
        />
      </td>
      <td className="ledger-amount">
        <GrantCell {...props} edits={edits} />
      </td>
      <td className="ledger-share num">{percent === null ? '' : textFrame.share(percent)}</td>
      <td className="ledger-bar">
        {begart > 0 && (
          <ShareBar begart={begart} beviljat={beviljat} scale={scale} series={index} />
        )}
      </td>
      <ItemTools {...props} edits={edits} />
    </tr>
  );
}
