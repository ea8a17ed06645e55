import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js';
import { burn } from '@kenjiuno/msgreader/lib/Burner.js';
import type { Entry } from '@kenjiuno/msgreader/lib/Burner.js';

export interface MsgParts {
  readonly subject: string;
  readonly senderName: string;
  readonly senderAddress: string;
  readonly body: string;
  readonly sent: Date;
  readonly attachment: { readonly name: string; readonly content: Uint8Array };
}

/** An e-mail as Outlook saves it (.msg): a compound file with one stream for each property. */
export function makeMsg(parts: MsgParts): Buffer {
  const entries: Entry[] = [folder('Root Entry', TypeEnum.ROOT)];
  const add = (parent: number, entry: Entry): number => {
    entries.push(entry);
    entries[parent]?.children?.push(entries.length - 1);
    return entries.length - 1;
  };
  add(0, stream('__properties_version1.0', properties(parts.sent)));
  add(0, text('0037', parts.subject));
  add(0, text('0C1A', parts.senderName));
  add(0, text('0C1F', parts.senderAddress));
  add(0, text('1000', parts.body));
  const attachment = add(0, folder('__attach_version1.0_#00000000', TypeEnum.DIRECTORY));
  add(attachment, stream('__properties_version1.0', Buffer.alloc(8)));
  add(attachment, text('3707', parts.attachment.name));
  add(attachment, stream('__substg1.0_37010102', parts.attachment.content));
  return Buffer.from(burn(entries));
}

function folder(name: string, type: Entry['type']): Entry {
  return { name, type, length: 0, children: [] };
}

function stream(name: string, content: Uint8Array): Entry {
  return {
    name,
    type: TypeEnum.DOCUMENT,
    binaryProvider: () => new Uint8Array(content),
    length: content.length,
  };
}

function text(tag: string, value: string): Entry {
  return stream(`__substg1.0_${tag}001F`, Buffer.from(value, 'utf16le'));
}

/** The message's own head, and the one property of fixed length: when it was sent. */
function properties(sent: Date): Buffer {
  const bytes = Buffer.alloc(32 + 16);
  bytes.writeUInt32LE(0x00390040, 32);
  bytes.writeUInt32LE(6, 36);
  // Hundreds of nanoseconds since 1601.
  bytes.writeBigUInt64LE((BigInt(sent.getTime()) + 11_644_473_600_000n) * 10_000n, 40);
  return bytes;
}
