import msgreader from '@kenjiuno/msgreader';
import type { FieldsData } from '@kenjiuno/msgreader/lib/MsgReader.js';
import { takeAttachments } from './attachments.ts';
import { decodeText } from './decode.ts';
import { momentOf } from './email.ts';
import type { Email } from './email.ts';
import { htmlText } from './html.ts';
import { refuseRings } from './ring-guard.ts';

/** Reads an e-mail saved by Outlook (.msg). A message within it stays a file. */
export function readMsg(bytes: Buffer): Email {
  refuseRings(bytes);
  const reader = new msgreader.default(toArrayBuffer(bytes));
  const fields = reader.getFileData();
  if (fields.error !== undefined) throw new Error(fields.error);
  const readers = (fields.attachments ?? []).map((attachment) => () => {
    const { fileName, content } = reader.getAttachment(attachment);
    return { name: fileName, bytes: content };
  });
  return {
    senderName: fields.senderName?.trim() ?? '',
    senderAddress: senderAddress(fields),
    subject: fields.subject?.trim() ?? '',
    sent: momentOf(fields.clientSubmitTime ?? fields.messageDeliveryTime),
    body: bodyOf(fields),
    ...takeAttachments(readers),
  };
}

/** Within one organisation Outlook writes a directory name, which is no address. */
function senderAddress({ senderSmtpAddress, senderEmail }: FieldsData): string {
  return [senderSmtpAddress, senderEmail].find((address) => address?.includes('@')) ?? '';
}

function bodyOf({ body, bodyHtml, html }: FieldsData): string {
  if (body !== undefined && body.trim() !== '') return body.trim();
  const markup = bodyHtml ?? (html === undefined ? '' : decodeText(html));
  return htmlText(markup).trim();
}

function toArrayBuffer(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
