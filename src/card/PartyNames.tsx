import type { PartyId, SourceId } from '../model/topic.ts';
import { Local } from './Local.tsx';
import { useReading } from './reading.ts';
import { SourceMarks } from './SourceMarks.tsx';
import { languageMarks, listInPieces } from './words.ts';

interface NamedParty {
  readonly id: PartyId;
  readonly name: string;
  readonly sources: readonly SourceId[];
}

/** The list of parties further down has all sources, party by party. */
const MOST_MARKS = 3;

/** Names of parties as one list in the card's language, then their sources once. */
export function PartyNames({ parties }: { parties: readonly NamedParty[] }) {
  const { locale, names } = useReading();
  const known = parties.map((party) => names.party(party.id, party.name));
  const sources = [...new Set(parties.flatMap((party) => party.sources))];
  // A list of nothing but English names is an English list.
  const lang = known.every((name) => name.lang === 'en') ? 'en' : names.locale;
  const marks = languageMarks(lang, locale);
  return (
    <span class="party-names" dir={marks.dir}>
      <span lang={marks.lang}>
        {listInPieces(
          known.map((name) => name.text),
          lang,
        ).map(({ text, item }) =>
          item === null ? text : <Local key={item} text={known[item]!} around={lang} />,
        )}
      </span>
      <SourceMarks ids={sources.slice(0, MOST_MARKS)} />
    </span>
  );
}
