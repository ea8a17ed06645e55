import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classes } from '../lib/classes.ts';
import { KeyHint } from './key-hint.tsx';
import './button.css';

export interface ButtonProps {
  /** `primary` once a view, for its next step; `danger` repeats the verb of what it destroys. */
  readonly kind?: 'primary' | 'default' | 'ghost' | 'danger';
  readonly icon?: LucideIcon | undefined;
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean | undefined;
  /** Work is going on: the button keeps its place and focus but cannot be pressed again. */
  readonly isPending?: boolean | undefined;
  /** Drawn as a key cap; the key itself is bound by the command registry. */
  readonly shortcut?: string | undefined;
  readonly isFocusedFirst?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-expanded'?: boolean;
}

/** A button with words on it, and perhaps an icon before and a key cap after them. */
export function Button(props: ButtonProps) {
  const { kind = 'default', icon: Icon, children, shortcut, isFocusedFirst, ...rest } = props;
  const { isDisabled = false, isPending = false, onPress, ...others } = rest;
  return (
    <AriaButton
      {...others}
      className={classes('button', `button-${kind}`)}
      isDisabled={isDisabled}
      // Not React Aria's own: it announces a waiting button through an element that outlives it.
      {...(isPending ? { type: 'button', 'aria-disabled': true, 'data-pending': true } : {})}
      autoFocus={isFocusedFirst ?? false}
      onPress={() => {
        if (!isPending) onPress?.();
      }}
    >
      {Icon && <Icon size={16} aria-hidden="true" />}
      {children}
      {shortcut !== undefined && <KeyHint shortcut={shortcut} />}
    </AriaButton>
  );
}
