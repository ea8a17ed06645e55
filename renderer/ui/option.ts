/** One choice in a list; `id` is what is stored, `label` what is read. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** A second, quieter line or word, for example a role or a unit. */
  readonly detail?: string | undefined;
  /** Shown, and can not be chosen. */
  readonly isDisabled?: boolean;
}
