import { isDay } from '../model/day.ts';
import { attributeOf, findElement } from './native-dom.ts';
import type { DateEvidence } from './date-evidence.ts';

const PATTERNS: readonly RegExp[] = [
  /[/_-]((?:19|20)\d\d)[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/,
  /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/,
  /\/((?:19|20)\d\d)\/([a-z]{3})\/(0?[1-9]|[12]\d|3[01])(?=\/|$)/,
];
const DAY_FIRST = /[/_~-](0[1-9]|[12]\d|3[01])[_.-](0[1-9]|1[0-2])[_.-]((?:19|20)\d\d)(?=[/_.-]|$)/;
const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day that stands in an address: `/2017/10/20/`, `/2017-10-20-`, `/20171020/`, `/2017/oct/20/`. */
export function daysInAddresses(addresses: readonly string[]): DateEvidence[] {
  for (const address of addresses) {
    // An archive's copy carries the copy's own moment first.
    const path = address
      .replace(/^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\//, '')
      .replace(/^https?:\/\/[^/]*|[?#].*$/g, '');
    for (const pattern of PATTERNS) {
      const parts = pattern.exec(path);
      if (!parts) continue;
      const month = /^\d/.test(parts[2]!) ? Number(parts[2]) : SHORT_MONTHS.indexOf(parts[2]!) + 1;
      const day = `${parts[1]}-${String(month).padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`;
      if (isDay(day)) return [{ day, from: 'url', weight: 0.9 }];
    }
    const parts = DAY_FIRST.exec(path);
    const day = parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : '';
    if (isDay(day)) return [{ day, from: 'url', weight: 0.5 }];
  }
  return [];
}

/** Addresses of this page: where it was loaded, what it calls canonical, what it asks others to share. */
export function canonicalAddresses(document: Document, location: string | undefined): string[] {
  const canonical = findElement(document, 'link[rel~="canonical"]');
  const shared = findElement(document, 'meta[property="og:url"]');
  return [
    location,
    canonical && attributeOf(canonical, 'href'),
    shared && attributeOf(shared, 'content'),
  ].filter(
    (address): address is string =>
      typeof address === 'string' && address.length > 0 && address.length < 2000,
  );
}
