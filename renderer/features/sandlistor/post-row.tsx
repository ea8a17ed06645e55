import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { Control } from 'react-hook-form';
import { Kanal, Kopietyp, Sandskal } from '../../../shared/domain/sandlista.ts';
import type { SandlistaData, Sandlistepost } from '../../../shared/domain/sandlista.ts';
import { rowMoveKeys } from '../../lib/row-keys.ts';
import { textKanal, textKopietyp, textSandlista, textSandskal } from '../../text/sandlista.ts';
import { FormSelect, FormTextField } from '../../ui/form-fields.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { CopiesField } from './copies-field.tsx';

const kanaler = Kanal.options.map((id) => ({ id, label: textKanal[id] }));
const kopior = Kopietyp.options.map((id) => ({ id, label: textKopietyp[id] }));
const skalen = Sandskal.options.map((id) => ({ id, label: textSandskal[id] }));

/** Channels that lead nowhere without an address (check K34). */
const NEEDS_ADDRESS: readonly Kanal[] = ['epost', 'post'];

interface PostRowProps {
  readonly control: Control<SandlistaData, unknown, SandlistaData>;
  readonly post: Sandlistepost;
  readonly index: number;
  readonly isLast: boolean;
  /** Somebody above it in the list is the same recipient. */
  readonly isTwice: boolean;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: (name: string) => void;
}

/** One recipient. A body keeps the name and reason that the decision gives it. */
export function PostRow(props: PostRowProps) {
  const { control, post, index, isLast, onMove, onRemove } = props;
  const name = post.mottagare.trim() || textSandlista.unnamed(index + 1);
  return (
    <tr onKeyDownCapture={rowMoveKeys(onMove)}>
      <th scope="row">
        <Recipient {...props} name={name} />
      </th>
      <td>
        <Channel control={control} post={post} index={index} name={name} />
      </td>
      <td>
        <CopiesField control={control} index={index} label={textSandlista.antal(name)} />
      </td>
      <td>
        <FormSelect
          control={control}
          name={`poster.${index}.version`}
          label={textSandlista.version(name)}
          isLabelHidden
          options={kopior}
        />
      </td>
      <td className="sandlista-tools">
        <IconButton
          icon={ArrowUp}
          isSmall
          label={textSandlista.moveUp(name)}
          shortcut="Alt+ArrowUp"
          isDisabled={index === 0}
          onPress={() => onMove(-1)}
        />
        <IconButton
          icon={ArrowDown}
          isSmall
          label={textSandlista.moveDown(name)}
          shortcut="Alt+ArrowDown"
          isDisabled={isLast}
          onPress={() => onMove(1)}
        />
        <IconButton
          icon={Trash2}
          isSmall
          label={textSandlista.remove(name)}
          onPress={() => onRemove(name)}
        />
      </td>
    </tr>
  );
}

function Recipient({ control, post, index, isTwice, name }: PostRowProps & { name: string }) {
  if (post.organId !== null) {
    return (
      <>
        {post.mottagare}
        <span className="sandlista-reason">{textSandskal[post.skal]}</span>
        {isTwice && <span className="sandlista-warning">{textSandlista.twice}</span>}
      </>
    );
  }
  const warning = isTwice ? textSandlista.twice : textSandlista.nameMissing;
  return (
    <div className="sandlista-fields">
      <FormTextField
        control={control}
        name={`poster.${index}.mottagare`}
        label={textSandlista.mottagare(index + 1)}
        isLabelHidden
        warning={isTwice || post.mottagare.trim() === '' ? warning : undefined}
      />
      <FormSelect
        control={control}
        name={`poster.${index}.skal`}
        label={textSandlista.skal(name)}
        isLabelHidden
        options={skalen}
      />
    </div>
  );
}

type ChannelProps = Pick<PostRowProps, 'control' | 'post' | 'index'> & { readonly name: string };

function Channel({ control, post, index, name }: ChannelProps) {
  const needsAddress = NEEDS_ADDRESS.includes(post.kanal);
  const isMissing = needsAddress && post.adress.trim() === '';
  return (
    <div className="sandlista-fields">
      <FormSelect
        control={control}
        name={`poster.${index}.kanal`}
        label={textSandlista.kanal(name)}
        isLabelHidden
        options={kanaler}
      />
      {(needsAddress || post.adress !== '') && (
        <FormTextField
          control={control}
          name={`poster.${index}.adress`}
          label={textSandlista.adress}
          isOptional={!needsAddress}
          warning={isMissing ? textSandlista.adressMissing : undefined}
        />
      )}
    </div>
  );
}
