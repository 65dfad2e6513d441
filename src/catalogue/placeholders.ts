/** `{{name}}` in a message; whatever stands between the braces is captured, so that a bad name can be reported. */
const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
const GOOD_NAME = /^[a-z][a-zA-Z0-9]*$/;

/** The names a message asks values for, sorted, each once. */
export const placeholdersOf = (message: string): readonly string[] =>
  [...new Set(Array.from(message.matchAll(PLACEHOLDER), ([, name = '']) => name))].sort();

/** What looks like a placeholder and is none: a bad name, a brace too many or too few, i18next's own `$t(`. */
export function badPlaceholders(message: string): readonly string[] {
  const bad = placeholdersOf(message).filter((name) => !GOOD_NAME.test(name));
  const rest = message.replace(PLACEHOLDER, '');
  return [...bad.map((name) => `{{${name}}}`), ...Array.from(rest.matchAll(/[{}]+|\$t\(/g), ([found]) => found)];
}
