import type { ButtonProps } from './button.tsx';

/** A button of a dialog. */
export interface DialogAction {
  readonly label: string;
  readonly onPress: () => void;
  readonly kind?: ButtonProps['kind'];
  readonly isDisabled?: boolean | undefined;
  readonly isPending?: boolean | undefined;
}
