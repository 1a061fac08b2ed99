/**
 * Names under which highlights stand in the document's registry. The page can read them, so they say nothing. They are the
 * same in every document, because the style sheet that paints them (`assets/static/highlight.css`) is handed to the browser, where the
 * page cannot read its rules, and has to know them.
 */
export const HIGHLIGHT_NAMES = { quiet: 'mark-a', active: 'mark-b' } as const;
