import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface FloatingProps {
  readonly label: string;
  readonly anchor: Element;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Under the anchor, or above it where there is no room below; always within the window. */
function placeAt(box: HTMLElement, anchor: Element): void {
  const target = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const gap = 6;
  const isRoomBelow = target.bottom + gap + height <= window.innerHeight;
  const top = isRoomBelow ? target.bottom + gap : Math.max(gap, target.top - gap - height);
  const left = Math.max(gap, Math.min(target.left, window.innerWidth - width - gap));
  box.style.top = `${top}px`;
  box.style.left = `${left}px`;
}

/** A small window at a word in the text. Esc or a press outside closes it. */
export function Floating({ label, anchor, onClose, children }: FloatingProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.showPopover();
    placeAt(element, anchor);
    element.querySelector('input')?.select();
    const scrolled = () => placeAt(element, anchor);
    window.addEventListener('scroll', scrolled, true);
    return () => window.removeEventListener('scroll', scrolled, true);
  }, [anchor]);
  return (
    <div
      ref={box}
      className="floating"
      role="dialog"
      aria-label={label}
      popover="auto"
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      {children}
    </div>
  );
}
