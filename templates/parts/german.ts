import type { SignText } from 'schildwerk/template';

/** The German text, on one line: what is felt is German. Of a text in Leichte Sprache its keyword. */
export function germanOf(text: SignText | undefined): string | undefined {
  const german = text?.lines.find(({ language }) => /^de(?:-|$)/.test(language));
  return german?.language === 'de-simple' ? german.text.split('\n')[0] : german?.text.replaceAll('\n', ' ');
}
