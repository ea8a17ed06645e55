import { useState } from 'react';
import type { RefObject } from 'react';
import type { EditorView } from 'prosemirror-view';
import { MISSING_AMOUNT } from '../../shared/rules/belopp.ts';
import { textReference } from '../text/editor.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { setEgen } from './commands.ts';
import type { EditorContext } from './editor-context.ts';
import { Floating } from './floating.tsx';
import { isReference, referenceOf } from './nodes.ts';

interface ReferencePopoverProps {
  /** Where the reference stands in the text. */
  readonly pos: number;
  readonly view: RefObject<EditorView | null>;
  readonly context: EditorContext;
  readonly onClose: () => void;
}

interface OwnWordsProps {
  readonly first: string;
  readonly onUse: (text: string) => void;
}

function OwnWords({ first, onUse }: OwnWordsProps) {
  const [text, setText] = useState(first);
  const trimmed = text.trim();
  const use = () => {
    if (trimmed !== '') onUse(trimmed);
  };
  return (
    <div
      className="floating-form"
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        use();
      }}
    >
      <TextField label={textReference.ownField} value={text} onChange={setText} isFocusedFirst />
      <Button isDisabled={trimmed === ''} onPress={use}>
        {textReference.useOwn}
      </Button>
    </div>
  );
}

/** What a reference follows, and the way to write something else or to follow again. */
export function ReferencePopover({ pos, view, context, onClose }: ReferencePopoverProps) {
  // The popover is made anew for each reference, so what it shows is read once.
  const [shown] = useState(() => readShown(view.current, pos, context));
  const change = (egen: string | null) => {
    const editor = view.current;
    if (editor) setEgen(pos, egen)(editor.state, editor.dispatch);
    onClose();
    editor?.focus();
  };
  if (!shown) return null;
  const { egen, source, followed } = shown;
  return (
    <Floating
      label={textReference.window}
      anchor={shown.anchor}
      onClose={() => {
        onClose();
        view.current?.focus();
      }}
    >
      <p className="floating-text">
        {egen === null
          ? textReference.follows(source)
          : textReference.own(source, followed ?? MISSING_AMOUNT)}
      </p>
      <OwnWords first={egen ?? followed ?? ''} onUse={change} />
      {egen !== null && (
        <Button kind="ghost" onPress={() => change(null)}>
          {textReference.followAgain}
        </Button>
      )}
    </Floating>
  );
}

function readShown(view: EditorView | null, pos: number, context: EditorContext) {
  const node = view?.state.doc.nodeAt(pos);
  const anchor = view?.nodeDOM(pos);
  if (!node || !isReference(node) || !(anchor instanceof Element)) return null;
  const { source, egen } = referenceOf(node);
  return {
    anchor,
    egen,
    source: context.referenceSource(source),
    followed: context.referenceText(source),
  };
}
