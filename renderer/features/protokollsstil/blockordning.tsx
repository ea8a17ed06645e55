import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useRef } from 'react';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { LAGENS_BLOCK, Protokollsblockslag } from '../../../shared/domain/protokollsstil.ts';
import type { Protokollsstil } from '../../../shared/domain/protokollsstil.ts';
import { textProtokollsblock, textProtokollsstil } from '../../text/protokollsstil.ts';
import { FormTextField } from '../../ui/form-fields.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { StilInput } from './stil-input.ts';

type Block = Protokollsstil['blockordning'][number];

interface BlockordningProps {
  readonly control: Control<StilInput, unknown, Protokollsstil>;
}

const ALL = Protokollsblockslag.exclude(['votering']).options;

/** The parts of a § in their order: moved, left out, brought back, and their headings. */
export function Blockordning({ control }: BlockordningProps) {
  const { field } = useController({ control, name: 'blockordning' });
  const list = useRef<HTMLOListElement>(null);
  const blocks = field.value;
  const move = (index: number, by: 1 | -1) => {
    const [one] = blocks.slice(index, index + 1);
    const rest = blocks.toSpliced(index, 1);
    if (one === undefined || index + by < 0 || index + by > rest.length) return;
    field.onChange(rest.toSpliced(index + by, 0, one));
    requestAnimationFrame(() => focusButton(list.current, index + by, by));
  };
  const left = ALL.filter((block) => !blocks.includes(block));
  return (
    <FormSection title={textProtokollsstil.order} hint={textProtokollsstil.orderHint}>
      <div className="stil-block-rubriker" aria-hidden="true">
        <span>{textProtokollsstil.block}</span>
        <span>{textProtokollsstil.en}</span>
        <span>{textProtokollsstil.flera}</span>
      </div>
      <ol className="stil-block" ref={list}>
        {blocks.map((block, index) => (
          <Blockrad
            key={block}
            {...{ control, block }}
            onMove={(by) => {
              move(index, by);
            }}
            onLeaveOut={() => {
              field.onChange(blocks.toSpliced(index, 1));
            }}
          />
        ))}
      </ol>
      {left.length > 0 && (
        <div>
          <Menu
            label={textProtokollsstil.addBack}
            entries={left.map((block) => ({
              id: block,
              label: textProtokollsblock[block],
              onAction: () => {
                field.onChange([...blocks, block]);
              },
            }))}
          />
        </div>
      )}
    </FormSection>
  );
}

/** The button that was pressed has moved with its row; the focus goes with it. */
function focusButton(list: HTMLOListElement | null, row: number, by: 1 | -1): void {
  const buttons = list?.children[row]?.querySelectorAll<HTMLButtonElement>('button');
  buttons?.[by === -1 ? 0 : 1]?.focus();
}

interface BlockradProps extends BlockordningProps {
  readonly block: Block;
  readonly onMove: (by: 1 | -1) => void;
  readonly onLeaveOut: () => void;
}

function Blockrad({ control, block, onMove, onLeaveOut }: BlockradProps) {
  const name = textProtokollsblock[block];
  const isLaw = LAGENS_BLOCK.some((one) => one === block);
  return (
    <li>
      <span className="stil-block-namn">{name}</span>
      <span className="stil-block-knappar">
        <IconButton icon={ArrowUp} label={textProtokollsstil.up(name)} onPress={() => onMove(-1)} />
        <IconButton
          icon={ArrowDown}
          label={textProtokollsstil.down(name)}
          onPress={() => onMove(1)}
        />
        <IconButton
          icon={X}
          label={textProtokollsstil.leaveOut(name)}
          isDisabled={isLaw}
          onPress={onLeaveOut}
        />
      </span>
      <FormTextField
        control={control}
        name={`rubriker.${block}.en`}
        label={textProtokollsstil.headingOf(name)}
        isLabelHidden
      />
      <FormTextField
        control={control}
        name={`rubriker.${block}.flera`}
        label={textProtokollsstil.headingsOf(name)}
        isLabelHidden
      />
    </li>
  );
}
