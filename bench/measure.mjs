import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Runs Node scripts at the same time and waits for all of them. Wall time in seconds from the first start to the last
 * end; peak memory in MB summed over the processes (threads included), undefined where there is no /proc.
 */
export async function measure(commands) {
  const started = performance.now();
  const runs = commands.map((command) => runOne(command));
  const peaks = await Promise.all(runs);
  const seconds = (performance.now() - started) / 1000;
  const memory = peaks.some(({ peak }) => peak === undefined)
    ? undefined
    : peaks.reduce((sum, { peak }) => sum + peak, 0);
  return { seconds, memory, stderr: peaks.map(({ stderr }) => stderr).join('') };
}

function runOne(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe'] });
    let [peak, stderr] = [undefined, ''];
    const poll = setInterval(() => {
      peak = peakOf(child.pid) ?? peak;
    }, 10);
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(poll);
      if (code === 0) resolve({ peak, stderr });
      else reject(new Error(`${command.join(' ')} ended with ${code}:\n${stderr.slice(-3000)}`));
    });
  });
}

/** The high-water mark of a process's resident memory so far (proc(5), VmHWM), in MB. */
function peakOf(pid) {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
