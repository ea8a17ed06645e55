import { FileUp } from 'lucide-react';
import { useState } from 'react';
import type { ClipboardEvent } from 'react';
import type { SourceBlock } from '../../../shared/domain/inlasning.ts';
import { blocksOfLines, textLines } from '../../../shared/rules/inlasning/text-blocks.ts';
import { useCommand } from '../../api/use-command.ts';
import { textInlasning } from '../../text/inlasning.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { DropZone } from '../inkorg/drop-zone.tsx';
import { pastedBlocks } from './pasted-blocks.ts';

/** Where the paper comes from: a file that is chosen, dropped or pasted, or text. */
export function SourceStep({
  onRead,
}: {
  readonly onRead: (blocks: readonly SourceBlock[]) => void;
}) {
  const [text, setText] = useState('');
  // The markup that the text was pasted with, until the text is changed.
  const [pasted, setPasted] = useState<readonly SourceBlock[] | null>(null);
  const write = (words: string, blocks: readonly SourceBlock[] | null) => {
    setText(words);
    setPasted(blocks);
  };
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
        <div className="inlasning-paste" onPaste={(event) => takeMarkup(event, write)}>
          <TextArea
            label={textInlasning.paste}
            value={text}
            onChange={(words) => write(words, null)}
            rows={10}
          />
        </div>
        <p role="status">{pasted === null ? '' : textInlasning.withMarkup}</p>
        <Button
          isDisabled={text.trim() === ''}
          onPress={() => onRead(pasted ?? blocksOfLines(textLines(text)))}
        >
          {textInlasning.readPasted}
        </Button>
      </div>
    </DropZone>
  );
}

/** A paper that is pasted whole keeps its markup; what is pasted into other text is text. */
function takeMarkup(
  event: ClipboardEvent,
  write: (words: string, blocks: readonly SourceBlock[]) => void,
): void {
  const area = event.target;
  if (!(area instanceof HTMLTextAreaElement)) return;
  const { selectionStart, selectionEnd, value } = area;
  if (selectionStart > 0 || selectionEnd < value.length) return;
  const blocks = pastedBlocks(event.clipboardData.getData('text/html'));
  if (blocks === null) return;
  event.preventDefault();
  write(event.clipboardData.getData('text/plain'), blocks);
}
