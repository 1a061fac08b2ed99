/** Letters that count as another: each of the first string as the one at its place in the second. In a file of their own, as the sentinel needs nothing else of the matcher. */
export const UNIFIED = ['ıłŁøØđĐßẞأإآٱىیکةۀەھہヶケヵか', 'ilLoOdDsSااااييكهههههカカカカ'] as const;

/** Cyrillic letters that look like Latin ones. */
export const LOOK_ALIKES = ['аеорсхуіѕјвнкмтАЕОРСХУІЅЈВНКМТ', 'aeopcxyisjbhkmtAEOPCXYISJBHKMT'] as const;
