// Calls of the official JavaScript SDK: client.mjs SDK-FOLDER URL SECONDS
import { createRequire } from "node:module";

const [folder, url, seconds] = process.argv.slice(2);
const sdk = createRequire(folder + "/")("purecloud-platform-client-v2");
const client = sdk.ApiClient.instance;
const { protocol, hostname, port } = new URL(url);
client.setGateway({ host: hostname, protocol: protocol.slice(0, -1), port: Number(port) });
client.setAccessToken("token");
const users = new sdk.UsersApi();

async function call() {
  const page = await users.getUsers({ pageSize: 100 });
  if (page.entities.length !== 100) throw new Error("not 100 users");
}

await call();
const cpu = process.cpuUsage();
const start = performance.now();
let calls = 0;
for (; performance.now() - start < Number(seconds) * 1000; calls++) await call();
const used = process.cpuUsage(cpu);
console.log(
  JSON.stringify({
    calls,
    wall_seconds: (performance.now() - start) / 1000,
    cpu_seconds: (used.user + used.system) / 1e6,
  }),
);
process.exit(0);
