import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type';
import { fileEnding } from '../../shared/rules/filnamn.ts';
import { openBytes } from './bytes.ts';
import { compoundKind } from './compound-file.ts';
import type { Source } from './protocol.ts';

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
export async function kindOf(from: Source, name: string): Promise<string> {
  const known = (await knownKind(from))?.mime;
  if (known === 'application/x-cfb') return compoundKind(from);
  if (known !== undefined && known !== 'application/xml') return known;
  const head = await headOf(from);
  return isText(head) ? textKind(head.toString('latin1'), name) : 'application/octet-stream';
}

function knownKind(from: Source) {
  return 'path' in from ? fileTypeFromFile(from.path) : fileTypeFromBuffer(from.bytes);
}

async function headOf(from: Source): Promise<Buffer> {
  const bytes = await openBytes(from);
  try {
    return await bytes.at(0, HEAD_BYTES);
  } finally {
    await bytes.close();
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
