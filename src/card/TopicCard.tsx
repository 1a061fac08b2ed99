import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { TopicId } from '../model/topic.ts';
import { divideBrief } from './brief-parts.ts';
import type { CardContent, DayNote } from './card-content.ts';
import { CardHead } from './CardHead.tsx';
import { CardTools } from './CardTools.tsx';
import { ChangeLog } from './ChangeLog.tsx';
import { ChartFigure } from './charts/ChartFigure.tsx';
import { ClaimLines } from './ClaimLines.tsx';
import { ErrorReport } from './ErrorReport.tsx';
import { MoreOnThatDay } from './MoreOnThatDay.tsx';
import { citedSources, ReadingProvider } from './reading.ts';
import { RelatedTopics } from './RelatedTopics.tsx';
import { RuleList } from './RuleList.tsx';
import { SinceBand } from './SinceBand.tsx';
import { SourceList } from './SourceList.tsx';
import { ThenBand } from './ThenBand.tsx';
import type { Names, Translate } from './translate.ts';
import { When } from './When.tsx';

export interface TopicCardProps extends CardContent {
  readonly t: Translate;
  /** BCP 47 language of the interface. */
  readonly locale: string;
  readonly names: Names;
  /** `hover`: inside an article, read only. `popup` and `page`: on our own pages, with tools. */
  readonly mode: 'hover' | 'popup' | 'page';
  readonly dayNote: DayNote;
  readonly dataVersion: string;
  /** The title stands above already. */
  readonly untitled?: boolean;
  /** Pin and close buttons of the card in the page. */
  readonly tools?: ComponentChildren;
  readonly onOpenTopic?: (id: TopicId) => void;
  /** Copies a text; without it, and in `hover` mode always, nothing on the card can be copied by button. */
  readonly onCopyCitation?: (text: string) => void;
}

/**
 * The card of a topic, the same wherever it is shown: what it is, what held on the day, what the article says of it, what happened since, and by what sources.
 */
export function TopicCard(props: TopicCardProps) {
  const { t, locale, names, brief, charts, claims, mode, dataVersion } = props;
  const onCopy = mode === 'hover' ? undefined : props.onCopyCitation;
  const reading = useMemo(
    () => ({ t, locale, names, cited: citedSources(brief.sources) }),
    [t, locale, names, brief],
  );
  const parts = divideBrief(brief);
  const figures = [...brief.figures, ...brief.figuresToday];
  return (
    <ReadingProvider value={reading}>
      <article class={`card in-${mode}`}>
        <CardHead brief={brief} tools={props.tools} untitled={props.untitled ?? false} />
        <ThenBand brief={brief} parts={parts} dayNote={props.dayNote} />
        <ClaimLines claims={claims} />
        <SinceBand brief={brief} parts={parts} />
        <div class="rest">
          {charts.map((chart) => (
            <ChartFigure
              key={`${chart.kind} ${chart.title}`}
              chart={chart}
              isOpen={mode !== 'hover' || brief.kind === 'events'}
            />
          ))}
          <MoreOnThatDay brief={brief} parts={parts} />
          <RuleList figures={figures} />
          <SourceList sources={brief.sources}>
            {onCopy && <CardTools brief={brief} dataVersion={dataVersion} onCopy={onCopy} />}
          </SourceList>
          <ChangeLog changes={props.changes ?? []} />
          {onCopy && <ErrorReport brief={brief} dataVersion={dataVersion} onCopy={onCopy} />}
          <RelatedTopics related={brief.related} onOpenTopic={props.onOpenTopic} />
        </div>
        <footer class="foot">
          <span>
            {t('checkedThrough')} <When date={brief.verifiedThrough} isInSentence />
          </span>
          {mode === 'hover' && <span>{t('fromBackgrounder')}</span>}
          {mode === 'popup' && <span>{t('dataVersion', [dataVersion])}</span>}
        </footer>
      </article>
    </ReadingProvider>
  );
}
