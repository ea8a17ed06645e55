import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classes } from '../lib/classes.ts';
import { Tooltip } from './tooltip.tsx';
import './button.css';

interface IconButtonProps {
  readonly icon: LucideIcon;
  /** What it does, in words: the name for screen readers and the text of the tooltip. */
  readonly label: string;
  readonly onPress: () => void;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isSmall?: boolean;
  readonly kind?: 'ghost' | 'default';
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that is only a picture; the words come as a tooltip on focus and hover. */
export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, shortcut, isSmall = false, kind = 'ghost', ...rest } = props;
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaButton
        {...(rest.ref ? { ref: rest.ref } : {})}
        aria-label={label}
        className={classes('button', `button-${kind}`, 'button-icon', isSmall && 'button-small')}
        isDisabled={rest.isDisabled ?? false}
        onPress={rest.onPress}
      >
        <Icon size={16} aria-hidden="true" />
      </AriaButton>
    </Tooltip>
  );
}
