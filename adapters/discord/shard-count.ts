import { type APIGatewayBotInfo, REST, Routes } from 'discord.js';

/** How many shards Discord recommends, read from the address that everything else is read from; the library's own `auto` asks Discord itself. */
export async function readShardCount(token: string, apiUrl: string | null): Promise<number> {
  const rest = new REST(apiUrl === null ? {} : { api: apiUrl.replace(/\/$/u, '') }).setToken(token);
  const { shards } = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
  return shards;
}
