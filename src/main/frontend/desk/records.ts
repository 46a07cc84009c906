/** The record without that key; the very same record when it was not in it. */
export function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  if (!Object.hasOwn(record, key)) return record;
  const { [key]: _gone, ...rest } = record;
  return rest;
}

/** The new list, with every row that says the same as before being the very same object; the old list when all are. */
export function reused<T extends object>(
  before: readonly T[],
  after: readonly T[],
  key: (row: T) => string,
): readonly T[] {
  const known = new Map(before.map((row) => [key(row), row]));
  const rows = after.map((row) => {
    const old = known.get(key(row));
    return old && alike(old, row) ? old : row;
  });
  return rows.length === before.length && rows.every((row, index) => row === before[index]) ? before : rows;
}

function alike<T extends object>(a: T, b: T): boolean {
  const keys = Object.keys(b) as (keyof T)[];
  return keys.length === Object.keys(a).length && keys.every((key) => same(a[key], b[key]));
}

function same(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((each, index) => Object.is(each, b[index]));
}
