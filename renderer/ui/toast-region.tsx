import { CircleCheck, TriangleAlert, X } from 'lucide-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import { classes } from '../lib/classes.ts';
import { textCommon, textToasts } from '../text/sv.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { toasts, toastTime } from './toasts.ts';
import type { ShownToast } from './toasts.ts';
import './toast-region.css';

function ToastCard({ toast, isPaused }: { readonly toast: ShownToast; isPaused: boolean }) {
  useEffect(() => {
    if (isPaused) return;
    const timer = setTimeout(() => toasts.close(toast.id), toastTime(toast));
    return () => clearTimeout(timer);
  }, [toast, isPaused]);
  const Icon = toast.kind === 'error' ? TriangleAlert : CircleCheck;
  const { onUndo } = toast;
  return (
    <li className={`toast toast-${toast.kind ?? 'ok'}`}>
      <Icon size={18} aria-hidden="true" />
      <div className="toast-text">
        <b>{toast.title}</b>
        {toast.detail !== undefined && <p>{toast.detail}</p>}
      </div>
      {onUndo && (
        <Button
          onPress={() => {
            onUndo();
            toasts.close(toast.id);
          }}
        >
          {textToasts.undo}
        </Button>
      )}
      <IconButton icon={X} label={textCommon.close} onPress={() => toasts.close(toast.id)} />
    </li>
  );
}

/** True while the pointer or the focus is somewhere in the element. */
function usePause(region: RefObject<HTMLElement | null>): boolean {
  const [isPaused, setPaused] = useState(false);
  useEffect(() => {
    const element = region.current;
    const look = () => setPaused(element?.matches(':hover, :focus-within') ?? false);
    // A closed message takes hover and focus with it without telling: so clicks are looked at too.
    const events = ['pointerenter', 'pointerleave', 'focusin', 'focusout', 'click', 'keyup'];
    const lookSoon = () => requestAnimationFrame(look);
    for (const event of events) element?.addEventListener(event, lookSoon);
    return () => {
      for (const event of events) element?.removeEventListener(event, lookSoon);
    };
  }, [region]);
  return isPaused;
}

/** As wide as the messages may be, in the size of the page's letters; `toast-region.css` has it too. */
const WIDTH = 27;

/** Whether the element lies where the messages usually stand; a whole pane is no field. */
function isCovered(element: Element, { height }: DOMRect): boolean {
  const { innerWidth, innerHeight } = window;
  const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const { right, bottom, height: own } = element.getBoundingClientRect();
  const isUnder =
    right > innerWidth - (WIDTH + 2) * letter && bottom > innerHeight - height - 2 * letter;
  return isUnder && own < innerHeight / 2;
}

/** True while the messages would hide what has the focus (WCAG 2.4.11). */
function useDodge(region: RefObject<HTMLElement | null>, count: number): boolean {
  const [isAside, setAside] = useState(false);
  useEffect(() => {
    const look = () => {
      const element = region.current;
      const focused = document.activeElement;
      if (!element || !focused || focused === document.body || element.contains(focused)) return;
      setAside(count > 0 && isCovered(focused, element.getBoundingClientRect()));
    };
    // What gets the focus is scrolled to after it has told of it.
    const lookSoon = () => requestAnimationFrame(look);
    look();
    document.addEventListener('focusin', lookSoon);
    return () => document.removeEventListener('focusin', lookSoon);
  }, [region, count]);
  return isAside;
}

/**
 * Where messages are shown and spoken. The time stands still while the pointer or the focus is in
 * it (WCAG 2.2.1); F6 leads here.
 */
export function ToastRegion() {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.shown);
  const region = useRef<HTMLElement>(null);
  const isPaused = usePause(region);
  const isAside = useDodge(region, shown.length);
  return (
    <section
      ref={region}
      className={classes('toast-region', isAside && 'toast-region-aside')}
      aria-label={textToasts.region}
      tabIndex={-1}
      {...(shown.length > 0 ? { 'data-pane': 'toasts' } : {})}
      // Kept out of the "everything behind is hidden" of modal windows.
      data-react-aria-top-layer="true"
    >
      <div role="status">
        <ul>
          {shown.map((toast) => (
            <ToastCard key={toast.id} toast={toast} isPaused={isPaused} />
          ))}
        </ul>
      </div>
    </section>
  );
}
