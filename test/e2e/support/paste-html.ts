import type { Page } from 'playwright-core';

/** Pastes where the cursor is, as the browser does with what another program has copied. */
export async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.evaluate((markup) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', markup);
    const event = { clipboardData, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event));
  }, html);
}
