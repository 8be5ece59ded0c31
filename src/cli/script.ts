/** What the script of the command line exports: to the executable, and to the build, which keeps its code. */
export { codeFile } from './bundle.ts'
export { processIo } from './io.ts'
export { main } from './main.ts'
