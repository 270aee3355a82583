/**
 * Serves the store of DATA_DIR as a worker does, but keeps no page: each answer is what the store and the clock give
 * at that moment. What workers keep is held against it.
 */
import { prepareEnvironment } from '@/server/environment'
import { parseEnv } from '@/lib/env'
import { keyFor } from '@/lib/secrets'

const env = parseEnv(process.env)
prepareEnvironment(env, { dev: false, keyFor })
const { serve } = await import('@/server/serve')
const { stop } = await serve(env, { dev: false, keepsPages: false })
process.on('SIGTERM', () => void stop().then(() => process.exit(0)))
