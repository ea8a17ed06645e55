import { Envelope } from '../../shared/contract/envelope.ts';
import { CallError } from '../../shared/contract/errors.ts';
import { Incoming } from '../../shared/contract/post.ts';
import './bridge.ts';

function incomingOf(answer: unknown): Incoming {
  const envelope = Envelope.parse(answer);
  if (envelope.ok) return Incoming.parse(envelope.value);
  const { code, violations, logId } = envelope.error;
  throw new CallError(code, violations, logId);
}

/** A handle for a file that was dropped from outside. Throws CallError. */
export async function droppedFile(file: File): Promise<Incoming> {
  return incomingOf(JSON.parse(String(await window.paragraf.dropFile(file))));
}

/** A handle for a pasted file, whose bytes are sent to main. Throws CallError. */
export async function pastedFile(file: File, name: string): Promise<Incoming> {
  const body = await file.arrayBuffer();
  const url = `/intag?namn=${encodeURIComponent(name)}`;
  const response = await fetch(url, { method: 'POST', body });
  return incomingOf(await response.json());
}
