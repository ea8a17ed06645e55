/** "170, 172–184": numbers in order, with a dash between the ends of a run of two or more. */
export function paragrafintervall(numbers: readonly number[]): string {
  return runsOf(numbers)
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');
}

/** "§ 7" or "§§ 170, 172–184", with a no-break space after the sign; empty for none. */
export function paragrafer(numbers: readonly number[]): string {
  const count = new Set(numbers).size;
  if (count === 0) return '';
  return `${count === 1 ? '§' : '§§'}\u00a0${paragrafintervall(numbers)}`;
}

function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
