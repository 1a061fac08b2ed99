import { useId } from 'preact/hooks';

export interface Choice<V> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
}

interface ChoiceListProps<V> {
  readonly legend: string;
  readonly choices: readonly Choice<V>[];
  readonly value: V;
  /** Called synchronously in the handler of the reader's own click or key. */
  readonly onChoose: (value: V) => void;
}

/** One of several, as radio buttons; holds at once. */
export function ChoiceList<V>({ legend, choices, value, onChoose }: ChoiceListProps<V>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map((choice, index) => (
        <label key={index} class="choice">
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onClick={() => choice.value !== value && onChoose(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint !== undefined && <span class="hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
