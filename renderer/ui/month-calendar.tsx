import { parseDate } from '@internationalized/date';
import type { CalendarDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import { isoWeek, weekday } from '../../shared/domain/datum.ts';
import { textForms } from '../text/sv.ts';
import './month-calendar.css';

interface MonthCalendarProps {
  readonly day: string | null;
  readonly onChoose: (day: string) => void;
}

const SMALL_BUTTON = 'button button-ghost button-icon button-small';

/** A row of the body is a row of days; on Mondays the week's number is put before the day. */
function DayCell({ date }: { readonly date: CalendarDate }) {
  const day = date.toString();
  return (
    <>
      {weekday(day) === 1 && (
        <th scope="row" className="calendar-week num">
          {isoWeek(day).vecka}
        </th>
      )}
      <CalendarCell date={date} className="calendar-day num" />
    </>
  );
}

function DayHeader({ name }: { readonly name: string }) {
  return (
    <>
      {name === textForms.mondayShort && (
        <th scope="col" className="calendar-week">
          <abbr title={textForms.weekWord}>{textForms.weekShort}</abbr>
        </th>
      )}
      <CalendarHeaderCell>{name}</CalendarHeaderCell>
    </>
  );
}

/** One month, Monday first, with ISO week numbers. */
export function MonthCalendar({ day, onChoose }: MonthCalendarProps) {
  return (
    <Calendar
      // The calendar opens from a press or a key, so focus belongs in it.
      autoFocus
      firstDayOfWeek="mon"
      value={day === null ? null : parseDate(day)}
      onChange={(date) => onChoose(date.toString())}
    >
      <header className="calendar-head">
        <Button slot="previous" className={SMALL_BUTTON}>
          <ChevronLeft size={16} aria-hidden="true" />
        </Button>
        <Heading className="calendar-title" />
        <Button slot="next" className={SMALL_BUTTON}>
          <ChevronRight size={16} aria-hidden="true" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short" className="calendar-grid">
        <CalendarGridHeader>{(name) => <DayHeader name={name} />}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <DayCell date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
