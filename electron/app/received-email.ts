import type { Email } from '../extraction/email.ts';
import type { PostData } from '../../shared/domain/post.ts';
import { fileEnding } from '../../shared/rules/filnamn.ts';
import { dayOf } from '../services/context.ts';

/** What is known of a file that came in: its name, and that it came today. */
export function dataOfFile(name: string, today: string): PostData {
  return {
    inkommenDatum: today,
    datumHandling: null,
    avsandare: '',
    avsandareEpost: '',
    rubrik: asLine(withoutEnding(name), 300) || name,
  };
}

/** What is known of an e-mail; one from a clock that runs ahead came in today. */
export function dataOfEmail(email: Email, name: string, today: string): PostData {
  const sent = email.sent === null ? null : dayOf(new Date(email.sent));
  const day = sent !== null && isUsable(sent) && sent <= today ? sent : null;
  const plain = dataOfFile(name, today);
  return {
    inkommenDatum: day ?? today,
    datumHandling: day,
    avsandare: asLine(email.senderName || email.senderAddress, 200),
    avsandareEpost: asLine(email.senderAddress, 254),
    rubrik: asLine(email.subject, 300) || plain.rubrik,
  };
}

/** A date header may say any year at all. */
function isUsable(day: string): boolean {
  return /^(?:19|20)\d\d-/u.test(day);
}

function withoutEnding(name: string): string {
  const ending = fileEnding(name);
  return ending === '' ? name : name.slice(0, -ending.length - 1);
}

/** One line that the register takes, whatever was written. */
function asLine(text: string, most: number): string {
  const plain = text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
  return plain.normalize('NFC').trim().slice(0, most).toWellFormed().trim();
}
