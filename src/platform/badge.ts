import browser from 'webextension-polyfill';

const COLOUR = '#3d5a80';

/** Shows how many topics the page in a tab has; nothing for none. The browser drops it on each load. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
}
