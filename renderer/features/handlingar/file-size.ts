const NUMBER = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });
const UNITS = ['byte', 'kB', 'MB', 'GB'];

/** A number of bytes as people say it: "1,2 MB". */
export function fileSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${NUMBER.format(value)} ${UNITS[unit] ?? ''}`;
}
