/** What scrolls must be reachable by keyboard (WCAG 2.1.1), also where there is nothing to press. */
export const scrollable = { tabIndex: 0 } as const;
