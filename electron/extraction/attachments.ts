import type { Attachment } from './email.ts';
import { MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS } from './limits.ts';

/**
 * Takes attachments out in their order until there are too many or they are too large together;
 * the rest stay in the original, and are counted.
 * @param readers one for each attachment, so that those left out are not read.
 */
export function takeAttachments(readers: readonly (() => Attachment)[]): {
  attachments: Attachment[];
  leftOut: number;
} {
  const attachments: Attachment[] = [];
  let bytes = 0;
  for (const read of readers.slice(0, MAX_ATTACHMENTS)) {
    const attachment = read();
    bytes += attachment.bytes.length;
    if (bytes > MAX_ATTACHMENT_BYTES) break;
    attachments.push(attachment);
  }
  return { attachments, leftOut: readers.length - attachments.length };
}
