import { FileUp } from 'lucide-react';
import { useState } from 'react';
import type { SourceBlock } from '../../../shared/domain/inlasning.ts';
import { blocksOfLines, textLines } from '../../../shared/rules/inlasning/text-blocks.ts';
import { useCommand } from '../../api/use-command.ts';
import { textInlasning } from '../../text/inlasning.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { DropZone } from '../inkorg/drop-zone.tsx';

/** Where the paper comes from: a file that is chosen, dropped or pasted, or text. */
export function SourceStep({
  onRead,
}: {
  readonly onRead: (blocks: readonly SourceBlock[]) => void;
}) {
  const [text, setText] = useState('');
  const read = useCommand('inlasning.read', { onSuccess: ({ blocks }) => onRead(blocks) });
  const choose = useCommand('inlasning.chooseFile', {
    onSuccess: (file) => {
      if (file !== null) read.run({ handle: file.handle });
    },
  });
  return (
    <DropZone
      label={textInlasning.drop}
      isDisabled={read.isPending}
      onFiles={([file]) => {
        if (file) read.run({ handle: file.handle });
      }}
    >
      <div className="inlasning-source">
        <p>{textInlasning.intro}</p>
        <Button icon={FileUp} isPending={read.isPending} onPress={() => choose.run({})}>
          {read.isPending ? textInlasning.reading : textInlasning.choose}
        </Button>
        <TextArea label={textInlasning.paste} value={text} onChange={setText} rows={10} />
        <Button
          isDisabled={text.trim() === ''}
          onPress={() => onRead(blocksOfLines(textLines(text)))}
        >
          {textInlasning.readPasted}
        </Button>
      </div>
    </DropZone>
  );
}
