/** Loaded into the server before Next: when the process that started it is gone, even by `kill -9`, it ends as well. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
