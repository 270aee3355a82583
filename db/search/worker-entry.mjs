// A worker thread on Node 20 does not take `--import tsx`: the loader is registered here instead.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
