import type { CardContent } from './card-content.ts';
import { ClaimLines } from './ClaimLines.tsx';
import { citedSources, ReadingProvider } from './reading.ts';
import type { Names, Translate } from './translate.ts';

interface CardClaimsProps {
  readonly content: CardContent;
  readonly t: Translate;
  readonly locale: string;
  readonly names: Names;
}

/** The claims of a card on their own, for where the card itself is folded away. */
export function CardClaims({ content, t, locale, names }: CardClaimsProps) {
  const cited = citedSources(content.brief.sources);
  return (
    <ReadingProvider value={{ t, locale, names, cited }}>
      <ClaimLines claims={content.claims} />
    </ReadingProvider>
  );
}
