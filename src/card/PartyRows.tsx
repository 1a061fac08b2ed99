import type { Brief, PartyOn } from '../model/brief.ts';
import { English } from './English.tsx';
import { Local } from './Local.tsx';
import { PartyNames } from './PartyNames.tsx';
import { useReading } from './reading.ts';
import { Row } from './Row.tsx';
import { SourceMarks } from './SourceMarks.tsx';
import { When } from './When.tsx';
import { counted } from './words.ts';

/** More names than this tell a newcomer less than their number does; all stand behind "More". */
const MOST_NAMES = 12;

/** Groups in order of first appearance. */
function groupByRole(parties: readonly PartyOn[]): [role: string, PartyOn[]][] {
  const groups = new Map<string, PartyOn[]>();
  for (const party of parties) groups.set(party.role, [...(groups.get(party.role) ?? []), party]);
  return [...groups];
}

/** Who was in on the card's day, a row a role, and who had left by then. */
export function PartyRows({ brief }: { brief: Brief }) {
  const { t, locale, names } = useReading();
  const groups = groupByRole(brief.parties);
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
        <Row term={t('left')}>
          {brief.formerParties.map((party, index) => (
            <span key={`${party.id} ${party.to}`}>
              {index > 0 && '; '}
              <Local text={names.party(party.id, party.name)} around={locale} /> (
              <When date={party.to} length="long" />)
              <SourceMarks ids={party.sources} />
            </span>
          ))}
        </Row>
      )}
    </>
  );
}

/** Roles that the word "Parties" says already. */
const PLAIN_ROLES: ReadonlySet<string> = new Set(['party', 'state party', 'member', 'participant']);
