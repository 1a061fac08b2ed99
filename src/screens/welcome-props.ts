import type { CardContent } from '../card/card-content.ts';
import type { Names, Translate } from '../card/translate.ts';
import type { NewsSite, RunMode } from './options-props.ts';

export interface WelcomeProps {
  readonly t: Translate;
  readonly locale: string;
  readonly names: Names;
  /** What holds now, so that the chosen one is marked. */
  readonly runMode: RunMode;
  /** The sites that the second button asks for. */
  readonly newsSites: readonly NewsSite[];
  /** A card to show what a card is; the INF Treaty as of 20 October 2017 does well. */
  readonly demo: CardContent;
  /**
   * Called synchronously in the click handler: `sites` asks for all of `newsSites`, `every` for every site, `click` gives nothing and asks nothing.
   */
  readonly onChoose: (mode: RunMode) => void;
  readonly onOpenOptions: () => void;
}
