// Loaded into the emulators' process: when the demo's own process dies without a word, they stop as after Ctrl-C.

process.once('disconnect', () => process.kill(process.pid, 'SIGINT'));
