import { TopicCard, type TopicCardProps } from '../../../src/card/TopicCard.tsx';
import { rendered } from './rendered.ts';
import { content, names, t } from './sample-brief.ts';

/** The sample's card as it hovers, but for what is changed. */
export const card = (change: Partial<TopicCardProps> = {}): HTMLElement =>
  rendered(
    <TopicCard
      {...content}
      t={t}
      locale="en-GB"
      names={names}
      mode="hover"
      dayNote="found"
      dataVersion="2026.1"
      {...change}
    />,
  );
