import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source, SourceId } from '../model/topic.ts';
import type { Names, Translate } from './translate.ts';

/** What every part of a card needs to put things into words. */
export interface Reading {
  readonly t: Translate;
  /** BCP 47 language of the interface: of sentences, and of dates and numbers inside them. */
  readonly locale: string;
  /** Language of what stands on its own. */
  readonly names: Names;
  /** Number (from 1) and source of each id that the card cites. */
  readonly cited: ReadonlyMap<SourceId, { readonly number: number; readonly source: Source }>;
}

const ReadingContext = createContext<Reading | null>(null);

export const ReadingProvider = ReadingContext.Provider;

/** The reading of the card around; throws outside of one. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('A part of the card stands outside of a card');
  return reading;
}

/** Numbers sources in the order in which the brief lists them. */
export const citedSources = (sources: readonly Source[]): Reading['cited'] =>
  new Map(sources.map((source, index) => [source.id, { number: index + 1, source }]));
