import { optionalLine } from './text.ts';

/** An e-mail address, or none. Only what no address can lack is asked of it. */
export function optionalEpost() {
  return optionalLine(200).refine(
    (text) => text === '' || /^[^\s@,;<>]+@[^\s@,;<>]+$/u.test(text),
    'invalid_email',
  );
}
