/** What a machine has to show the program with. */
export interface Machine {
  readonly electron: string | null;
  readonly display: boolean;
  readonly chromium: string | null;
}

export type Host =
  | { readonly kind: 'electron'; readonly executable: string }
  | { readonly kind: 'chromium'; readonly executable: string }
  | { readonly kind: 'demo' };

export interface StartPlan {
  readonly host: Host;
  /** What the person is told about it, in one line. */
  readonly line: string | null;
}

const inChromium =
  'Electrons programfil kunde inte hämtas; samma program öppnas i Chromium i stället.';
const withoutWindow = 'programmet gör sitt huvudjobb i Chromium utan fönster.';
const noDisplay = `Här finns ingen skärm: ${withoutWindow}`;
const noWindows =
  'Varken Electrons programfil eller en Chromium som visar fönster kunde hittas ' +
  `(ange en med PARAGRAF_CHROMIUM): ${withoutWindow}`;

/** Chooses how the program is shown: as near to the product as the machine allows. */
export function planStart({ electron, display, chromium }: Machine): StartPlan {
  if (!display) return { host: { kind: 'demo' }, line: noDisplay };
  if (electron !== null) return { host: { kind: 'electron', executable: electron }, line: null };
  if (chromium === null) return { host: { kind: 'demo' }, line: noWindows };
  return { host: { kind: 'chromium', executable: chromium }, line: inChromium };
}
