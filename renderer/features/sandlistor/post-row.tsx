import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { Control } from 'react-hook-form';
import { Kanal, Kopietyp, Sandskal } from '../../../shared/domain/sandlista.ts';
import type { SandlistaData, Sandlistepost } from '../../../shared/domain/sandlista.ts';
import { refOf } from '../../../shared/rules/sandlista.ts';
import { rowMoveKeys } from '../../lib/row-keys.ts';
import { textKanal, textKopietyp, textSandlista, textSandskal } from '../../text/sandlista.ts';
import { FormSelect, FormTextArea, FormTextField } from '../../ui/form-fields.tsx';
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
  /** Has been sent the decision, and stands as it is. */
  readonly isSent: boolean;
  /** Nothing in the decision calls for it. */
  readonly isUnasked: boolean;
  readonly onChannel: (kanal: Kanal) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: (name: string) => void;
}

/** One recipient. A body keeps the name and reason that the decision gives it. */
export function PostRow(props: PostRowProps) {
  const { control, post, index, isLast, onMove, onRemove } = props;
  const name = post.mottagare.trim() || textSandlista.unnamed(index + 1);
  if (props.isSent) return <SentRow post={post} />;
  return (
    <tr onKeyDownCapture={rowMoveKeys(onMove)}>
      <th scope="row">
        <Recipient {...props} name={name} />
      </th>
      <td>
        <Channel {...props} name={name} />
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

function SentRow({ post }: Pick<PostRowProps, 'post'>) {
  return (
    <tr>
      <th scope="row">
        {post.mottagare}
        <span className="sandlista-reason">{textSandlista.sentAlready}</span>
      </th>
      <td>
        {textKanal[post.kanal]}
        {post.adress !== '' && <span className="sandlista-reason">{post.adress}</span>}
      </td>
      <td>{post.antal}</td>
      <td>{textKopietyp[post.version]}</td>
      <td />
    </tr>
  );
}

function Recipient(props: PostRowProps & { name: string }) {
  const { control, post, index, isTwice, isUnasked, name } = props;
  const unasked = isUnasked && <span className="sandlista-reason">{textSandlista.unasked}</span>;
  if (refOf(post) !== null) {
    return (
      <>
        {post.mottagare}
        <span className="sandlista-reason">{textSandskal[post.skal]}</span>
        {unasked}
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
      {post.mottagare.trim() !== '' && unasked}
    </div>
  );
}

type ChannelProps = Pick<PostRowProps, 'control' | 'post' | 'index' | 'onChannel'> & {
  readonly name: string;
};

function Channel({ control, post, index, name, onChannel }: ChannelProps) {
  const Address = post.kanal === 'post' ? FormTextArea : FormTextField;
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
        onPick={(id) => onChannel(Kanal.parse(id))}
      />
      {(needsAddress || post.adress !== '') && (
        <Address
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
