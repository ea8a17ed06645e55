import { ArrowDown, ArrowUp, CaseSensitive, WholeWord, X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { KeyboardEvent } from 'react';
import type { Finder } from '../../editor/find.ts';
import { textFind } from '../../text/skrivelse.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LiveCount } from '../../ui/live-count.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ToggleIconButton } from '../../ui/toggle-icon-button.tsx';
import './find-bar.css';

interface FindBarProps {
  readonly finder: Finder;
  /** Also shows the field of what to put in its place. */
  readonly isReplacing: boolean;
  readonly onClose: () => void;
}

/** Looks for the words as they are written, and takes the marks away when the bar goes. */
function useLooking(finder: Finder) {
  const [query, setQuery] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWords, setWholeWords] = useState(false);
  useEffect(() => {
    finder.look(query === '' ? null : { query, matchCase, wholeWords });
    if (query !== '') finder.next();
  }, [finder, query, matchCase, wholeWords]);
  useEffect(() => () => finder.look(null), [finder]);
  const { count, current } = useSyncExternalStore(finder.subscribe, finder.state);
  const place = query === '' ? '' : textFind.place(current === null ? 0 : current + 1, count);
  return { query, setQuery, matchCase, setMatchCase, wholeWords, setWholeWords, count, place };
}

/** The buttons stay as they are when nothing is left to replace: they would lose the focus. */
function ReplaceRow({ finder }: { readonly finder: Finder }) {
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const replaceOne = () => {
    const isBound = finder.state().count > 0 && !finder.replace(text);
    setTold(isBound ? textFind.bound : '');
  };
  return (
    <>
      <div className="find-row">
        <TextField label={textFind.replacement} isOptional value={text} onChange={setText} />
        <Button onPress={replaceOne}>{textFind.replace}</Button>
        <Button onPress={() => setTold(textFind.replaced(finder.replaceAll(text)))}>
          {textFind.replaceAll}
        </Button>
      </div>
      <p role="status" className="find-told num">
        {told}
      </p>
    </>
  );
}

/** Find and replace over every text of the paper. Esc goes to what was found, or back. */
export function FindBar({ finder, isReplacing, onClose }: FindBarProps) {
  const looking = useLooking(finder);
  const { query, count } = looking;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    const isInQuery = event.target instanceof HTMLElement && event.target.closest('.find-query');
    if (event.key !== 'Enter' || !isInQuery) return;
    event.preventDefault();
    if (event.shiftKey) finder.previous();
    else finder.next();
  };
  return (
    <search
      className="find-bar"
      aria-label={textFind.label}
      data-own-undo
      onKeyDownCapture={onKeyDown}
    >
      <div className="find-row">
        <div className="find-query">
          <TextField
            label={textFind.query}
            isFocusedFirst
            value={query}
            onChange={looking.setQuery}
          />
          <span className="find-place num">
            <LiveCount text={looking.place} />
          </span>
        </div>
        <ToggleIconButton
          icon={CaseSensitive}
          label={textFind.matchCase}
          isOn={looking.matchCase}
          onPress={() => looking.setMatchCase(!looking.matchCase)}
        />
        <ToggleIconButton
          icon={WholeWord}
          label={textFind.wholeWords}
          isOn={looking.wholeWords}
          onPress={() => looking.setWholeWords(!looking.wholeWords)}
        />
        <IconButton
          icon={ArrowUp}
          label={textFind.previous}
          shortcut="Shift+Enter"
          isDisabled={count === 0}
          onPress={finder.previous}
        />
        <IconButton
          icon={ArrowDown}
          label={textFind.next}
          shortcut="Enter"
          isDisabled={count === 0}
          onPress={finder.next}
        />
        <IconButton icon={X} label={textFind.close} shortcut="Escape" onPress={onClose} />
      </div>
      {isReplacing && <ReplaceRow finder={finder} />}
    </search>
  );
}
