import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { withoutIdle } from './without-idle.ts';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';

/** OpenAPI 3.1 from the very schemas that stand at the door, browsable at /api/docs. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  const zodToJsonConfig = { target: 'draft-2020-12' } as const;
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Jiedian · 接电',
        version: '1',
        description: 'How a power utility connects its high-voltage customers. One literal path for each command; errors are `application/problem+json` with texts in both languages.\n\n供电企业高压新装增容业务接口：每种办理一个地址，出错信息中英文并列。',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      tags: [
        { name: 'session', description: 'Who I am · 登录' },
        { name: 'to-do', description: 'What is mine to do · 待办' },
        { name: 'warnings', description: 'Warnings, reminders, urgings · 预警与督办' },
        { name: 'cases', description: 'Connection cases · 用电申请' },
        { name: 'projects', description: 'Grid projects · 配套项目' },
        { name: 'case commands', description: 'Acts on a case · 办理用电申请' },
        { name: 'project commands', description: 'Acts on a grid project · 办理配套项目' },
        { name: 'files', description: 'Papers and pictures · 资料' },
        { name: 'registers', description: 'Units, persons, regions, calendar · 基础数据' },
        { name: 'operation', description: 'Running the server · 运行' },
      ],
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'jiedian.session_token' } } },
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig }),
    transformObject: createJsonSchemaTransformObject({ zodToJsonConfig }),
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs', uiConfig: { docExpansion: 'none', displayRequestDuration: true, filter: true }, theme: { title: '接电 Jiedian · API' } });
  app.get('/api/openapi.json', { schema: { hide: true } as object }, () => withoutIdle(app.swagger()));
}
