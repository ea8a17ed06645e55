import { CalendarDays } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Ref } from 'react';
import { Button, Dialog, Input, Popover, TextField } from 'react-aria-components';
import type { TextFieldProps } from 'react-aria-components';
import { parseDay } from '../../shared/domain/datum.ts';
import { afterPress } from '../lib/after-press.ts';
import { useBeforeCommand } from '../lib/before-command.ts';
import { useToday } from '../lib/today.tsx';
import { textForms } from '../text/sv.ts';
import { dayEntry, steppedDay, weekOf } from './day-entry.ts';
import { ariaFieldProps, FieldLabel, FieldMessage } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { MonthCalendar } from './month-calendar.tsx';

interface DateFieldProps extends FieldProps {
  /** An ISO day, `''`, or text that could not be read as a day (which keeps the form invalid). */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** What is being typed, until the field is left, or Enter or the key of a command is pressed. */
function useDayDraft({ value, onChange, onBlur }: DateFieldProps, today: string) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft === null) return;
    setDraft(null);
    onChange(parseDay(draft, today) ?? draft.trim());
  };
  useBeforeCommand(draft !== null, commit);
  return {
    shown: draft ?? value,
    isTyping: draft !== null,
    setDraft,
    commit,
    take: (day: string) => {
      setDraft(null);
      onChange(day);
    },
    leave: () => {
      commit();
      onBlur?.();
    },
  };
}

/**
 * A day, written as people write days (30/1, 30 jan, v4 fre, +14, i morgon) or picked in a calendar
 * with week numbers. Alt+↓ opens the calendar; ↑ and ↓ move a day.
 */
export function DateField(props: DateFieldProps) {
  const today = useToday();
  const group = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const draft = useDayDraft(props, today);
  const entry = dayEntry(props.value);
  const isUnreadable = !draft.isTyping && entry.kind === 'unknown';
  const field = { ...props, error: isUnreadable ? textForms.dateUnknown : props.error };
  const week = draft.isTyping ? null : weekOf(props.value);

  const onKeyDown: TextFieldProps['onKeyDown'] = (event) => {
    if (event.key === 'Enter') draft.commit();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') {
      // Esc is for the dialog that the field is in.
      event.continuePropagation();
      return;
    }
    if (draft.isTyping || props.isReadOnly) return;
    event.preventDefault();
    if (event.altKey) setOpen(true);
    else draft.take(steppedDay(props.value, event.key === 'ArrowUp' ? 1 : -1, today));
  };

  return (
    <TextField
      {...ariaFieldProps(field)}
      className="field"
      value={draft.shown}
      onChange={draft.setDraft}
      onBlur={() => afterPress(draft.leave)}
      onKeyDown={onKeyDown}
      isReadOnly={props.isReadOnly ?? false}
      autoFocus={props.isFocusedFirst ?? false}
    >
      <FieldLabel {...field} />
      <div className="input input-group" ref={group}>
        <Input
          className="input-bare"
          autoComplete="off"
          {...(props.inputRef === undefined ? {} : { ref: props.inputRef })}
        />
        {week !== null && <span className="input-unit num">{textForms.week(week)}</span>}
        <Button
          slot={null}
          className="input-button"
          aria-label={textForms.openCalendar(props.label)}
          isDisabled={props.isDisabled ?? props.isReadOnly ?? false}
          onPress={() => setOpen(!isOpen)}
        >
          <CalendarDays size={16} aria-hidden="true" />
        </Button>
      </div>
      <FieldMessage {...field} />
      <Popover
        className="popover popover-calendar"
        triggerRef={group}
        isOpen={isOpen}
        onOpenChange={setOpen}
        placement="bottom start"
      >
        <Dialog className="popover-dialog" aria-label={textForms.chooseDay(props.label)}>
          <MonthCalendar
            day={entry.kind === 'day' ? entry.day : null}
            onChoose={(day) => {
              draft.take(day);
              setOpen(false);
            }}
          />
        </Dialog>
      </Popover>
    </TextField>
  );
}
