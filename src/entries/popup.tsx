import { render } from 'preact';
import { catalog } from 'catalog:cards';
import { languages } from 'catalog:languages';
import { searchWords } from 'catalog:search-words';
import { titles } from 'catalog:titles';
import { chooseLocale } from '../card/choose-locale.ts';
import { listTopics } from '../catalog/catalog.ts';
import type { Day } from '../model/day.ts';
import type { Topic } from '../model/topic.ts';
import { activeTab } from '../platform/inject.ts';
import { interfaceLanguage, message, openOptions, uiLanguage } from '../platform/interface.ts';
import type { PageReport } from '../platform/messages.ts';
import { askBackground, askReader } from '../platform/request.ts';
import { readSettings, type Settings } from '../platform/settings.ts';
import { onSitesChange } from '../platform/sites.ts';
import { Popup } from '../screens/Popup.tsx';
import type { PopupPage } from '../screens/popup-props.ts';
import { cardContent, createNames, dayOf } from './card-maker.ts';
import { readSite, switchSite, type Site } from './site-switch.ts';

const today = dayOf(new Date());
const locale = interfaceLanguage();

/** Under which words the search box finds a topic, besides the title that it shows. */
const otherNames = ({ id, title, shortTitle }: Topic): readonly string[] => [
  title,
  shortTitle ?? '',
  ...Object.values(titles).flatMap((known) => [known[id]?.title ?? '', known[id]?.shortTitle ?? '']),
  searchWords[id] ?? '',
];
const found = listTopics(catalog).map((topic) => ({ topic, names: otherNames(topic) }));

let tabId = -1;
let report: PageReport | null = null;
let site: Site | null = null;
let page: PopupPage = { state: 'loading' };
let settings: Settings | null = null;

function draw(): void {
  if (!settings) return;
  const { hiddenTopics, pausedSites } = settings;
  const dayOnPage = (id: string) =>
    report?.topics.find((topic) => topic.id === id)?.day ?? report?.published?.day;
  const cardOf = (id: string, asOf: Day) =>
    cardContent(catalog, id, {
      asOf,
      today,
      claims: report && asOf === (dayOnPage(id) ?? today) ? report.claims : [],
    });
  const hide = (id: string, hidden: boolean) =>
    save({ hiddenTopics: hidden ? [...hiddenTopics, id] : hiddenTopics.filter((known) => known !== id) });
  const spoken = { page: report?.language ?? null, interface: locale, browser: uiLanguage() };
  const names = createNames(chooseLocale(settings.cardLanguage, spoken, languages), titles);
  const allTopics = found.map(({ topic, names: others }) => ({
    id: topic.id,
    kind: topic.kind,
    title: names.topic(topic.id, topic.title),
    names: others,
  }));
  render(
    <Popup
      t={message}
      locale={locale}
      names={names}
      today={today}
      page={page}
      allTopics={allTopics}
      cardOf={cardOf}
      hiddenTopics={hiddenTopics}
      dataVersion={catalog.dataVersion}
      onSetDay={(day) => void askReader(tabId, 'setDay', { day }).then(show)}
      onShowMention={(index) => void askReader(tabId, 'showMention', { index })}
      onSite={(on) => site && switchSite(site, on, pausedSites, save)}
      onSpot={() => void spot()}
      onHighlighting={(on) => void askReader(tabId, 'setHighlighting', { on }).then(show)}
      onHideTopic={hide}
      onCopy={(text) => void navigator.clipboard.writeText(text)}
      onOpenOptions={() => void openOptions()}
    />,
    document.body,
  );
}

async function save(change: Partial<Settings>): Promise<void> {
  settings = await askBackground('changeSettings', change);
  await look();
}

/** After settings or sites have changed. */
async function look(): Promise<void> {
  site = tab && settings && (await readSite(tab.url, settings.pausedSites));
  show(await askReader(tabId, 'report', {}));
}

function show(answer: PageReport | undefined): void {
  const wasRead = report !== null;
  report = answer ?? null;
  // What is done in a private window leaves no trace, so a site cannot be allowed from there.
  const shown = tab?.isPrivate ? null : site;
  if (report) page = { ...report, state: 'ready', site: shown };
  else if (!site) page = { state: 'unavailable' };
  else page = { state: wasRead ? 'unspotted' : 'failed', site: shown };
  draw();
}

/** Opening the popup lets us read this one page, so it is spotted now, if it was not before. */
async function spot(): Promise<void> {
  const known = await askReader(tabId, 'report', {});
  if (!known && !(await askBackground('spotTab', { tabId }))) return show(undefined);
  show(known ?? (await askReader(tabId, 'report', {})));
}

const tab = await activeTab();
settings = await readSettings();
draw();
if (tab) {
  tabId = tab.id;
  site = await readSite(tab.url, settings.pausedSites);
  await spot();
  onSitesChange(look);
} else show(undefined);
