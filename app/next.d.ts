// What next-env.d.ts says, which Next writes anew on each build and which is not kept.
/// <reference types="next" />
/// <reference types="next/image-types/global" />
