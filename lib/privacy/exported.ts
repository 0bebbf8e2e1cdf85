/** A row as the export shows it: keys in snake_case, without the id of the workspace. */
export function exported(row: object | null): Record<string, unknown> {
  const shown = Object.entries(row ?? {}).filter(([name]) => name !== 'workspaceId');
  return Object.fromEntries(shown.map(([name, value]) => [snakeCase(name), inSnakeCase(value)]));
}

function inSnakeCase(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(inSnakeCase);
  return typeof value === 'object' && value !== null ? exported(value) : value;
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
