/** A text that counts how many characters are looked at: cost as a number that is the same on every machine. */
export class CountingText extends String {
  reads = 0;

  override charCodeAt(i: number): number {
    this.reads++;
    return super.charCodeAt(i);
  }

  override codePointAt(i: number): number | undefined {
    this.reads++;
    return super.codePointAt(i);
  }

  override startsWith(search: string, from?: number): boolean {
    this.reads += search.length;
    return super.startsWith(search, from);
  }

  override slice(start?: number, end?: number): string {
    const part = super.slice(start, end);
    this.reads += part.length;
    return part;
  }

  override indexOf(search: string, from = 0): number {
    const at = super.indexOf(search, from);
    this.reads += (at === -1 ? this.length : at) - from;
    return at;
  }
}
