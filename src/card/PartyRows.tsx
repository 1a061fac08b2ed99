import type { Brief, FormerPartyOn } from '../model/brief.ts';
import { English } from './English.tsx';
import { PartyNames } from './PartyNames.tsx';
import { useReading } from './reading.ts';
import { Row } from './Row.tsx';
import { counted, dateInWords, languageMarks } from './words.ts';

/** More names than this tell a newcomer less than their number does; all stand behind "More". */
const MOST_NAMES = 12;

/** Groups in order of first appearance. */
function groupBy<T>(parties: readonly T[], keyOf: (party: T) => string): [key: string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const party of parties) groups.set(keyOf(party), [...(groups.get(keyOf(party)) ?? []), party]);
  return [...groups];
}

/** Who was in on the card's day, a row a role; then who had been in before, also where the agreement ended with all in it. */
export function PartyRows({ brief }: { brief: Brief }) {
  const { t, locale } = useReading();
  const groups = groupBy(brief.parties, ({ role }) => role);
  return (
    <>
      {groups.map(([role, parties], index) => (
        <Row key={role} term={index === 0 ? t('parties') : ''}>
          {parties.length > MOST_NAMES ? (
            <strong>{counted(t, 'partiesCount', parties.length, locale)}</strong>
          ) : (
            <PartyNames parties={parties} />
          )}
          {(groups.length > 1 || !PLAIN_ROLES.has(role)) && (
            <span class="note">
              <English>{role}</English>
            </span>
          )}
        </Row>
      ))}
      {brief.formerParties.length > 0 && (
        <Row term={t('formerParties')}>
          <FormerParties parties={brief.formerParties} />
        </Row>
      )}
    </>
  );
}

/** Those who were in until the same day stand in one line. */
function FormerParties({ parties }: { parties: readonly FormerPartyOn[] }) {
  const { t, locale, names } = useReading();
  return (
    <>
      {groupBy(parties, ({ to }) => to).map(([to, group]) => (
        <span key={to} class="former">
          <PartyNames parties={group} hasAllMarks>
            {' '}
            <span dir={languageMarks(locale, names.locale).dir}>
              {t('untilDate', [dateInWords(to, locale)])}
            </span>
          </PartyNames>
        </span>
      ))}
    </>
  );
}

/** Roles that the word "Parties" says already. */
const PLAIN_ROLES: ReadonlySet<string> = new Set(['party', 'state party', 'member', 'participant']);
