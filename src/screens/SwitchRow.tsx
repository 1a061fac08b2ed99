import { useId } from 'preact/hooks';

interface SwitchRowProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly note?: string | undefined;
  readonly isFixed?: boolean;
  /** Called synchronously in the click handler. */
  readonly onChange: (on: boolean) => void;
}

/** A setting that is on or off at once, without a button to confirm. */
export function SwitchRow({ label, isOn, note, isFixed = false, onChange }: SwitchRowProps) {
  const id = useId();
  return (
    <div class="switch-row">
      <span id={id}>
        {label}
        {note !== undefined && <span class="hint">{note}</span>}
      </span>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={isOn}
        aria-labelledby={id}
        disabled={isFixed}
        onClick={() => onChange(!isOn)}
      >
        <span class="knob" />
      </button>
    </div>
  );
}
