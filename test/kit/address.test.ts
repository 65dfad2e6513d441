import { describe, expect, test } from 'vitest';
import { LONGEST_ADDRESS, parseAddress } from '../../src/kit/address.js';
import { HEAD, run } from './fake-world.js';

describe('an address', () => {
  test.each([
    ['https://www.kreis.example/termin', 'https://www.kreis.example/termin', 'www.kreis.example/termin'],
    ['HTTPS://Kreis.example', 'HTTPS://Kreis.example', 'Kreis.example'],
    ['https://kreis.example/', 'https://kreis.example/', 'kreis.example'],
    ['https://kreis.example/termin/', 'https://kreis.example/termin/', 'kreis.example/termin/'],
    ['http://kreis.example:8080/?a=1', 'http://kreis.example:8080/?a=1', 'kreis.example:8080/?a=1'],
    ['tel:+49-2999-13(10)', 'tel:+49-2999-13(10)', '+49-2999-13(10)'],
    ['mailto:post@kreis.example?subject=Termin', 'mailto:post@kreis.example?subject=Termin', 'post@kreis.example'],
    ['geo:51.5,7.4?z=17', 'geo:51.5,7.4?z=17', '51.5,7.4?z=17'],
  ])('%s is encoded as it is written and shown without what nobody types', (written, encoded, shown) => {
    expect(parseAddress(written)).toEqual({ encoded, shown });
  });

  test('with letters beyond ASCII is encoded as machines write it and shown as people do', () => {
    expect(parseAddress('https://müsterkreis.example/straße?q=ä')).toEqual({
      encoded: 'https://xn--msterkreis-9db.example/stra%C3%9Fe?q=%C3%A4',
      shown: 'müsterkreis.example/straße?q=ä',
    });
    expect(parseAddress('https://مثال.example')).toMatchObject({ encoded: 'https://xn--mgbh0fb.example/' });
  });

  test.each([
    ['kreis.example/termin', 'no-scheme'],
    ['www.kreis.example:8080', 'no-scheme'],
    ['//kreis.example', 'no-scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['JavaScript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['ftp://kreis.example', 'scheme'],
    ['https://kreis.example/ein termin', 'characters'],
    [' https://kreis.example', 'characters'],
    ['https://kreis.example/\u200b', 'characters'],
    ['https://kreis.example\\termin', 'characters'],
    ['https://', 'malformed'],
    ['https:kreis.example', 'malformed'],
    ['https:///kreis.example', 'malformed'],
    ['https://kreis.example@other.example/', 'malformed'],
    ['https://kreis.example:port/', 'malformed'],
    ['mailto:post', 'malformed'],
    ['tel:Zentrale', 'malformed'],
    ['geo:Musterstadt', 'malformed'],
    [`https://kreis.example/${'a'.repeat(LONGEST_ADDRESS)}`, 'long'],
    [`https://kreis.example/${'ä'.repeat(LONGEST_ADDRESS / 5)}`, 'long'],
  ])('%s is refused (%s)', (written, fault) => {
    expect(parseAddress(written)).toEqual({ fault });
  });
});

describe('the address of a sign', () => {
  const waiting = (url: string, more = '') =>
    run(
      `${HEAD}signs:\n  - id: a\n    template: waiting-area\n    message: rooms.kitchenette\n    url: ${url}\n${more}`,
    );
  const codes = (result: ReturnType<typeof run>): string[] => result.diagnostics.map(({ code }) => code);

  test('that is wrong is an error at its line, and the sign is not made', () => {
    const { diagnostics, resolved } = waiting('kreis.example');
    expect(diagnostics).toMatchObject([
      {
        code: 'kit/wrong-url',
        severity: 'error',
        facts: { url: 'kreis.example', fault: 'no-scheme' },
        place: { file: 'kit.yaml', line: 9, sign: 'a' },
      },
    ]);
    expect(resolved.signs).toEqual([]);
  });

  test('is checked in every language, each fault once', () => {
    expect(codes(waiting('{ de: "javascript:x", en: "javascript:x", tr: kreis.example }'))).toEqual([
      'kit/wrong-url',
      'kit/wrong-url',
    ]);
  });

  test('is said to whoever is read to in the sign’s first language', () => {
    expect(waiting('https://kreis.example').resolved.signs[0]?.alt).toEqual({ 'qr-code': 'QR-Code' });
    const english = waiting('https://kreis.example', '    languages: [en]\n');
    expect(english.resolved.signs[0]?.alt).toEqual({ 'qr-code': 'QR code' });
  });

  test('is the one of its first language; the others that it shows are named', () => {
    const both = waiting('{ en: https://kreis.example/en, de: https://kreis.example/de }');
    expect(both.resolved.signs[0]?.url).toBe('https://kreis.example/de');
    expect(both.diagnostics).toMatchObject([
      { code: 'kit/one-url', severity: 'info', facts: { shown: 'https://kreis.example/de', languages: ['en'] } },
    ]);
    const same = '{ de: https://kreis.example, en: https://kreis.example, tr: https://kreis.example/tr }';
    expect(codes(waiting(same))).toEqual([]);
  });

  test('of its form in Leichte Sprache may be one of its own', () => {
    const url = '{ de: https://kreis.example, de-simple: https://kreis.example/leicht }';
    const { resolved, diagnostics } = waiting(url, '    easy: true\n');
    expect(resolved.signs.map((sign) => sign.url)).toEqual(['https://kreis.example', 'https://kreis.example/leicht']);
    expect(diagnostics).toEqual([]);
  });
});
