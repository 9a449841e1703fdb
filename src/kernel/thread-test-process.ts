// What the test of kept processes speaks with.
process.on('disconnect', () => process.exit())
process.on('message', ({ said }: { said: string }) => {
  if (said === 'abort') process.abort()
  if (said === 'hang') for (;;);
  const secrets = Object.keys(process.env).filter(
    name => !['SystemRoot', 'NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE'].includes(name),
  )
  process.send?.({ said, pid: process.pid, secrets: secrets.length })
})
