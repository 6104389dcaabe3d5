/** How far long work is, on the error output, so that the answer can be piped; quiet where nobody watches. */
export interface ProgressBar {
  /** @param share 0 to 1 */
  readonly show: (share: number) => void;
  readonly clear: () => void;
}

const WIDTH = 40;

export function progressBar(): ProgressBar {
  const { isTTY } = process.stderr;
  let told = -1;
  return {
    show(share) {
      const percent = Math.floor(share * 100);
      if (percent < told + (isTTY ? 1 : 25)) return;
      told = percent;
      const filled = Math.round(share * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      process.stderr.write(
        isTTY ? `\r${bar} ${percent}%` : percent > 0 && percent < 100 ? `${percent}%\n` : '',
      );
    },
    clear() {
      if (isTTY && told >= 0) process.stderr.write('\r\u001b[K');
    },
  };
}
