import { handlers } from '@/features/auth/options'

export const dynamic = 'force-dynamic'

export const { GET, POST } = handlers
