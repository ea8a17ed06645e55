import { useEffect, useRef } from 'react';
import { positionOf, sectionAt } from './page-places.ts';
import type { Platser } from './page-places.ts';
import { partElementId } from './paper-part.ts';

const TEXT = '.rich-text, textarea, .section-head input, input, button';
/** Where on the screen what is written is brought to, and where it may stand, as shares of it. */
const [BEST, HIGHEST, LOWEST] = [0.3, 0.08, 0.75];

/** The section that is written in, and how far into it the caret stands. */
function writingPlace(): { readonly id: string; readonly share: number } | null {
  const focused = document.activeElement;
  const section = focused?.closest<HTMLElement>('[data-section]');
  const id = section?.dataset['section'];
  if (!section || id === undefined) return null;
  const box = section.getBoundingClientRect();
  const chosen = document.getSelection();
  const caret =
    chosen && chosen.rangeCount > 0 && focused?.matches('.rich-text')
      ? chosen.getRangeAt(0).getBoundingClientRect()
      : focused?.getBoundingClientRect();
  const top = caret && caret.height > 0 ? caret.top : box.top;
  return { id, share: (top - box.top) / Math.max(1, box.height) };
}

/** The pages, drawn or not. */
function facesIn(pages: HTMLElement): HTMLElement[] {
  return [...pages.querySelectorAll<HTMLElement>('.page-face')];
}

function scrollTo(pages: HTMLElement, platser: Platser): void {
  const scroller = pages.closest<HTMLElement>('.split-aside');
  const place = writingPlace();
  const images = facesIn(pages);
  if (!scroller || !place) return;
  const position = positionOf(platser, place.id, place.share, images.length);
  const page =
    position === null ? undefined : images[Math.min(images.length - 1, Math.floor(position))];
  if (!page || position === null) return;
  const box = page.getBoundingClientRect();
  const around = scroller.getBoundingClientRect();
  const y = box.top + (position - images.indexOf(page)) * box.height - around.top;
  const isSeen = y > HIGHEST * around.height && y < LOWEST * around.height;
  if (!isSeen) scroller.scrollTop += y - BEST * around.height;
}

/** Brings the caret to the text of a section. */
function goToText(id: string): void {
  const section = document.getElementById(partElementId(id))?.closest('section');
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>(TEXT)?.focus({ preventScroll: true });
}

function clickedSection(event: MouseEvent, pages: HTMLElement, platser: Platser): string | null {
  const { target } = event;
  if (!(target instanceof HTMLElement) || !target.matches('.page-face')) return null;
  const sida = facesIn(pages).indexOf(target) + 1;
  const box = target.getBoundingClientRect();
  return sectionAt(platser, sida, (event.clientY - box.top) / box.height);
}

/**
 * Pages that follow the caret, and lead to the text where they are clicked. Whoever scrolls them is
 * left alone until something is written again. Give the ref to the element around the pages.
 */
export function useFollowing(platser: Platser) {
  const pages = useRef<HTMLDivElement>(null);
  const isFollowing = useRef(true);
  useEffect(() => {
    const element = pages.current;
    if (!element) return;
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (isFollowing.current) scrollTo(element, platser);
      });
    };
    const stay = () => (isFollowing.current = false);
    const onMove = () => {
      isFollowing.current = true;
      follow();
    };
    const onClick = (event: MouseEvent) => {
      const id = clickedSection(event, element, platser);
      if (id !== null) goToText(id);
    };
    const desk = document.querySelector('.paper-desk');
    const scroller = element.closest('.split-aside');
    follow();
    desk?.addEventListener('focusin', onMove);
    desk?.addEventListener('input', onMove);
    scroller?.addEventListener('wheel', stay, { passive: true });
    scroller?.addEventListener('pointerdown', stay);
    element.addEventListener('click', onClick);
    return () => {
      cancelAnimationFrame(frame);
      desk?.removeEventListener('focusin', onMove);
      desk?.removeEventListener('input', onMove);
      scroller?.removeEventListener('wheel', stay);
      scroller?.removeEventListener('pointerdown', stay);
      element.removeEventListener('click', onClick);
    };
  }, [platser]);
  return pages;
}
