/** Answers of the record that one article's claims ask for again and again; a key stands for one question. */
export class Recall {
  readonly #answers = new Map<string, unknown>();

  once<T>(key: string, ask: () => T): T {
    if (this.#answers.has(key)) return this.#answers.get(key) as T;
    const answer = ask();
    this.#answers.set(key, answer);
    return answer;
  }
}
