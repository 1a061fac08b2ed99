/** More than this many times within the window, and we leave the document alone: five is where Bitwarden gives up. */
const MOST_FIGHTS = 5;
const WINDOW_MS = 5000;

/**
 * Counts how often a document hid or removed our card. `fought(at)` takes the time in ms and answers whether to go on; once it has said no it always does.
 */
export function createFightLimit(): { fought(at: number): boolean; isGivenUp(): boolean } {
  let times: number[] = [];
  let givenUp = false;
  return {
    fought(at) {
      times = [...times.filter((time) => at - time < WINDOW_MS), at];
      givenUp ||= times.length > MOST_FIGHTS;
      return !givenUp;
    },
    isGivenUp: () => givenUp,
  };
}
