import { createContext, useContext } from 'react';

/** Today in the machine's own time zone, as YYYY-MM-DD. */
export function clockDay(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

/** The day the program counts from; set by the shell to the day that main reports. */
export const TodayContext = createContext<string>(clockDay());

/** Today, as the whole program agrees on it. */
export function useToday(): string {
  return useContext(TodayContext);
}
