import { createContext, useContext } from 'react';

/** True in a makulerat case, where everything is read and nothing is changed. */
export const CaseLock = createContext(false);

/** Whether the case that is shown is locked. */
export function useCaseLock(): boolean {
  return useContext(CaseLock);
}
