import { render } from 'preact';
import { catalog } from 'catalog:cards';
import { listTopics } from '../catalog/catalog.ts';
import type { Day } from '../model/day.ts';
import { activeTab } from '../platform/inject.ts';
import { message, openOptions, uiLanguage } from '../platform/interface.ts';
import type { PageReport } from '../platform/messages.ts';
import { askBackground, askReader } from '../platform/request.ts';
import { readSettings, type Settings } from '../platform/settings.ts';
import { onSitesChange } from '../platform/sites.ts';
import { Popup } from '../screens/Popup.tsx';
import type { PopupPage } from '../screens/popup-props.ts';
import { cardContent, dayOf, partyNames } from './card-maker.ts';
import { readSite, switchSite, type Site } from './site-switch.ts';

const today = dayOf(new Date());
const allTopics = listTopics(catalog).map(({ id, kind, title, shortTitle }) => ({
  id,
  kind,
  title: { text: title, lang: 'en' },
  names: shortTitle ? [shortTitle] : [],
}));

let tabId = -1;
let report: PageReport | null = null;
let site: Site | null = null;
let page: PopupPage = { state: 'loading' };
let settings: Settings | null = null;

function draw(): void {
  if (!settings) return;
  const { hiddenTopics, pausedSites } = settings;
  const cardOf = (id: string, asOf: Day) =>
    cardContent(catalog, id, { asOf, today, claims: asOf === report?.published?.day ? report.claims : [] });
  const hide = (id: string, hidden: boolean) =>
    save({ hiddenTopics: hidden ? [...hiddenTopics, id] : hiddenTopics.filter((known) => known !== id) });
  render(
    <Popup
      t={message}
      locale={uiLanguage()}
      partyName={partyNames(uiLanguage())}
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
