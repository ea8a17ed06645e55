/** A file that came with an e-mail. */
export interface Attachment {
  /** As the sender called it; empty where it has no name. Not safe to use as a name of a file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is read out of an e-mail, whichever program saved it. */
export interface Email {
  /** Empty strings where the e-mail does not say. */
  readonly senderName: string;
  readonly senderAddress: string;
  readonly subject: string;
  /** Moment it was sent, ISO 8601; null where it is missing or no date. */
  readonly sent: string | null;
  readonly body: string;
  readonly attachments: readonly Attachment[];
  /** Attachments that were not taken out, being too many or too large together. */
  readonly leftOut: number;
}

/** The moment as ISO 8601, or null for text that is no date. */
export function momentOf(text: string | undefined): string | null {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** Everything that can be searched of an e-mail but its attachments, which are files of their own. */
export function emailText({ senderName, senderAddress, subject, body }: Email): string {
  const sender = [senderName, senderAddress].filter((part) => part !== '').join(' ');
  return [subject, sender, body].filter((part) => part !== '').join('\n');
}
