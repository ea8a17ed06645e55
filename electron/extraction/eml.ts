import PostalMime from 'postal-mime';
import type { Address, Attachment as MimePart, Email as MimeEmail } from 'postal-mime';
import { takeAttachments } from './attachments.ts';
import { momentOf } from './email.ts';
import type { Attachment, Email } from './email.ts';
import { htmlText } from './html.ts';

/** Reads an e-mail saved as text (.eml). A message within it stays a file. */
export async function readEml(bytes: Buffer): Promise<Email> {
  const parsed = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    attachmentEncoding: 'arraybuffer',
    maxNestingDepth: 50,
  });
  const { name, address } = senderOf(parsed.from ?? parsed.sender);
  return {
    senderName: name,
    senderAddress: address,
    subject: parsed.subject?.trim() ?? '',
    sent: momentOf(parsed.date),
    body: bodyOf(parsed),
    ...takeAttachments(parsed.attachments.map((part) => () => attachmentOf(part))),
  };
}

function senderOf(from: Address | undefined): { name: string; address: string } {
  const first = from?.group ? from.group[0] : from;
  return { name: first?.name.trim() ?? '', address: first?.address.trim() ?? '' };
}

function bodyOf({ text, html }: MimeEmail): string {
  if (text !== undefined && text.trim() !== '') return text.trim();
  return html === undefined ? '' : htmlText(html).trim();
}

function attachmentOf({ filename, mimeType, content }: MimePart): Attachment {
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const unnamed = mimeType === 'message/rfc822' ? 'meddelande.eml' : '';
  return { name: filename ?? unnamed, bytes };
}
