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
 * shown as plain text.
 */
export function SourceLink({ url, label, children, ...rest }: SourceLinkProps) {
  if (!url.startsWith('https://')) return <span class={rest.class}>{children}</span>;
  return (
    <a
      class={rest.class}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      {...(label === undefined ? {} : { 'aria-label': label, title: label })}
    >
      {children}
    </a>
  );
}
