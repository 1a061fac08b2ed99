import { useState } from 'preact/hooks';
import type { NewsSite, OptionsProps } from './options-props.ts';

type SiteTicksProps = Pick<OptionsProps, 't' | 'locale' | 'newsSites' | 'onGrantSites' | 'onRemoveSite'>;

/** The offered news sites by language: tick some, then allow them all with one question of the browser's; or take one back. */
export function SiteTicks({ t, locale, newsSites, onGrantSites, onRemoveSite }: SiteTicksProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const wanted = newsSites.filter((site) => !site.granted && ticked.has(site.host)).map((site) => site.host);
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const languages = [...new Set(newsSites.map((site) => site.language))];
  const toggle = (site: NewsSite, on: boolean) => {
    if (site.granted) return onRemoveSite(site.host);
    setTicked(
      (before) => new Set(on ? [...before, site.host] : [...before].filter((host) => host !== site.host)),
    );
  };
  return (
    <>
      <div class="site-groups">
        {languages.map((language) => (
          <fieldset key={language} class="site-group">
            <legend>{names.of(language) ?? language}</legend>
            {newsSites
              .filter((site) => site.language === language)
              .map((site) => (
                <label key={site.host} class="choice">
                  <input
                    type="checkbox"
                    checked={site.granted || ticked.has(site.host)}
                    onChange={(event) => toggle(site, event.currentTarget.checked)}
                  />
                  <span lang={site.language} dir="auto">
                    {site.name} <span class="hint-inline">{site.host}</span>
                  </span>
                </label>
              ))}
          </fieldset>
        ))}
      </div>
      <p>
        <button type="button" disabled={wanted.length === 0} onClick={() => onGrantSites(wanted)}>
          {t('allowTicked', [String(wanted.length)])}
        </button>
      </p>
    </>
  );
}
