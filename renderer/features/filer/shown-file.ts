import type { Handlingsfil } from '../../../shared/domain/handlingsfil.ts';

/** What is needed to show a stored file, whether it lies in a post or in a handling. */
export type ShownFile = Pick<
  Handlingsfil,
  'ordning' | 'namn' | 'roll' | 'sha256' | 'mime' | 'storlek'
>;

/** Where a page fetches a stored file. */
export function addressOf({ sha256 }: Pick<ShownFile, 'sha256'>): string {
  return `/filer/${sha256}`;
}

/** How a file is shown: as it is, or by the words that have been read in it. */
export function lookOf(mime: string): 'pdf' | 'image' | 'plain' | 'words' | 'none' {
  if (mime === 'application/pdf') return 'pdf';
  if (IMAGES.includes(mime)) return 'image';
  if (WORDS.includes(mime)) return 'words';
  return mime.startsWith('text/') ? 'plain' : 'none';
}

const IMAGES: readonly string[] = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/bmp',
  'image/avif',
];

/** Kinds whose words are read when they come in; markup among them, which is never shown as such. */
const WORDS: readonly string[] = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'message/rfc822',
  'application/vnd.ms-outlook',
  'text/html',
];
