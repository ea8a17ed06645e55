import { useState } from 'react';
import type { RefObject } from 'react';
import type { Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { textLink } from '../text/editor.ts';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { completeAddress, linkPlace, removeLink, setLink } from './links.ts';

interface LinkDialogProps {
  readonly view: RefObject<EditorView | null>;
  readonly onClose: () => void;
}

/** The address that words of the text lead to, in a file; printed only as the words. */
export function LinkDialog({ view, onClose }: LinkDialogProps) {
  const [place] = useState(() => (view.current ? linkPlace(view.current.state) : null));
  const [href, setHref] = useState(place?.href ?? '');
  const [text, setText] = useState(place?.text ?? '');
  const [isTried, setTried] = useState(false);
  const address = completeAddress(href);
  if (!place) return null;
  const finish = (command: Command) => {
    const editor = view.current;
    if (editor) command(editor.state, editor.dispatch);
    onClose();
    requestAnimationFrame(() => requestAnimationFrame(() => editor?.focus()));
  };
  const use = () => {
    setTried(true);
    if (address !== null) finish(setLink(place, text, address));
  };
  const remove = { label: textLink.remove, onPress: () => finish(removeLink(place)) };
  return (
    <Dialog
      title={textLink.window}
      isOpen
      size="small"
      onClose={onClose}
      primary={{ label: textLink.use, onPress: use }}
      {...(place.href === '' ? {} : { secondary: remove })}
    >
      <TextField
        label={textLink.href}
        value={href}
        onChange={setHref}
        error={isTried && address === null ? textLink.error : undefined}
        isFocusedFirst
      />
      <TextField label={textLink.text} value={text} onChange={setText} isOptional />
    </Dialog>
  );
}
