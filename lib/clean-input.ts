import { cleanText } from './clean-text';
import { AppError } from './errors';

/** Far deeper than any profile is nested, far from where a walk through it would run out of stack. */
const DEEPEST = 100;

/**
 * The same value with every string in it storable; keys too. Meant for JSON that came from outside.
 * @throws {AppError} `malformed` for JSON nested more than a hundred deep.
 */
export function cleanDeep(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) throw new AppError('malformed', 'The JSON is nested too deeply. Send it flatter.');
  if (Array.isArray(value)) return value.map((inner) => cleanDeep(inner, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [cleanText(key), cleanDeep(inner, depth + 1)]),
  );
}
