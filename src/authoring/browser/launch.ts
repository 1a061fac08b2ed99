import { launchChromium } from './chromium.ts';
import type { BrowserName, Driver, LaunchOptions } from './driver.ts';
import { findBrowser } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** Finds or installs the browser and starts it with the extension. */
export function launch(name: BrowserName, options: Omit<LaunchOptions, 'executable'>): Promise<Driver> {
  const executable = findBrowser(name);
  return name === 'chrome'
    ? launchChromium({ ...options, executable })
    : launchFirefox({ ...options, executable });
}
