import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { matchesWords } from '../../lib/matching.ts';
import { textMotesrum as text } from '../../text/motesrum.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import type { Alternativ, Fraga, Svar } from './flode.ts';
import './steg.css';

/** What a question is answered with, or how it is left. */
export interface Stegslut {
  readonly onSvar: (svar: Svar) => void;
  /** To the question before; from the first one, out. */
  readonly onTillbaka: () => void;
  readonly onAvbryt: () => void;
  readonly onSagt: (text: string) => void;
}

interface StegValProps extends Stegslut {
  readonly fraga: Extract<Fraga, { slag: 'val' }>;
}

/** A longer list is narrowed by writing. */
const LANGST = 80;

/** A choice by keys: a digit takes one of few, letters narrow many, Space marks several. */
export function StegVal({ fraga, ...slut }: StegValProps) {
  const id = useId();
  const [sok, setSok] = useState('');
  const [marked, setMarked] = useState<readonly string[]>([]);
  const [active, setActive] = useState(0);
  const found = fraga.alternativ.filter((one) => matchesWords(one.text, sok));
  const shown = found.slice(0, LANGST);
  const here = shown[Math.min(active, shown.length - 1)];
  const hasDigits = !fraga.flera && fraga.alternativ.length <= 9;
  const take = (one: Alternativ) => {
    if (one.hinder === undefined) slut.onSvar([one.id]);
    else slut.onSagt(`${one.text}: ${one.hinder}.`);
  };
  const mark = (one: Alternativ) => {
    if (one.hinder !== undefined) {
      take(one);
      return;
    }
    const isOn = marked.includes(one.id);
    setMarked(isOn ? marked.filter((other) => other !== one.id) : [...marked, one.id]);
    setSok('');
  };
  const finish = () => {
    if (marked.length > 0) slut.onSvar(marked);
    else if (here !== undefined) take(here);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const digit = hasDigits && sok === '' ? fraga.alternativ[Number(event.key) - 1] : undefined;
    const keys: Partial<Record<string, () => void>> = {
      Enter: finish,
      Escape: slut.onAvbryt,
      ArrowDown: () => setActive(Math.min(active + 1, shown.length - 1)),
      ArrowUp: () => setActive(Math.max(active - 1, 0)),
      ...(sok === '' ? { Backspace: slut.onTillbaka } : {}),
      ...(fraga.flera && here ? { ' ': () => mark(here) } : {}),
      ...(digit ? { [event.key]: () => take(digit) } : {}),
    };
    const run = event.ctrlKey || event.altKey || event.metaKey ? undefined : keys[event.key];
    event.stopPropagation();
    if (run === undefined) return;
    event.preventDefault();
    run();
  };
  return (
    <div className="rum-steg">
      <label htmlFor={`${id}-sok`} className="rum-steg-fraga">
        {fraga.rubrik}
      </label>
      <input
        id={`${id}-sok`}
        className="input"
        role="combobox"
        aria-expanded
        aria-controls={`${id}-lista`}
        aria-autocomplete="list"
        aria-activedescendant={here === undefined ? undefined : `${id}-${here.id}`}
        aria-describedby={`${id}-hjalp`}
        autoComplete="off"
        spellCheck={false}
        // The question has been asked by a key: the answer is written at once.
        ref={(input) => input?.focus()}
        value={sok}
        onChange={(event) => {
          setSok(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hjalp`} className="rum-steg-hjalp">
        {fraga.flera ? text.hjalpFlera : text.hjalpVal}
        {marked.length > 0 && ` · ${text.markerade(marked.length)}`}
      </p>
      <div
        id={`${id}-lista`}
        role="listbox"
        aria-label={text.valjare}
        aria-multiselectable={fraga.flera}
        className="rum-steg-lista"
      >
        {shown.map((one, index) => (
          <Rad
            key={one.id}
            id={`${id}-${one.id}`}
            alternativ={one}
            isActive={one === here}
            isMarked={marked.includes(one.id)}
            tangent={hasDigits ? String(index + 1) : null}
            onPress={() => (fraga.flera ? mark(one) : take(one))}
          />
        ))}
      </div>
      {found.length === 0 && <p className="rum-steg-tom">{text.ingenTraff}</p>}
      {found.length > LANGST && <p className="rum-steg-tom">{text.fler(found.length - LANGST)}</p>}
    </div>
  );
}

interface RadProps {
  readonly id: string;
  readonly alternativ: Alternativ;
  readonly isActive: boolean;
  readonly isMarked: boolean;
  readonly tangent: string | null;
  readonly onPress: () => void;
}

function Rad({ id, alternativ, isActive, isMarked, tangent, onPress }: RadProps) {
  const { text: words, detalj, hinder } = alternativ;
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isMarked}
      aria-disabled={hinder !== undefined}
      className="rum-alternativ"
      data-active={isActive || undefined}
      onMouseDown={(event) => {
        // The field keeps the focus.
        event.preventDefault();
        onPress();
      }}
    >
      {tangent !== null && hinder === undefined && <KeyHint shortcut={tangent} />}
      <span className="rum-alternativ-text">{words}</span>
      {detalj !== undefined && <span className="rum-alternativ-detalj">{detalj}</span>}
      {hinder !== undefined && <span className="rum-alternativ-hinder">{hinder}</span>}
    </div>
  );
}
