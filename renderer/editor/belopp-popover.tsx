import { useState } from 'react';
import type { RefObject } from 'react';
import type { EditorView } from 'prosemirror-view';
import { textEditor } from '../text/dokument.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { setEgetBelopp } from './commands.ts';
import type { EditorContext } from './editor-context.ts';
import { Floating } from './floating.tsx';
import { beloppAttrs } from './nodes.ts';

interface BeloppPopoverProps {
  /** Where the amount stands in the text. */
  readonly pos: number;
  readonly view: RefObject<EditorView | null>;
  readonly context: EditorContext;
  readonly onClose: () => void;
}

interface OwnAmountProps {
  readonly first: string;
  readonly onUse: (text: string) => void;
}

function OwnAmount({ first, onUse }: OwnAmountProps) {
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
      <TextField label={textEditor.ownAmountField} value={text} onChange={setText} isFocusedFirst />
      <Button isDisabled={trimmed === ''} onPress={use}>
        {textEditor.useOwnAmount}
      </Button>
    </div>
  );
}

/** What an amount follows, and the way to write another one or to follow again. */
export function BeloppPopover({ pos, view, context, onClose }: BeloppPopoverProps) {
  // The popover is made anew for each amount, so what it shows is read once.
  const [shown] = useState(() => readBelopp(view.current, pos, context));
  const change = (egen: string | null) => {
    const editor = view.current;
    if (editor) setEgetBelopp(pos, egen)(editor.state, editor.dispatch);
    onClose();
    editor?.focus();
  };
  if (!shown) return null;
  return (
    <Floating
      label={textEditor.amount}
      anchor={shown.anchor}
      onClose={() => {
        onClose();
        view.current?.focus();
      }}
    >
      <p className="floating-text">
        {shown.egen === null
          ? textEditor.follows(shown.source)
          : textEditor.detached(shown.source, shown.followed)}
      </p>
      <OwnAmount first={shown.egen ?? shown.followed} onUse={change} />
      {shown.egen !== null && (
        <Button kind="ghost" onPress={() => change(null)}>
          {textEditor.followAgain}
        </Button>
      )}
    </Floating>
  );
}

function readBelopp(view: EditorView | null, pos: number, context: EditorContext) {
  const node = view?.state.doc.nodeAt(pos);
  const anchor = view?.nodeDOM(pos);
  if (!node || !(anchor instanceof Element)) return null;
  const attrs = beloppAttrs(node);
  const followed = context.beloppText(attrs) ?? '';
  return { anchor, egen: attrs.egen, source: context.beloppSource(attrs), followed };
}
