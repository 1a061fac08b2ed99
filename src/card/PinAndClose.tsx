import type { Translate } from './translate.ts';

interface PinAndCloseProps {
  readonly t: Translate;
  /** Called with the button, which shows whether it is pressed. */
  readonly onPin: (button: HTMLButtonElement) => void;
  readonly onClose: () => void;
}

/** The two buttons of a card in the page. Neither has an effect that outlasts the card. */
export function PinAndClose({ t, onPin, onClose }: PinAndCloseProps) {
  return (
    <div class="icons">
      <button
        type="button"
        class="icon"
        aria-pressed="false"
        aria-label={t('pin')}
        title={t('pin')}
        onClick={(event) => event.isTrusted && onPin(event.currentTarget)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d="M6 2.5h4l-.6 4.2 2.1 2.3v1h-7v-1l2.1-2.3zM8 10v4"
            fill="none"
            stroke="currentColor"
            stroke-width="1.3"
            stroke-linejoin="round"
            stroke-linecap="round"
          />
        </svg>
      </button>
      <button
        type="button"
        class="icon"
        aria-label={t('close')}
        title={t('close')}
        onClick={(event) => event.isTrusted && onClose()}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" />
        </svg>
      </button>
    </div>
  );
}
