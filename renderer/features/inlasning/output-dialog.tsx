import { useState } from 'react';
import { useCommand } from '../../api/use-command.ts';
import { textOutput } from '../../text/inlasning.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/toasts.ts';
import { useEditing } from '../dokument/paper-context.ts';

/** The paper as a Word file or as text, or as a handling in its case. */
export function OutputDialog({ onClose }: { readonly onClose: () => void }) {
  const { paper } = useEditing();
  const [medWord, setMedWord] = useState(false);
  const write = useCommand('utskrift.export', {
    onSuccess: (file) => {
      if (file === null) return;
      showToast({ title: textOutput.written, detail: file.fileName });
      onClose();
    },
  });
  const add = useCommand('utskrift.addToArende', {
    onSuccess: ({ beteckning }) => {
      showToast({ title: textOutput.added(beteckning), kind: 'ok' });
      onClose();
    },
  });
  const ofPaper = { tjansteskrivelseId: paper.id };
  return (
    <Dialog
      title={textOutput.title}
      isOpen
      onClose={onClose}
      primary={{
        label: textOutput.add,
        isPending: add.isPending,
        onPress: () => add.run({ ...ofPaper, medWord }),
      }}
    >
      <div className="button-row">
        <Button onPress={() => write.run({ ...ofPaper, format: 'docx' })}>{textOutput.word}</Button>
        <Button onPress={() => write.run({ ...ofPaper, format: 'txt' })}>{textOutput.text}</Button>
      </div>
      <p>{textOutput.addHelp}</p>
      <Checkbox isSelected={medWord} onChange={setMedWord}>
        {textOutput.withWord}
      </Checkbox>
    </Dialog>
  );
}
