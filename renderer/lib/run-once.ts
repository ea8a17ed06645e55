/**
 * Starts the work, unless the same work (by its key) is under way: then that one is waited for.
 * Work that has ended, well or badly, can be started again.
 */
export function runOnce<Result>(
  underWay: Map<string, Promise<Result>>,
  key: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const going = underWay.get(key);
  if (going) return going;
  const started = work().finally(() => underWay.delete(key));
  underWay.set(key, started);
  return started;
}
