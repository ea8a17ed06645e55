/** Text to be put into a file at a place. */
interface Addition {
  readonly at: number;
  readonly text: string;
  readonly replaces: 0;
}

const PAGE = /^\d+ 0 obj\s*<<\s*\/Type \/Page\s/;
const ICC = /^(\d+) 0 obj\s*\[\/ICCBased (\d+) 0 R\]/;

/** Enough of an object to tell what it is. */
const HEAD = 120;

/**
 * Names the colours that see-through parts of a picture are mixed in, on every page: PDF/A-2 asks
 * for it (ISO 19005-2, 6.2.10), and the compiler leaves it out.
 * @param offsets where each object of the file begins, by its number
 */
export function pageGroups(file: Buffer, offsets: readonly number[]): Addition[] {
  const heads = offsets.map((at) => file.toString('latin1', at, at + HEAD));
  const profiles = heads.flatMap((head) => {
    const found = ICC.exec(head);
    return found ? [{ array: found[1] ?? '', stream: Number(found[2]) }] : [];
  });
  const colour = profiles.find(({ stream }) => isColour(file, offsets[stream])) ?? profiles[0];
  if (!colour) return [];
  const text = ` /Group << /Type /Group /S /Transparency /CS ${colour.array} 0 R >> `;
  return heads.flatMap((head, number) => {
    const found = PAGE.exec(head);
    return found ? [{ at: (offsets[number] ?? 0) + found[0].length, text, replaces: 0 }] : [];
  });
}

/** Whether a profile has red, green and blue, rather than grey alone. */
function isColour(file: Buffer, at: number | undefined): boolean {
  if (at === undefined) return false;
  return file.toString('latin1', at, file.indexOf('stream', at)).includes('/N 3');
}
