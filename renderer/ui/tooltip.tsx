import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { KeyHint } from './key-hint.tsx';
import './tooltip.css';

interface TooltipProps {
  readonly text: string;
  readonly shortcut?: string | undefined;
  /** Exactly one button of the kit. */
  readonly children: ReactNode;
}

/** Words beside a button on hover and keyboard focus; Esc takes them away (WCAG 1.4.13). */
export function Tooltip({ text, shortcut, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip className="tooltip" offset={6} placement="bottom">
        {text}
        {shortcut !== undefined && <KeyHint shortcut={shortcut} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
