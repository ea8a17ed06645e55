import { createContext, useContext } from 'react';

/** True in a makulerat case, where everything is read and nothing is changed. */
export const CaseLock = createContext(false);

export function useCaseLock(): boolean {
  return useContext(CaseLock);
}
