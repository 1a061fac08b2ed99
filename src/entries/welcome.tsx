import { render } from 'preact';
import { catalog } from 'catalog:cards';
import { titles } from 'catalog:titles';
import { interfaceLanguage, message, openOptions } from '../platform/interface.ts';
import { onSitesChange } from '../platform/sites.ts';
import { Welcome } from '../screens/Welcome.tsx';
import { cardContent, createNames, dayOf } from './card-maker.ts';
import { readAllowed, switchRunMode } from './news-sites.ts';

/** The day of the article that made us build this: the treaty was in force, and has ended since. */
const DEMO = { topic: 'inf-treaty', day: '2017-10-20' };

async function draw(): Promise<void> {
  const allowed = await readAllowed(catalog.newsSites);
  const { newsSites, otherSites, every } = allowed;
  const some = otherSites.length > 0 || newsSites.some((site) => site.granted);
  const today = dayOf(new Date());
  render(
    <Welcome
      t={message}
      locale={interfaceLanguage()}
      names={createNames(interfaceLanguage(), titles)}
      runMode={every ? 'every' : some ? 'sites' : 'click'}
      newsSites={newsSites}
      demo={cardContent(catalog, DEMO.topic, { asOf: DEMO.day, today, claims: [] })}
      onChoose={(mode) => switchRunMode(mode, allowed)}
      onOpenOptions={() => void openOptions()}
    />,
    document.body,
  );
}

onSitesChange(draw);
void draw();
