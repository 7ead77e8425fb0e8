// Loaded into the emulators' process, which then stops as after Ctrl-C when the demo's process dies.

process.once('disconnect', () => process.kill(process.pid, 'SIGINT'));
