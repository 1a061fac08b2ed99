import { cardShot, chartShots, pageShot, popupShot, type Shot } from './shots.ts';
import type { Look } from './studio.ts';

/** Pictures taken with one look of the screen. */
export interface Sitting {
  readonly look: Look;
  readonly shots: readonly Shot[];
}

const INF = /Intermediate-Range Nuclear Forces Treaty/;
const MISSILES = /22 missiles/;
const PERSIAN = 'article-fa.html';

/** A column as wide as the article wants it, and no more: pictures of text are heavy. */
const COLUMN = { width: 600, height: 660 };
const DESKTOP = { width: 960, height: 760 };
const PHONE = { width: 320, height: 640 };

export const README_PICTURES: readonly Sitting[] = [
  {
    look: COLUMN,
    shots: [cardShot('card', INF), cardShot('card-missiles', MISSILES), popupShot('popup'), chartShots('')],
  },
  { look: { ...COLUMN, dark: true }, shots: [cardShot('card-dark', INF), popupShot('popup-dark')] },
  {
    look: DESKTOP,
    shots: [pageShot('options', 'options.html', 900), pageShot('welcome', 'welcome.html', 900)],
  },
];

const part = (suffix: string, look: Look): Sitting => ({
  look,
  shots: [
    cardShot(`card-inf-${suffix}`, INF),
    cardShot(`card-missiles-${suffix}`, MISSILES),
    cardShot(`card-deal-${suffix}`, /Iran Accord/),
    popupShot(`popup-${suffix}`),
    pageShot(`options-${suffix}`, 'options.html', 2400),
    pageShot(`welcome-${suffix}`, 'welcome.html', 2400),
    chartShots(`-${suffix}`),
  ],
});

export const GALLERY: readonly Sitting[] = [
  part('light', DESKTOP),
  part('dark', { ...DESKTOP, dark: true }),
  part('forced-colours', { ...DESKTOP, forcedColors: true }),
  part('narrow', PHONE),
  {
    look: { ...DESKTOP, language: 'fa' },
    shots: [
      cardShot('card-right-to-left', /./, PERSIAN),
      popupShot('popup-right-to-left', PERSIAN),
      pageShot('options-right-to-left', 'options.html', 2400),
    ],
  },
];
