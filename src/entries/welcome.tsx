import { render } from 'preact';
import { catalog } from 'catalog:cards';
import { titles } from 'catalog:titles';
import { interfaceLanguage, message, openOptions } from '../platform/interface.ts';
import { EVERY_SITE, onSitesChange, patternOfHost, requestSites } from '../platform/sites.ts';
import { Welcome } from '../screens/Welcome.tsx';
import type { RunMode } from '../screens/options-props.ts';
import { cardContent, createNames, dayOf } from './card-maker.ts';
import { readAllowed } from './news-sites.ts';

/** The day of the article that made us build this: the treaty was in force, and has ended since. */
const DEMO = { topic: 'inf-treaty', day: '2017-10-20' };

async function draw(): Promise<void> {
  const { newsSites, otherSites, every } = await readAllowed(catalog.newsSites);
  const some = otherSites.length > 0 || newsSites.some((site) => site.granted);
  const today = dayOf(new Date());
  const onChoose = (mode: RunMode) => {
    if (mode === 'every') void requestSites(EVERY_SITE);
    if (mode === 'sites') void requestSites(newsSites.map(({ host }) => patternOfHost(host)));
  };
  render(
    <Welcome
      t={message}
      locale={interfaceLanguage()}
      names={createNames(interfaceLanguage(), titles)}
      runMode={every ? 'every' : some ? 'sites' : 'click'}
      newsSites={newsSites}
      demo={cardContent(catalog, DEMO.topic, { asOf: DEMO.day, today, claims: [] })}
      onChoose={onChoose}
      onOpenOptions={() => void openOptions()}
    />,
    document.body,
  );
}

onSitesChange(draw);
void draw();
