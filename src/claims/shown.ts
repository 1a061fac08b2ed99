import type { ClaimResult, ClaimValue } from '../model/claim-result.ts';
import type { Recorded } from './recorded.ts';

/** A recorded value as a result tells it. */
export const shown = <T extends ClaimValue>({
  rule,
  ruleName,
  value,
  sources,
}: Recorded<T>): ClaimResult['recorded'][number] => ({
  rule,
  ...(ruleName !== undefined && { ruleName }),
  value,
  sources,
});
