import type { ComponentChildren } from 'preact';
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

interface PartyNamesProps {
  readonly parties: readonly NamedParty[];
  /** Where no list further down has them. */
  readonly hasAllMarks?: boolean;
  /** Between the names and their sources. */
  readonly children?: ComponentChildren;
}

/** Names of parties as one list in the card's language, then their sources once. */
export function PartyNames({ parties, hasAllMarks = false, children }: PartyNamesProps) {
  const { locale, names } = useReading();
  const known = parties.map((party) => names.party(party.id, party.name));
  const sources = [...new Set(parties.flatMap((party) => party.sources))];
  // A list of nothing but English names is an English list.
  const lang = known.every((name) => name.lang === 'en') ? 'en' : names.locale;
  return (
    <span class="party-names" dir={languageMarks(names.locale, locale).dir}>
      <span lang={languageMarks(lang, locale).lang} dir={languageMarks(lang, names.locale).dir}>
        {listInPieces(
          known.map((name) => name.text),
          lang,
        ).map(({ text, item }) =>
          item === null ? text : <Local key={item} text={known[item]!} around={lang} />,
        )}
      </span>
      {children}
      <SourceMarks ids={hasAllMarks ? sources : sources.slice(0, MOST_MARKS)} />
    </span>
  );
}
