/** What the app keeps on the device, under one prefix; a device that keeps nothing is no error. */

const PREFIX = "qujat.";

/** What was kept under a name; undefined where nothing was, or where it cannot be read. */
export function recall(name: string): unknown {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a value; false where the device refuses. */
export function remember(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Erases what was kept under a name. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // A device that keeps nothing has nothing to erase.
  }
}
