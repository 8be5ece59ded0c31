/** The world outside: the streams, the environment and the folder, injected so that tests can stand in for them. */
import { ClosedPipe } from './exit.ts'

/** Where output goes. */
export interface Sink {
  readonly isTTY: boolean
  /** The width of the terminal in columns, where there is one. */
  readonly columns?: number
  /** Resolves when the chunk is taken and there is room for the next; rejects with `ClosedPipe` when the reader has gone. */
  write(chunk: string | Uint8Array): Promise<void>
}

export interface Io {
  readonly stdin: { readonly isTTY: boolean; read(): Promise<Uint8Array> }
  readonly stdout: Sink
  readonly stderr: Sink
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

type Stream = NodeJS.WriteStream & { fd: number }

/** Waits for the chunk to be flushed, so that nothing is lost at the end and memory stays flat on a slow pipe. */
function sinkOf(open: () => Stream): Sink {
  let stream: Stream | undefined
  let closed = false
  const opened = (): Stream => {
    if (stream) return stream
    stream = open()
    stream.on('error', () => {
      closed = true
    })
    return stream
  }
  return {
    get isTTY() {
      return opened().isTTY === true
    },
    get columns() {
      return opened().columns
    },
    write(chunk) {
      return new Promise((resolve, reject) => {
        if (closed) return reject(new ClosedPipe())
        opened().write(chunk, error => {
          if (!error) return resolve()
          reject((error as NodeJS.ErrnoException).code === 'EPIPE' ? new ClosedPipe() : error)
        })
      })
    },
  }
}

/** The process' own streams, opened when first used. */
export function processIo(): Io {
  return {
    stdin: {
      get isTTY() {
        return process.stdin.isTTY === true
      },
      async read() {
        const chunks: Uint8Array[] = []
        for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
        return Buffer.concat(chunks)
      },
    },
    stdout: sinkOf(() => process.stdout as Stream),
    stderr: sinkOf(() => process.stderr as Stream),
    env: process.env,
    cwd: process.cwd(),
  }
}
