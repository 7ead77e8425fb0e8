// Set by the build: true where the pages speak to emulators. Code behind it is in no other build.
declare const HOLDFAST_DEMO: boolean;
