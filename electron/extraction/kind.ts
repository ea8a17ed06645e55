import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { fileEnding } from '../../shared/rules/filnamn.ts';
import { compoundKind } from './compound-file.ts';

const HEAD_BYTES = 64 * 1024;

/** Kinds of text that only the name tells apart. */
const TEXT_ENDINGS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  md: 'text/markdown',
  eml: 'message/rfc822',
  html: 'text/html',
  htm: 'text/html',
  svg: 'image/svg+xml',
  xml: 'application/xml',
};

const MAIL_HEADER =
  /^(?:from|to|date|subject|return-path|received|delivered-to|reply-to|message-id|mime-version|content-type|dkim-signature|authentication-results|arc-[\w-]+|x-[\w-]+):/iu;

/** The media type of what a file holds; its name is asked only about text. */
export async function kindOf(path: string, name: string): Promise<string> {
  const known = (await fileTypeFromFile(path))?.mime;
  if (known === 'application/x-cfb') return compoundKind(path);
  if (known !== undefined && known !== 'application/xml') return known;
  const head = await headOf(path);
  return isText(head) ? textKind(head.toString('latin1'), name) : 'application/octet-stream';
}

async function headOf(path: string): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Text has no zeros, unless it is UTF-16 with its mark, and next to no control characters. */
function isText(head: Buffer): boolean {
  const mark = head.length >= 2 ? head.readUInt16BE(0) : 0;
  if (mark === 0xfffe || mark === 0xfeff) return true;
  const control = head.filter((byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)).length;
  return !head.includes(0) && control <= head.length / 200;
}

function textKind(head: string, name: string): string {
  if (/<svg[\s>]/iu.test(head)) return 'image/svg+xml';
  if (/^\s*(?:<!doctype html|<html)/iu.test(head)) return 'text/html';
  if (isMail(head)) return 'message/rfc822';
  return TEXT_ENDINGS[fileEnding(name)] ?? 'text/plain';
}

/** A mail begins with headers; two of them in a row are no accident. */
function isMail(head: string): boolean {
  const lines = head.split(/\r?\n/u).filter((line) => !/^[ \t]/u.test(line));
  return (
    lines.slice(0, 2).length === 2 && lines.slice(0, 2).every((line) => MAIL_HEADER.test(line))
  );
}
