import type { CDPSession, Page } from 'playwright-core';

/** What Chromium notes of itself while something happens. */
export interface TraceEvent {
  readonly name: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** As `dur`, of the processor's time: what other programs take isn't counted. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** Chromium's own trace of so many kinds of events while something is done in the page. */
export async function traceOf(
  page: Page,
  categories: readonly string[],
  act: () => Promise<void>,
): Promise<TraceEvent[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: [...categories], recordMode: 'recordContinuously' },
    transferMode: 'ReportEvents',
  });
  await act();
  await stopTracing(session);
  await session.detach();
  return events;
}

async function stopTracing(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
}
