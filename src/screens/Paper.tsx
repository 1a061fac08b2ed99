import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { adoptCardStyles } from '../card/card-styles.ts';
import { isRightToLeft } from '../card/words.ts';

interface PaperProps {
  /** Name of the screen, for its own style sheet. */
  readonly screen: 'popup' | 'options' | 'welcome';
  readonly locale: string;
  readonly children: ComponentChildren;
}

/** The ground of each of our own pages: the card's styles, the language and its direction. */
export function Paper({ screen, locale, children }: PaperProps) {
  useLayoutEffect(() => adoptCardStyles(document), []);
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = isRightToLeft(locale) ? 'rtl' : 'ltr';
  }, [locale]);
  return <div class={`paper ${screen}`}>{children}</div>;
}
