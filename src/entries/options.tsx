import { render } from 'preact';
import { catalog } from 'catalog:cards';
import { languages } from 'catalog:languages';
import { titles } from 'catalog:titles';
import { chooseLocale } from '../card/choose-locale.ts';
import { findTopic } from '../catalog/catalog.ts';
import { interfaceLanguage, message, openShortcuts, shortcuts, uiLanguage } from '../platform/interface.ts';
import { askBackground } from '../platform/request.ts';
import { onSettingsChange, readSettings, type Settings } from '../platform/settings.ts';
import { onSitesChange, patternOfHost, removeSites, requestSites } from '../platform/sites.ts';
import { Options } from '../screens/Options.tsx';
import { createNames } from './card-maker.ts';
import { patternsOf, readAllowed, switchRunMode } from './news-sites.ts';

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
      onRunMode={(mode) => switchRunMode(mode, allowed)}
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
