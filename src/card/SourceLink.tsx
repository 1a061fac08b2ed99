import type { ComponentChildren } from 'preact';

interface SourceLinkProps {
  readonly url: string;
  readonly class?: string;
  /** Spoken and shown instead of the content, where that is only a number. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/**
 * A link out of the card: a new tab that learns neither the page it came from nor a handle to it. An address that is not https is
 * no link, but says the same as one. (A name is heard only on what has a role.)
 */
export function SourceLink({ url, label, children, ...rest }: SourceLinkProps) {
  const spoken = label === undefined ? {} : { 'aria-label': label, title: label };
  if (!url.startsWith('https://'))
    return (
      <span class={rest.class} {...spoken} {...(label !== undefined && { role: 'img' })}>
        {children}
      </span>
    );
  return (
    <a
      class={rest.class}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      {...spoken}
    >
      {children}
    </a>
  );
}
