import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** Swedish words, dates and sorting in everything the kit shows and says. */
export function SwedishProvider({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale="sv-SE">{children}</I18nProvider>;
}
