/** Letters as a searching reader means them: no case, no accents, no invisible signs, one space between words. */
export const searchText = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
