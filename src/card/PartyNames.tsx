import type { PartyId, SourceId } from '../model/topic.ts';
import { useReading } from './reading.ts';
import { SourceMarks } from './SourceMarks.tsx';
import { listInWords } from './words.ts';

interface NamedParty {
  readonly id: PartyId;
  readonly name: string;
  readonly sources: readonly SourceId[];
}

/** The list of parties further down has all sources, party by party. */
const MOST_MARKS = 3;

/** Names of parties as one list in the reader's language, then their sources once. */
export function PartyNames({ parties }: { parties: readonly NamedParty[] }) {
  const { partyName, locale } = useReading();
  const names = parties.map((party) => partyName(party.id, party.name));
  const sources = [...new Set(parties.flatMap((party) => party.sources))];
  const foreign = names.filter((name) => !name.lang.startsWith(locale.slice(0, 2)));
  return (
    <>
      {foreign.length === names.length && names[0] ? (
        <span lang={names[0].lang}>
          {listInWords(
            names.map((name) => name.text),
            names[0].lang,
          )}
        </span>
      ) : (
        listInWords(
          names.map((name) => name.text),
          locale,
        )
      )}
      <SourceMarks ids={sources.slice(0, MOST_MARKS)} />
    </>
  );
}
