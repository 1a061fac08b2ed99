import { render } from 'preact';
import { catalog } from 'catalog:cards';
import { languages } from 'catalog:languages';
import { titles } from 'catalog:titles';
import { chooseLocale } from '../card/choose-locale.ts';
import { findTopic } from '../catalog/catalog.ts';
import { interfaceLanguage, message, openShortcuts, shortcuts, uiLanguage } from '../platform/interface.ts';
import { askBackground } from '../platform/request.ts';
import { onSettingsChange, readSettings, type Settings } from '../platform/settings.ts';
import { EVERY_SITE, onSitesChange, patternOfHost, removeSites, requestSites } from '../platform/sites.ts';
import { Options } from '../screens/Options.tsx';
import type { RunMode } from '../screens/options-props.ts';
import { createNames } from './card-maker.ts';
import { patternsOf, readAllowed } from './news-sites.ts';

const titleOf = (id: string) => findTopic(catalog, id)?.title ?? id;

const changelog = catalog.changelog.flatMap(({ version, day, changes }) =>
  Object.entries(changes).map(([id, text]) => ({ version, day, text, topic: titleOf(id) })),
);

const change = (settings: Partial<Settings>) => void askBackground('changeSettings', settings);

async function draw(): Promise<void> {
  const [settings, allowed, keys] = await Promise.all([
    readSettings(),
    readAllowed(catalog.newsSites),
    shortcuts(),
  ]);
  const some = allowed.otherSites.length > 0 || allowed.newsSites.some((site) => site.granted);

  // Both browsers want the request in the click itself. Giving back comes first, else it would take what was just given.
  const onRunMode = (mode: RunMode) => {
    const hosts = [...allowed.newsSites.map(({ host }) => host), ...allowed.otherSites];
    if (mode !== 'every') void removeSites(EVERY_SITE);
    if (mode === 'click') void removeSites(hosts.flatMap(patternsOf));
    if (mode === 'sites') void requestSites(catalog.newsSites.map(({ host }) => patternOfHost(host)));
    if (mode === 'every') void requestSites(EVERY_SITE);
  };

  const locale = interfaceLanguage();
  const ofNoPage = { page: null, interface: locale, browser: uiLanguage() };
  const names = createNames(chooseLocale(settings.cardLanguage, ofNoPage, languages), titles);
  render(
    <Options
      t={message}
      locale={locale}
      runMode={allowed.every ? 'every' : some ? 'sites' : 'click'}
      newsSites={allowed.newsSites}
      otherSites={allowed.otherSites}
      display={settings.display}
      openDelayMs={settings.openDelayMs}
      cardLanguage={settings.cardLanguage}
      hiddenTopics={settings.hiddenTopics.map((id) => ({ id, title: names.topic(id, titleOf(id)) }))}
      shortcuts={keys}
      dataVersion={catalog.dataVersion}
      changelog={changelog}
      onRunMode={onRunMode}
      onGrantSites={(hosts) => void requestSites(hosts.map(patternOfHost))}
      onRemoveSite={(host) => void removeSites(patternsOf(host))}
      onDisplay={(display) => change({ display })}
      onOpenDelay={(openDelayMs) => change({ openDelayMs })}
      onCardLanguage={(cardLanguage) => change({ cardLanguage })}
      onShowTopic={(id) => change({ hiddenTopics: settings.hiddenTopics.filter((hidden) => hidden !== id) })}
      onOpenShortcuts={() => void openShortcuts()}
    />,
    document.body,
  );
}

onSettingsChange(draw);
onSitesChange(draw);
void draw();
