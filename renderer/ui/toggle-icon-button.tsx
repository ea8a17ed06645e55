import type { LucideIcon } from 'lucide-react';
import { ToggleButton as AriaToggleButton } from 'react-aria-components';
import { Tooltip } from './tooltip.tsx';
import './button.css';

interface ToggleIconButtonProps {
  readonly icon: LucideIcon;
  /** What it does, in words: the name for screen readers and the text of the tooltip. */
  readonly label: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean;
}

/** A button that is only a picture and is seen and heard to be on or off. */
export function ToggleIconButton(props: ToggleIconButtonProps) {
  const { icon: Icon, label, isOn, onPress, shortcut, isDisabled = false } = props;
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaToggleButton
        aria-label={label}
        className="button button-ghost button-icon button-toggle"
        isSelected={isOn}
        isDisabled={isDisabled}
        onChange={onPress}
      >
        <Icon size={16} aria-hidden="true" />
      </AriaToggleButton>
    </Tooltip>
  );
}
