// Made by npm run openapi from docs/openapi.json.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The database answers, too */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/sign-in/username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Staff: user name and password · 员工登录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        username: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionAnswer"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/phone-number/send-otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Customers: ask for a code · 获取验证码 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        phoneNumber: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionAnswer"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/phone-number/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Customers: sign in with the code · 验证码登录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        phoneNumber: string;
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionAnswer"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/two-factor/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to use a second factor · 启用两步验证 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionAnswer"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/two-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop using a second factor · 停用两步验证 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionAnswer"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/two-factor/verify-totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second factor’s code · 输入动态码 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionAnswer"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/two-factor/verify-backup-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A backup code in place of it · 输入备用码 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionAnswer"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the password · 修改密码 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        currentPassword: string;
                        newPassword: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionAnswer"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out · 退出登录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionAnswer"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/revoke-other-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out everywhere else · 退出其他设备 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionAnswer"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am, and what day it is here · 我是谁 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Me"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/todo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is mine to do, the most urgent first · 待办 */
        get: {
            parameters: {
                query?: {
                    /** @description `today`: due today, of any light; `out-of-step`: the project promises a later day than the customer was promised or wants, of any light. */
                    light?: "ok" | "amber" | "late" | "none" | "today" | "out-of-step";
                    step?: string;
                    track?: "customer" | "project";
                    duty?: string;
                    q?: string;
                    /** @description `openedAt`: what has lain here longest first. */
                    sort?: "due" | "-due" | "openedAt" | "-openedAt";
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TodoPage"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/todo/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures over the to-do list · 待办计数 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TodoCounts"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I have done, the last first · 已办 */
        get: {
            parameters: {
                query?: {
                    track?: "customer" | "project";
                    q?: string;
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DonePage"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many open steps fall due on each day, at most 42 days · 到期日历 */
        get: {
            parameters: {
                query: {
                    /** @description `person` needs `person`; `unit` is narrowed by `unit`. */
                    of?: "mine" | "person" | "unit";
                    person?: string;
                    /** @description This unit and those beneath it. */
                    unit?: string;
                    from: string;
                    to: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeadlineDays"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open steps that fall due on a day · 当日到期 */
        get: {
            parameters: {
                query: {
                    /** @description `person` needs `person`; `unit` is narrowed by `unit`. */
                    of?: "mine" | "person" | "unit";
                    person?: string;
                    /** @description This unit and those beneath it. */
                    unit?: string;
                    day: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeadlineList"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/todo/beside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Owed and owing, appointments, what to watch, news · 工作台旁栏 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Beside"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/todo/looked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have looked at what changed: from now on the list begins anew · 已查看 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Looked"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open steps that have reached a level of warning · 预警 */
        get: {
            parameters: {
                query?: {
                    level?: "amber" | "due-today" | "overdue-1" | "overdue-2" | "overdue-3" | "overdue-4";
                    /** @description This level or a severer one. */
                    least?: "amber" | "due-today" | "overdue-1" | "overdue-2" | "overdue-3" | "overdue-4";
                    unit?: string;
                    person?: string;
                    track?: "customer" | "project";
                    q?: string;
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WarningPage"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/urgings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Urgings, the newest first · 督办 */
        get: {
            parameters: {
                query?: {
                    stage?: "open" | "late" | "answered" | "closed" | "all";
                    of?: "all" | "to-me" | "by-me";
                    unit?: string;
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UrgingPage"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What will be sent on it, when and to whom, and what was · 预警提醒 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reminders"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What will be sent on it, when and to whom, and what was · 预警提醒 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reminders"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I was told, the newest first · 消息 */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MessagePage"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read these · 消息标为已读 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Without it: all of mine. */
                        ids?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MessagesRead"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back that I have read what was marked at this moment · 撤销已读 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description As the answer to marking them gave it.
                         */
                        readAt: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MessagesUnread"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My views of a list · 我的视图 */
        get: {
            parameters: {
                query: {
                    place: "cases" | "projects" | "todo" | "done";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedViews"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Keep a view under a name · 保存视图 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        place: "cases" | "projects" | "todo" | "done";
                        name: string;
                        search: {
                            [key: string]: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedView"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Throw a view away · 删除视图 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedViewDropped"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find by number, name, address or pinyin initials · 搜索 */
        get: {
            parameters: {
                query: {
                    q: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FoundList"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases that I see · 申请列表 */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    status?: "open" | "suspended" | "ended" | "all";
                    step?: string;
                    businessType?: string;
                    supplyKind?: "lv" | "hv-single" | "hv-dual";
                    light?: "ok" | "amber" | "late" | "none";
                    unit?: string;
                    manager?: string;
                    sort?: "-openedAt" | "openedAt" | "due" | "-due" | "capacity" | "-capacity";
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseList"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regimes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Regimes that cases can be counted under · 时限规则 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["RegimeRef"][];
                        };
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/recount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases counted under another regime beside their own · 换规则重算 */
        get: {
            parameters: {
                query: {
                    q?: string;
                    status?: "open" | "suspended" | "ended" | "all";
                    step?: string;
                    businessType?: string;
                    supplyKind?: "lv" | "hv-single" | "hv-dual";
                    light?: "ok" | "amber" | "late" | "none";
                    unit?: string;
                    manager?: string;
                    sort?: "-openedAt" | "openedAt" | "due" | "-due" | "capacity" | "-capacity";
                    cursor?: string;
                    limit?: number;
                    /** @description id@version, of those that `/regimes` lists. */
                    regime: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecountList"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole page of a case · 申请详情 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CasePage"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/total/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why the utility’s total time ends on its day · 合计时限的计算过程 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WhyDue"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the case will be energised · 接电预测 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ForecastAnswer"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/forecast/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why its forecast moved, the latest 30 records · 预测变动原因 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ForecastMoves"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger in sentences, the newest first · 办理记录 */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LedgerPage"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/steps/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded on a step · 环节记录 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    step: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StepRecords"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/{command}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that a form needs to open · 打开表单 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    command: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Preparation"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Papers held and missing, by step · 档案 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dossier"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process it pinned, and where it stands · 流程图 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProcessPicture"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/process-source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The BPMN file of the process, for administrators · 流程图源文件 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProcessSource"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/site-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded on site, the newest first · 现场记录 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SiteRecords"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/exchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Urgings, coordination orders, complaints, and what the customer was told · 协调与消息 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Exchanges"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/steps/{step}/visits/{visit}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why the due date of a step is this one, day by day · 到期日的计算过程 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    step: string;
                    visit: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WhyDue"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much stands behind each tab of the page · 各页数量 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageCounts"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Grid projects that I see · 配套项目列表 */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    status?: "open" | "suspended" | "ended" | "all";
                    light?: "ok" | "amber" | "late" | "none";
                    step?: string;
                    unit?: string;
                    sort?: "-openedAt" | "openedAt" | "due" | "-due" | "neededBy" | "-neededBy";
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProjectList"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole page of a project · 配套项目详情 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProjectPage"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger in sentences, the newest first · 办理记录 */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LedgerPage"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/steps/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded on a step · 环节记录 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    step: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StepRecords"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/acts/{command}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that a form needs to open · 打开表单 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    command: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Preparation"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Papers held and missing, by step · 档案 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dossier"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process it pinned, and where it stands · 流程图 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProcessPicture"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/process-source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The BPMN file of the process, for administrators · 流程图源文件 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProcessSource"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/site-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded on site, the newest first · 现场记录 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SiteRecords"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/exchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Urgings, coordination orders, complaints, and what the customer was told · 协调与消息 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Exchanges"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/steps/{step}/visits/{visit}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why the due date of a step is this one, day by day · 到期日的计算过程 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    step: string;
                    visit: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WhyDue"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much stands behind each tab of the page · 各页数量 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageCounts"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/submit-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply for supply · 提出用电申请
         * @description Step 1: Application · 用电申请
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Counter clerk (营业厅受理员), Customer service (客户服务)
         *
         *     Event: `application-submitted`
         */
        post: operations["submit-application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/resubmit-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resubmit · 补正后重新提交
         * @description Step 1: Application · 用电申请
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Counter clerk (营业厅受理员), Customer service (客户服务)
         *
         *     Event: `application-resubmitted`
         */
        post: operations["resubmit-application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/accept-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on the application · 办理受理
         * @description Step 2: Acceptance · 业务受理
         *
         *     By: Counter clerk (营业厅受理员), Customer service (客户服务), Customer manager (客户经理)
         *
         *     Event: `application-judged`
         */
        post: operations["accept-application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/assign-managers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign the managers · 派工
         * @description Step 3: Assignment of the two managers · 双经理派工
         *
         *     By: Connection lead (业扩专责)
         *
         *     Event: `managers-assigned`
         */
        post: operations["assign-managers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/sign-for-assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign for the assignment · 签收派工单
         * @description Step 3: Assignment of the two managers · 双经理派工
         *
         *     By: Customer manager (客户经理), Project manager (项目经理)
         *
         *     Event: `assignment-signed-for`
         */
        post: operations["sign-for-assignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/decline-assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline · 退派
         * @description Step 3: Assignment of the two managers · 双经理派工
         *
         *     By: Customer manager (客户经理), Project manager (项目经理)
         *
         *     Event: `assignment-declined`
         */
        post: operations["decline-assignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/offer-survey-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer times · 给出勘查时间
         * @description Step 4: Survey appointment · 预约现场勘查
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `survey-times-offered`
         */
        post: operations["offer-survey-times"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/choose-survey-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose the time · 选择勘查时间
         * @description Step 4: Survey appointment · 预约现场勘查
         *
         *     By: Customer (客户), Customer’s agent (客户经办人)
         *
         *     Event: `survey-time-chosen`
         */
        post: operations["choose-survey-time"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/book-survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter the appointment · 登记约定时间
         * @description Step 4: Survey appointment · 预约现场勘查
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `survey-booked`
         */
        post: operations["book-survey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/record-survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the survey · 记录勘查
         * @description Step 5: Site survey · 现场勘查
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `survey-recorded`
         */
        post: operations["record-survey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/sign-survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the survey sheet · 会签勘查单
         * @description Step 5: Site survey · 现场勘查
         *
         *     By: Project manager (项目经理)
         *
         *     Event: `survey-signed`
         */
        post: operations["sign-survey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/return-survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return the sheet · 退回勘查单
         * @description Step 5: Site survey · 现场勘查
         *
         *     By: Project manager (项目经理)
         *
         *     Event: `survey-returned`
         */
        post: operations["return-survey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/rebook-survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rebook · 改约
         * @description Step 5: Site survey · 现场勘查
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `survey-rebooked`
         */
        post: operations["rebook-survey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/begin-survey-wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start waiting for the customer · 开始等待客户
         * @description Step 5: Site survey · 现场勘查
         *
         *     By:
         *
         *     Event: `survey-wait-begun`
         */
        post: operations["begin-survey-wait"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/end-survey-wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop waiting for the customer · 结束等待客户
         * @description Step 5: Site survey · 现场勘查
         *
         *     By:
         *
         *     Event: `survey-wait-ended`
         */
        post: operations["end-survey-wait"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/review-supply-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review the refusal · 审批不予供电
         * @description Step 5a: Refusal review · 不予供电审批
         *
         *     By: Head of the county unit (县公司负责人), Head of the branch (分公司负责人), Marketing (市营部), Head of department (部门负责人)
         *
         *     Event: `supply-refusal-reviewed`
         */
        post: operations["review-supply-refusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/hand-in-access-design": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit the access design · 提交接入系统设计
         * @description Step 6d: Access design · 接入系统设计
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Counter clerk (营业厅受理员)
         *
         *     Event: `access-design-handed-in`
         */
        post: operations["hand-in-access-design"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/review-access-design": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review the access design · 评审接入系统设计
         * @description Step 6d: Access design · 接入系统设计
         *
         *     By: Production technology (生技部), Group innovation and production technology (集团创新与生产技术部)
         *
         *     Event: `access-design-reviewed`
         */
        post: operations["review-access-design"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/make-access-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish the access scheme · 完成接入系统方案
         * @description Step 6a: Access scheme · 接入系统方案
         *
         *     By: Production technology (生技部)
         *
         *     Event: `access-scheme-made`
         */
        post: operations["make-access-scheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/make-metering-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish the metering scheme · 完成计量方案
         * @description Step 6b: Metering scheme · 计量方案
         *
         *     By: Metering team (计量班)
         *
         *     Event: `metering-scheme-made`
         */
        post: operations["make-metering-scheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/make-tariff-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish the tariff scheme · 完成电价方案
         * @description Step 6c: Tariff scheme · 电价方案
         *
         *     By: Marketing (市营部)
         *
         *     Event: `tariff-scheme-made`
         */
        post: operations["make-tariff-scheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/draft-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft the supply scheme · 编制供电方案
         * @description Step 7: Supply scheme drafting · 供电方案编制
         *
         *     By: Customer manager (客户经理), Project manager (项目经理)
         *
         *     Event: `scheme-drafted`
         */
        post: operations["draft-scheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/sign-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the supply scheme · 签署供电方案
         * @description Step 7: Supply scheme drafting · 供电方案编制
         *
         *     By: Customer manager (客户经理), Project manager (项目经理)
         *
         *     Event: `scheme-signed`
         */
        post: operations["sign-scheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/return-scheme-part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return parts of the scheme · 退回方案部分
         * @description Step 7: Supply scheme drafting · 供电方案编制
         *
         *     By: Customer manager (客户经理), Project manager (项目经理)
         *
         *     Event: `scheme-part-returned`
         */
        post: operations["return-scheme-part"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/review-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review the supply scheme · 审批供电方案
         * @description Step 8: Supply scheme review · 供电方案审批
         *
         *     By: Head of department (部门负责人), Marketing (市营部), Production technology (生技部), Metering team (计量班), Dispatch (调度), Head of the county unit (县公司负责人), Head of the branch (分公司负责人), Group marketing (集团市场部), Group innovation and production technology (集团创新与生产技术部)
         *
         *     Event: `scheme-reviewed`
         */
        post: operations["review-scheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/adopt-review-conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write in the review conditions · 写入会签条件
         * @description Step 8: Supply scheme review · 供电方案审批
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `review-conditions-adopted`
         */
        post: operations["adopt-review-conditions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/reply-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue the supply scheme · 答复供电方案
         * @description Step 9: Supply scheme reply · 供电方案答复
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `scheme-replied`
         */
        post: operations["reply-scheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/confirm-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the supply scheme · 确认供电方案
         * @description Step 10: Customer confirmation · 客户确认
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Counter clerk (营业厅受理员)
         *
         *     Event: `scheme-confirmed`
         */
        post: operations["confirm-scheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/object-to-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object to the scheme · 提出异议
         * @description Step 10: Customer confirmation · 客户确认
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Counter clerk (营业厅受理员)
         *
         *     Event: `scheme-objected-to`
         */
        post: operations["object-to-scheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/ask-for-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request an extension · 申请方案延期
         * @description At any time · 不限环节
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Counter clerk (营业厅受理员), Customer manager (客户经理)
         *
         *     Event: `extension-asked-for`
         */
        post: operations["ask-for-extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/grant-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on the extension · 审批方案延期
         * @description At any time · 不限环节
         *
         *     By: Head of department (部门负责人), Marketing (市营部), Head of the county unit (县公司负责人)
         *
         *     Event: `extension-decided`
         */
        post: operations["grant-extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/expire-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the scheme expire · 方案失效
         * @description Step 10: Customer confirmation · 客户确认
         *
         *     By:
         *
         *     Event: `scheme-expired`
         */
        post: operations["expire-scheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/set-fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the fees · 核定业务费
         * @description Step 11: Lawful fees · 业务收费
         *
         *     By: Marketing (市营部)
         *
         *     Event: `fees-set`
         */
        post: operations["set-fees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/record-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a payment · 登记收款
         * @description Step 11: Lawful fees · 业务收费
         *
         *     By: Marketing (市营部), Finance (财务部), Counter clerk (营业厅受理员)
         *
         *     Event: `payment-recorded`
         */
        post: operations["record-payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/name-contractor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name a firm · 报送单位
         * @description Step 12: Contractor check · 设计、施工、试验单位资质审核
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Counter clerk (营业厅受理员)
         *
         *     Event: `contractor-named`
         */
        post: operations["name-contractor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/check-contractor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the firm’s papers · 审核单位资质
         * @description Step 12: Contractor check · 设计、施工、试验单位资质审核
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `contractor-checked`
         */
        post: operations["check-contractor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/add-contractor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name a firm · 报送单位
         * @description At any time · 不限环节
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Counter clerk (营业厅受理员)
         *
         *     Event: `contractor-added`
         */
        post: operations["add-contractor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/check-added-contractor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the firm’s papers · 审核单位资质
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `added-contractor-checked`
         */
        post: operations["check-added-contractor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/track-customer-works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the progress · 登记工程进度
         * @description Step 12t: Customer works tracking · 客户受电工程进度跟踪
         *
         *     By: Customer manager (客户经理), Customer (客户), Customer’s agent (客户经办人)
         *
         *     Event: `customer-works-tracked`
         */
        post: operations["track-customer-works"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/complete-customer-works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the completion · 登记完工
         * @description Step 12t: Customer works tracking · 客户受电工程进度跟踪
         *
         *     By: Customer manager (客户经理), Customer (客户), Customer’s agent (客户经办人)
         *
         *     Event: `customer-works-completed`
         */
        post: operations["complete-customer-works"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/submit-design": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit the design · 送审设计文件
         * @description Step 13: Design review · 设计图纸审查
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Counter clerk (营业厅受理员)
         *
         *     Event: `design-submitted`
         */
        post: operations["submit-design"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/check-design-completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check that the papers are complete · 核对送审资料
         * @description Step 13: Design review · 设计图纸审查
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `design-completeness-checked`
         */
        post: operations["check-design-completeness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/give-design-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the discipline’s opinion · 出具专业意见
         * @description Step 13: Design review · 设计图纸审查
         *
         *     By: Marketing (市营部), Production technology (生技部), Metering team (计量班), Dispatch (调度), Inspection team (用检班), Head of department (部门负责人)
         *
         *     Event: `design-opinion-given`
         */
        post: operations["give-design-opinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/conclude-design-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conclude the design review · 下达审查结论
         * @description Step 13: Design review · 设计图纸审查
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `design-review-concluded`
         */
        post: operations["conclude-design-review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/submit-design-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit the design change · 申请变更设计
         * @description At any time · 不限环节
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Counter clerk (营业厅受理员)
         *
         *     Event: `design-change-submitted`
         */
        post: operations["submit-design-change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/review-design-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review the changed design · 审查变更设计
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `design-change-reviewed`
         */
        post: operations["review-design-change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/request-interim-inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request the interim inspection · 报请中间检查
         * @description Step 14: Interim inspection · 中间检查
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Counter clerk (营业厅受理员)
         *
         *     Event: `interim-inspection-requested`
         */
        post: operations["request-interim-inspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/record-interim-inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the interim inspection · 登记中间检查
         * @description Step 14: Interim inspection · 中间检查
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `interim-inspection-recorded`
         */
        post: operations["record-interim-inspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/recall-exemption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw the exemption · 召回免审免检
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理), Head of department (部门负责人), Head of the county unit (县公司负责人)
         *
         *     Event: `exemption-recalled`
         */
        post: operations["recall-exemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/submit-completion-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report completion · 竣工报验
         * @description Step 15: Completion report · 竣工报验
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Counter clerk (营业厅受理员)
         *
         *     Event: `completion-report-submitted`
         */
        post: operations["submit-completion-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/check-completion-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the report · 受理报验
         * @description Step 15: Completion report · 竣工报验
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `completion-report-checked`
         */
        post: operations["check-completion-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/record-completion-inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the completion inspection · 登记竣工检验
         * @description Step 16: Completion inspection · 竣工检验
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `completion-inspection-recorded`
         */
        post: operations["record-completion-inspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/sign-completion-inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the completion inspection · 签署竣工检验
         * @description Step 16: Completion inspection · 竣工检验
         *
         *     By: Marketing (市营部), Production technology (生技部), Metering team (计量班), Dispatch (调度), Inspection team (用检班), Head of department (部门负责人)
         *
         *     Event: `completion-inspection-signed`
         */
        post: operations["sign-completion-inspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/give-setting-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit the setting data · 报送定值资料
         * @description Step 15a: Names, settings, start-up plan · 调度命名、定值与启动方案
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Customer manager (客户经理)
         *
         *     Event: `setting-data-given`
         */
        post: operations["give-setting-data"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/issue-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue names and settings · 下发命名与定值
         * @description Step 15a: Names, settings, start-up plan · 调度命名、定值与启动方案
         *
         *     By: Dispatch (调度)
         *
         *     Event: `settings-issued`
         */
        post: operations["issue-settings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/approve-start-up-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve the start-up plan · 批准启动方案
         * @description Step 15a: Names, settings, start-up plan · 调度命名、定值与启动方案
         *
         *     By: Dispatch (调度)
         *
         *     Event: `start-up-plan-approved`
         */
        post: operations["approve-start-up-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/draft-contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft the supply contract · 起草供用电合同
         * @description Step 17: Supply contract · 供用电合同签订
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `contract-drafted`
         */
        post: operations["draft-contract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/countersign-contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Countersign the contract · 会签合同
         * @description Step 17: Supply contract · 供用电合同签订
         *
         *     By: Marketing (市营部), Production technology (生技部), Finance (财务部), Head of department (部门负责人)
         *
         *     Event: `contract-countersigned`
         */
        post: operations["countersign-contract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/send-contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the contract to the customer · 送客户签订
         * @description Step 17: Supply contract · 供用电合同签订
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `contract-sent`
         */
        post: operations["send-contract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/sign-contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the contract · 签订合同
         * @description Step 17: Supply contract · 供用电合同签订
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Customer manager (客户经理)
         *
         *     Event: `contract-signed-by-customer`
         */
        post: operations["sign-contract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/put-contract-in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seal the contract and put it in force · 合同盖章生效
         * @description Step 17: Supply contract · 供用电合同签订
         *
         *     By: Head of the county unit (县公司负责人), Head of the branch (分公司负责人), Head of department (部门负责人)
         *
         *     Event: `contract-put-in-force`
         */
        post: operations["put-contract-in-force"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/install-meters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the installation · 登记装表
         * @description Step 18: Meter installation · 装表
         *
         *     By: Metering team (计量班)
         *
         *     Event: `meters-installed`
         */
        post: operations["install-meters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/bring-terminal-online": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the terminal online · 登记终端上线
         * @description Step 18: Meter installation · 装表
         *
         *     By: Metering team (计量班)
         *
         *     Event: `terminal-brought-online`
         */
        post: operations["bring-terminal-online"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/report-cabinet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the state of the cabinet · 登记计量柜情况
         * @description Step 18: Meter installation · 装表
         *
         *     By: Metering team (计量班), Customer manager (客户经理)
         *
         *     Event: `cabinet-reported`
         */
        post: operations["report-cabinet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/propose-energisation-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the energisation plan · 下达接电计划
         * @description Step 19: Energisation plan · 接电计划
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `energisation-plan-proposed`
         */
        post: operations["propose-energisation-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/answer-energisation-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the plan · 答复接电计划
         * @description Step 19: Energisation plan · 接电计划
         *
         *     By: Project manager (项目经理)
         *
         *     Event: `energisation-plan-answered`
         */
        post: operations["answer-energisation-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/agree-energisation-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree the date · 商定接电日期
         * @description Step 19: Energisation plan · 接电计划
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `energisation-plan-agreed`
         */
        post: operations["agree-energisation-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/change-energisation-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the energisation date · 变更接电计划
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理), Project manager (项目经理)
         *
         *     Event: `energisation-plan-changed`
         */
        post: operations["change-energisation-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/file-outage-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File the outage plan · 编报停送电计划
         * @description Step 19a: Outage plan · 停送电计划编报
         *
         *     By: Customer manager (客户经理), Project manager (项目经理), Operation (运检)
         *
         *     Event: `outage-plan-filed`
         */
        post: operations["file-outage-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/approve-outage-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on the outage plan · 批复停送电计划
         * @description Step 19a: Outage plan · 停送电计划编报
         *
         *     By: Dispatch (调度)
         *
         *     Event: `outage-plan-decided`
         */
        post: operations["approve-outage-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/reply-lv-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply the low-voltage scheme · 答复低压供电方案
         * @description Step 4: Survey, scheme and reply · 勘查与供电方案答复
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `lv-scheme-replied`
         */
        post: operations["reply-lv-scheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/finish-external-works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the external works finished · 外线工程完工
         * @description Step 5: External works · 外线工程
         *
         *     By: Customer manager (客户经理), Project manager (项目经理)
         *
         *     Event: `external-works-finished`
         */
        post: operations["finish-external-works"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/energise-lv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record meter and energisation · 登记装表接电
         * @description Step 6: Metering and energisation · 装表接电
         *
         *     By: Customer manager (客户经理), Metering team (计量班)
         *
         *     Event: `lv-energised`
         */
        post: operations["energise-lv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/energise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record energisation · 登记送电
         * @description Step 20: Energisation · 送电
         *
         *     By: Customer manager (客户经理), Operation (运检)
         *
         *     Event: `energised`
         */
        post: operations["energise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/postpone-energisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Postpone energisation · 推迟送电
         * @description Step 20: Energisation · 送电
         *
         *     By: Customer manager (客户经理), Operation (运检)
         *
         *     Event: `energisation-postponed`
         */
        post: operations["postpone-energisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/visit-site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the visit · 登记现场回访
         * @description Step 21: Visit-back and rating · 回访评价
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `site-visited-back`
         */
        post: operations["visit-site"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate the service · 评价办电服务
         * @description Step 21: Visit-back and rating · 回访评价
         *
         *     By: Customer (客户), Customer’s agent (客户经办人)
         *
         *     Event: `service-rated`
         */
        post: operations["rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/record-visit-back-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a call · 登记电话回访
         * @description Step 21: Visit-back and rating · 回访评价
         *
         *     By: Service desk (95598 坐席)
         *
         *     Event: `visit-back-called`
         */
        post: operations["record-visit-back-call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/check-billing-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the billing file · 核对计费档案
         * @description Step 22: Archive · 信息归档
         *
         *     By: Marketing (市营部), Metering team (计量班)
         *
         *     Event: `billing-file-checked`
         */
        post: operations["check-billing-file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/archive-dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive the dossier · 归档
         * @description Step 22: Archive · 信息归档
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `dossier-archived`
         */
        post: operations["archive-dossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/receive-dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive the dossier · 接收档案
         * @description Step 23: Dossier hand-over · 档案移交
         *
         *     By: Dossier keeper (档案保管员)
         *
         *     Event: `dossier-handed-over`
         */
        post: operations["receive-dossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/hand-in-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit papers · 补交资料
         * @description At any time · 不限环节
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Counter clerk (营业厅受理员), Customer service (客户服务), Customer manager (客户经理)
         *
         *     Event: `papers-handed-in`
         */
        post: operations["hand-in-papers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/change-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the application · 变更申请
         * @description At any time · 不限环节
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Counter clerk (营业厅受理员), Customer manager (客户经理)
         *
         *     Event: `application-changed`
         */
        post: operations["change-application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/request-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request suspension · 申请挂起
         * @description At any time · 不限环节
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Counter clerk (营业厅受理员), Customer manager (客户经理), Project manager (项目经理)
         *
         *     Event: `suspension-requested`
         */
        post: operations["request-suspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/approve-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on the suspension · 审批挂起
         * @description At any time · 不限环节
         *
         *     By: Head of department (部门负责人), Head of the county unit (县公司负责人), Marketing (市营部)
         *
         *     Event: `suspension-judged`
         */
        post: operations["approve-suspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/keep-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review the suspension · 复核挂起
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `suspension-kept`
         */
        post: operations["keep-suspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/resume-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume · 恢复办理
         * @description At any time · 不限环节
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Counter clerk (营业厅受理员), Customer manager (客户经理), Project manager (项目经理), Head of department (部门负责人)
         *
         *     Event: `case-resumed`
         */
        post: operations["resume-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/request-termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request termination · 申请终止
         * @description At any time · 不限环节
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Counter clerk (营业厅受理员), Customer manager (客户经理)
         *
         *     Event: `termination-requested`
         */
        post: operations["request-termination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/approve-termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on the termination · 审批终止
         * @description At any time · 不限环节
         *
         *     By: Head of department (部门负责人), Head of the county unit (县公司负责人)
         *
         *     Event: `termination-judged`
         */
        post: operations["approve-termination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/transfer-manager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand over · 移交经理
         * @description At any time · 不限环节
         *
         *     By: Connection lead (业扩专责)
         *
         *     Event: `manager-transferred`
         */
        post: operations["transfer-manager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/take-over-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over · 接收移交
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理), Project manager (项目经理)
         *
         *     Event: `case-taken-over`
         */
        post: operations["take-over-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/correct-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a time · 更正时间
         * @description At any time · 不限环节
         *
         *     By: Counter clerk (营业厅受理员), Customer manager (客户经理), Project manager (项目经理), Production technology (生技部), Metering team (计量班), Marketing (市营部), Operation (运检), Dispatch (调度)
         *
         *     Event: `time-correction-requested`
         */
        post: operations["correct-time"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/approve-time-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on the correction · 审批时间更正
         * @description At any time · 不限环节
         *
         *     By: Head of department (部门负责人), Marketing (市营部), Head of the branch (分公司负责人)
         *
         *     Event: `time-correction-judged`
         */
        post: operations["approve-time-correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Urge · 督办
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理), Project manager (项目经理), Connection lead (业扩专责), Head of department (部门负责人), Head of the county unit (县公司负责人), Head of the branch (分公司负责人), Marketing (市营部), Production technology (生技部), Group marketing (集团市场部), Group innovation and production technology (集团创新与生产技术部)
         *
         *     Event: `urging-sent`
         */
        post: operations["urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/answer-urging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the urging · 答复督办
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理), Project manager (项目经理), Connection lead (业扩专责), Head of department (部门负责人), Head of the county unit (县公司负责人), Head of the branch (分公司负责人), Marketing (市营部), Production technology (生技部), Group marketing (集团市场部), Group innovation and production technology (集团创新与生产技术部), Metering team (计量班), Dispatch (调度), Operation (运检), Inspection team (用检班), Materials department (物资部), Finance (财务部), Counter clerk (营业厅受理员), Customer service (客户服务)
         *
         *     Event: `urging-answered`
         */
        post: operations["answer-urging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/close-urging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the urging · 督办销号
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理), Project manager (项目经理), Connection lead (业扩专责), Head of department (部门负责人), Head of the county unit (县公司负责人), Head of the branch (分公司负责人), Marketing (市营部), Production technology (生技部), Group marketing (集团市场部), Group innovation and production technology (集团创新与生产技术部)
         *
         *     Event: `urging-closed`
         */
        post: operations["close-urging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/coordinate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a coordination order · 发工作联系单
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理), Project manager (项目经理), Connection lead (业扩专责)
         *
         *     Event: `coordination-ordered`
         */
        post: operations["coordinate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/answer-coordination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the order · 答复联系单
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理), Project manager (项目经理), Production technology (生技部), Metering team (计量班), Marketing (市营部), Dispatch (调度), Operation (运检), Inspection team (用检班), Materials department (物资部), Finance (财务部), Customer service (客户服务)
         *
         *     Event: `coordination-answered`
         */
        post: operations["answer-coordination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/close-coordination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the coordination order · 联系单办结
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理), Project manager (项目经理), Connection lead (业扩专责)
         *
         *     Event: `coordination-judged`
         */
        post: operations["close-coordination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/complain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a complaint · 投诉
         * @description At any time · 不限环节
         *
         *     By: Customer (客户), Customer’s agent (客户经办人), Service desk (95598 坐席), Customer service (客户服务), Counter clerk (营业厅受理员)
         *
         *     Event: `complaint-made`
         */
        post: operations["complain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/answer-complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the complaint · 答复投诉
         * @description At any time · 不限环节
         *
         *     By: Service desk (95598 坐席), Customer service (客户服务), Marketing (市营部), Head of department (部门负责人), Head of the county unit (县公司负责人)
         *
         *     Event: `complaint-answered`
         */
        post: operations["answer-complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/offer-energy-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Energy-service advice · 综合能源建议
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理)
         *
         *     Event: `energy-service-offered`
         */
        post: operations["offer-energy-service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/move-to-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move to a new version of the process · 转入新版流程
         * @description At any time · 不限环节
         *
         *     By:
         *
         *     Event: `moved-to-version`
         */
        post: operations["move-to-version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/raise-need": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Raise the need for works · 提出配套需求
         * @description Step P1: Works request · 配套需求
         *
         *     By: Customer manager (客户经理), Project manager (项目经理)
         *
         *     Event: `need-raised`
         */
        post: operations["raise-need"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/sign-need": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the request · 签署配套需求
         * @description Step P1: Works request · 配套需求
         *
         *     By: Project manager (项目经理)
         *
         *     Event: `need-signed`
         */
        post: operations["sign-need"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/propose-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose the project · 申报立项
         * @description Step P2: Proposal · 项目立项
         *
         *     By: Project manager (项目经理)
         *
         *     Event: `project-proposed`
         */
        post: operations["propose-project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/decide-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on the proposal · 审批立项
         * @description Step P2: Proposal · 项目立项
         *
         *     By: Production technology (生技部), Head of the branch (分公司负责人), Group innovation and production technology (集团创新与生产技术部)
         *
         *     Event: `proposal-decided`
         */
        post: operations["decide-proposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/submit-feasibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit study and design · 报批可研初设
         * @description Step P3: Feasibility and preliminary design · 可研初设
         *
         *     By: Project manager (项目经理)
         *
         *     Event: `feasibility-submitted`
         */
        post: operations["submit-feasibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/approve-feasibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve study and design · 批复可研初设
         * @description Step P3: Feasibility and preliminary design · 可研初设
         *
         *     By: Production technology (生技部), Head of the branch (分公司负责人), Group innovation and production technology (集团创新与生产技术部)
         *
         *     Event: `feasibility-decided`
         */
        post: operations["approve-feasibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/record-permits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record permits · 登记手续
         * @description Step P4: Permits · 手续办理
         *
         *     By: Project manager (项目经理)
         *
         *     Event: `permits-recorded`
         */
        post: operations["record-permits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/close-permits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the permits · 手续办结
         * @description Step P4: Permits · 手续办理
         *
         *     By: Project manager (项目经理)
         *
         *     Event: `permits-closed`
         */
        post: operations["close-permits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/record-materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record materials · 登记物资
         * @description Step P5: Materials · 物资
         *
         *     By: Project manager (项目经理), Materials department (物资部)
         *
         *     Event: `materials-recorded`
         */
        post: operations["record-materials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/close-materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm materials complete · 物资到齐
         * @description Step P5: Materials · 物资
         *
         *     By: Project manager (项目经理), Materials department (物资部)
         *
         *     Event: `materials-closed`
         */
        post: operations["close-materials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/sign-works-contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the contracts · 登记合同签订
         * @description Step P6: Works contract · 合同签订
         *
         *     By: Project manager (项目经理)
         *
         *     Event: `works-contract-signed`
         */
        post: operations["sign-works-contract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/start-construction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start construction · 批准开工
         * @description Step P7: Start of construction · 开工
         *
         *     By: Project manager (项目经理)
         *
         *     Event: `construction-started`
         */
        post: operations["start-construction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/report-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter the daily report · 登记施工日报
         * @description Step P8: Construction · 施工
         *
         *     By: Project manager (项目经理)
         *
         *     Event: `progress-reported`
         */
        post: operations["report-progress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/inspect-site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a site inspection · 登记现场检查
         * @description Step P8: Construction · 施工
         *
         *     By: Project manager (项目经理), Production technology (生技部)
         *
         *     Event: `site-inspected`
         */
        post: operations["inspect-site"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/recheck-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Re-check findings · 复查整改
         * @description Step P8: Construction · 施工
         *
         *     By: Project manager (项目经理), Production technology (生技部)
         *
         *     Event: `findings-rechecked`
         */
        post: operations["recheck-findings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/stop-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the work · 下达停工令
         * @description Step P8: Construction · 施工
         *
         *     By: Project manager (项目经理), Production technology (生技部)
         *
         *     Event: `work-stopped`
         */
        post: operations["stop-work"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/lift-stop-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift the stop-work order · 解除停工令
         * @description Step P8: Construction · 施工
         *
         *     By: Project manager (项目经理), Production technology (生技部)
         *
         *     Event: `stop-work-lifted`
         */
        post: operations["lift-stop-work"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/witness-concealed-part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Witness a concealed part · 见证隐蔽工程
         * @description Step P8: Construction · 施工
         *
         *     By: Project manager (项目经理)
         *
         *     Event: `concealed-part-witnessed`
         */
        post: operations["witness-concealed-part"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/finish-construction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report construction complete · 报施工完成
         * @description Step P8: Construction · 施工
         *
         *     By: Project manager (项目经理)
         *
         *     Event: `construction-finished`
         */
        post: operations["finish-construction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/accept-works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the acceptance · 登记竣工验收
         * @description Step P9: Works acceptance · 竣工验收
         *
         *     By: Project manager (项目经理)
         *
         *     Event: `works-accepted`
         */
        post: operations["accept-works"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/commission-works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the commissioning · 登记投运
         * @description Step P10: Commissioning · 投运
         *
         *     By: Operation (运检), Project manager (项目经理)
         *
         *     Event: `works-commissioned`
         */
        post: operations["commission-works"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/settle-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the settlement · 登记结算
         * @description Step P11: Settlement · 结算
         *
         *     By: Project manager (项目经理), Finance (财务部)
         *
         *     Event: `project-settled`
         */
        post: operations["settle-project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/archive-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive and transfer the assets · 归档并转资
         * @description Step P12: Project archive · 资料归档
         *
         *     By: Project manager (项目经理)
         *
         *     Event: `project-archived`
         */
        post: operations["archive-project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/promise-commissioning-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promise the commissioning date · 承诺投运日期
         * @description At any time · 不限环节
         *
         *     By: Project manager (项目经理)
         *
         *     Event: `commissioning-date-promised`
         */
        post: operations["promise-commissioning-date"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/link-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link a case · 关联申请
         * @description At any time · 不限环节
         *
         *     By: Project manager (项目经理), Customer manager (客户经理)
         *
         *     Event: `case-linked`
         */
        post: operations["link-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/unlink-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlink a case · 取消关联
         * @description At any time · 不限环节
         *
         *     By: Project manager (项目经理), Customer manager (客户经理)
         *
         *     Event: `case-unlinked`
         */
        post: operations["unlink-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/cancel-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel the project · 取消项目
         * @description At any time · 不限环节
         *
         *     By: Head of the county unit (县公司负责人), Head of the branch (分公司负责人)
         *
         *     Event: `project-cancelled`
         */
        post: operations["cancel-project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/urge-on-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Urge · 督办
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理), Project manager (项目经理), Connection lead (业扩专责), Head of department (部门负责人), Head of the county unit (县公司负责人), Head of the branch (分公司负责人), Marketing (市营部), Production technology (生技部), Group marketing (集团市场部), Group innovation and production technology (集团创新与生产技术部)
         *
         *     Event: `urging-sent`
         */
        post: operations["urge-on-project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/answer-urging-on-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the urging · 答复督办
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理), Project manager (项目经理), Connection lead (业扩专责), Head of department (部门负责人), Head of the county unit (县公司负责人), Head of the branch (分公司负责人), Marketing (市营部), Production technology (生技部), Group marketing (集团市场部), Group innovation and production technology (集团创新与生产技术部), Metering team (计量班), Dispatch (调度), Operation (运检), Inspection team (用检班), Materials department (物资部), Finance (财务部), Counter clerk (营业厅受理员), Customer service (客户服务)
         *
         *     Event: `urging-answered`
         */
        post: operations["answer-urging-on-project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/close-urging-on-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the urging · 督办销号
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理), Project manager (项目经理), Connection lead (业扩专责), Head of department (部门负责人), Head of the county unit (县公司负责人), Head of the branch (分公司负责人), Marketing (市营部), Production technology (生技部), Group marketing (集团市场部), Group innovation and production technology (集团创新与生产技术部)
         *
         *     Event: `urging-closed`
         */
        post: operations["close-urging-on-project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/coordinate-on-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a coordination order · 发工作联系单
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理), Project manager (项目经理), Connection lead (业扩专责)
         *
         *     Event: `coordination-ordered`
         */
        post: operations["coordinate-on-project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/answer-coordination-on-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the order · 答复联系单
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理), Project manager (项目经理), Production technology (生技部), Metering team (计量班), Marketing (市营部), Dispatch (调度), Operation (运检), Inspection team (用检班), Materials department (物资部), Finance (财务部), Customer service (客户服务)
         *
         *     Event: `coordination-answered`
         */
        post: operations["answer-coordination-on-project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/close-coordination-on-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the coordination order · 联系单办结
         * @description At any time · 不限环节
         *
         *     By: Customer manager (客户经理), Project manager (项目经理), Connection lead (业扩专责)
         *
         *     Event: `coordination-judged`
         */
        post: operations["close-coordination-on-project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/move-to-version-on-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move to a new version of the process · 转入新版流程
         * @description At any time · 不限环节
         *
         *     By:
         *
         *     Event: `moved-to-version`
         */
        post: operations["move-to-version-on-project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A form as I left it · 读草稿 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Draft"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Keep a half-filled form · 存草稿 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        data: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftSaved"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Throw a draft away · 删草稿 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftDropped"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/{kind}/{id}/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper for printing, of the newest visit or the one named · 打印单据 */
        get: {
            parameters: {
                query?: {
                    visit?: number;
                };
                header?: never;
                path: {
                    id: string;
                    kind: "case" | "project";
                    paper: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PrintedPaper"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file’s card · 文件信息 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FileRef"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file’s bytes: pictures and PDF to look at, all else to save · 查看或下载文件 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units that I see, and those above them · 单位 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnitList"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Staff by duty and unit · 人员 */
        get: {
            parameters: {
                query?: {
                    duty?: "customer" | "agent" | "counter" | "customer-service" | "unit-dispatcher" | "customer-manager" | "project-manager" | "production-technology" | "metering-team" | "marketing" | "reviewer" | "dispatch" | "operation" | "inspection" | "materials" | "finance" | "service-desk" | "dossier-keeper" | "unit-head" | "branch-head" | "group-marketing" | "group-innovation" | "auditor" | "administrator";
                    unit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonList"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Provinces, or the regions beneath one · 行政区划 */
        get: {
            parameters: {
                query?: {
                    under?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegionList"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The due day so many working days after a day · 推算到期日 */
        get: {
            parameters: {
                query: {
                    from: string;
                    workingDays: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Due"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Working days and holidays, at most 800 days · 工作日历 */
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarDays"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Firms in neutral order · 承揽单位 */
        get: {
            parameters: {
                query?: {
                    search?: string;
                    kind?: "design" | "construction" | "testing" | "supervision";
                    /** @description Licences that lapsed, or lapse within so many days. */
                    lapsing?: "30" | "90" | "lapsed";
                    /** @description By credit code or by name; a firm is never ranked. */
                    sort?: "code" | "name";
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FirmList"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One firm’s record · 单位登记 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Firm"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publication/firms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Firms and their licences, for everybody, in neutral order · 承揽单位公示 */
        get: {
            parameters: {
                query?: {
                    search?: string;
                    kind?: "design" | "construction" | "testing" | "supervision";
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OpenFirmList"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/register-firm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a firm · 登记单位
         * @description By: Customer manager (客户经理), Project manager (项目经理), Marketing (市营部), Head of the county unit (县公司负责人)
         */
        post: operations["register-firm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/amend-firm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the record · 变更登记
         * @description By: Customer manager (客户经理), Project manager (项目经理), Marketing (市营部), Head of the county unit (县公司负责人)
         */
        post: operations["amend-firm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/record-licence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a licence · 登记资质
         * @description By: Customer manager (客户经理), Project manager (项目经理), Marketing (市营部), Head of the county unit (县公司负责人)
         */
        post: operations["record-licence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/revoke-licence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a revocation · 登记撤销
         * @description By: Customer manager (客户经理), Project manager (项目经理), Marketing (市营部), Head of the county unit (县公司负责人), Inspection team (用检班)
         */
        post: operations["revoke-licence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/record-incident": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an incident · 登记不良记录
         * @description By: Customer manager (客户经理), Project manager (项目经理), Marketing (市营部), Head of the county unit (县公司负责人), Inspection team (用检班)
         */
        post: operations["record-incident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/record-scheme-seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record sight of a scheme · 登记接触未答复方案
         * @description By: Customer manager (客户经理), Project manager (项目经理), Marketing (市营部), Head of the county unit (县公司负责人), Auditor (稽查审计)
         */
        post: operations["record-scheme-seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents of a kind with their versions · 配置列表 */
        get: {
            parameters: {
                query: {
                    kind: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptDocuments"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configuration/{kind}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document with its history · 配置及其历史 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: string;
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptDocument"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configuration/{kind}/{key}/versions/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version, whole, with what is wrong with it · 版本内容 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: string;
                    key: string;
                    ref: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptVersion"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configuration/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is wrong with a document as it stands · 核对 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        kind: string;
                        key: string;
                        version: string;
                        /** Format: date */
                        effectiveFrom: string;
                        /** Format: date */
                        effectiveTo?: string;
                        document: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConfigurationFindings"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/propose-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose a version of a kept document · 提出新版本 */
        post: operations["propose-version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/approve-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve the version that waits; another person than the proposer · 批准版本 */
        post: operations["approve-version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/return-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the version that waits back · 退回版本 */
        post: operations["return-version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/withdraw-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw one’s own proposal · 撤回版本 */
        post: operations["withdraw-version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A year day by day · 年历 */
        get: {
            parameters: {
                query: {
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarYear"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the calendar and the closures of units · 日历版本与停办日 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarVersions"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The days of a notice, a CSV or a JSON; nothing is kept · 读出放假通知 */
        post: operations["read-calendar-days"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many due days a document would move; nothing is kept · 预估影响 */
        post: operations["preview-calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs that counted all open clocks anew · 重算记录 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarRuns"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/runs/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Due days that a run moved, as far as I see their cases · 变动清单 */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarMoves"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Limits, fees and papers in force · 时限与收费公示 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Publication"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Demo data only: a sign-in for each duty · 演示账号 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DemoAccounts"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Demo data without an SMS gateway: codes sent · 演示验证码 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DemoCodes"];
                    };
                };
                /** @description What went wrong · 出错信息 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Accepted: {
            /** @constant */
            outcome: "accepted";
            commandId: string;
            stream: {
                /** @enum {string} */
                kind: "case" | "project";
                id: string;
                version: number;
                number: string;
            };
            events: {
                id: string;
                type: string;
                seq: number;
            }[];
            /** @description The command had been done before; this is the answer it got then. */
            replayed: boolean;
        };
        ArmedReminder: {
            step: {
                code: string;
                name: components["schemas"]["Text"];
            };
            visit: number;
            level: {
                /** @enum {string} */
                code: "amber" | "due-today" | "overdue-1" | "overdue-2" | "overdue-3" | "overdue-4";
                name: components["schemas"]["Text"];
            };
            /** @description The minute in the unit’s zone. */
            at: string;
            to: string[];
            digest: boolean;
        };
        /** @description What stands beside the to-do list: by duty, and the newest events by others. */
        Beside: {
            lists: components["schemas"]["BesideList"][];
            news: components["schemas"]["News"][];
        };
        BesideItem: {
            /** @description Null where the row is about a person. */
            stream: {
                /** @enum {string} */
                kind: "case" | "project";
                id: string;
            } | null;
            number: string | null;
            /** @description The customer or the project. */
            about: string | null;
            what: components["schemas"]["Text"];
            note: components["schemas"]["Text"] | null;
            /** @description A person, a department or a unit. */
            who: components["schemas"]["Text"] | null;
            day: string | null;
            /** @description A moment agreed with the customer. */
            at: string | null;
            light: components["schemas"]["Light"];
            act: {
                command: string;
                name: components["schemas"]["Text"];
                stream: {
                    /** @enum {string} */
                    kind: "case" | "project";
                    id: string;
                };
                /** @description The number of the urging or the complaint that it is about. */
                order: number | null;
            } | null;
            /** @description The cases behind a row that is about a person, a step or a unit. */
            open: components["schemas"]["OpenList"] | null;
        };
        /** @description The most urgent first; `count` may be more than the items. */
        BesideList: {
            code: string;
            name: components["schemas"]["Text"];
            count: number;
            open: components["schemas"]["OpenList"] | null;
            items: components["schemas"]["BesideItem"][];
        };
        CalendarDay: {
            date: string;
            working: boolean;
            name: components["schemas"]["Text"] | null;
            provisional: boolean;
        };
        CalendarDays: {
            items: components["schemas"]["CalendarDay"][];
        };
        CalendarMove: {
            /** @enum {string} */
            kind: "case" | "project";
            id: string;
            number: string;
            about: string | null;
            step: components["schemas"]["Text"];
            visit: number;
            from: string | null;
            to: string | null;
            who: string | null;
        };
        CalendarMoves: {
            items: components["schemas"]["CalendarMove"][];
            next: string | null;
            count: {
                n: number;
                more: boolean;
            };
        };
        CalendarPreview: {
            /** @description The first day on which the calendars differ; null where they do not. */
            fromDay: string | null;
            counted: number;
            moved: number;
            /** @description Due days that would be provisional no more. */
            settled: number;
            /** @description False: more than 20,000 cases and projects are open, the rest was not looked at. */
            whole: boolean;
            findings: {
                path: string;
                text: components["schemas"]["Text"];
            }[];
        };
        CalendarRun: {
            id: string;
            title: components["schemas"]["Text"];
            /** Format: date */
            fromDay: string;
            beganAt: string;
            endedAt: string | null;
            counted: number;
            moved: number;
            settled: number;
            /** @description Whom a message reached, at most 50. */
            told: {
                name: string;
                moved: number;
            }[];
            toldInAll: number;
        };
        CalendarRuns: {
            items: components["schemas"]["CalendarRun"][];
        };
        CalendarVersions: {
            /** @description Newest first. */
            items: {
                name: string;
                title: components["schemas"]["Text"];
                knownFrom: string | null;
            }[];
            closures: {
                unit: {
                    id: string;
                    name: components["schemas"]["Text"];
                };
                /** @enum {string} */
                moves: "internal" | "all";
                days: {
                    date: string;
                    name: components["schemas"]["Text"];
                }[];
            }[];
        };
        CalendarYear: {
            year: number;
            published: boolean;
            version: components["schemas"]["Text"];
            knownFrom: string | null;
            days: {
                date: string;
                working: boolean;
                exception: boolean;
                name: components["schemas"]["Text"] | null;
            }[];
            publishedYears: number[];
        };
        Candidate: {
            id: string;
            name: string;
            unit: components["schemas"]["Text"];
            load: number;
            reason: components["schemas"]["Text"] | null;
            eligible: boolean;
        };
        CaseBeside: {
            id: string;
            number: string;
            customerName: string | null;
            capacityKva: string | null;
            wantedDate: string | null;
            light: components["schemas"]["Light"];
        };
        CaseClocks: {
            utilityDays: number;
            allowedDays: number | null;
            customerDays: number;
            thirdPartyDays: number;
            total: components["schemas"]["Light"];
            reply: components["schemas"]["Light"] | null;
            whole: components["schemas"]["Light"] | null;
            spans: components["schemas"]["ClockSpan"][];
        };
        CaseList: {
            items: components["schemas"]["CaseRow"][];
            next: string | null;
            count: {
                n: number;
                more: boolean;
            };
        };
        CasePage: {
            id: string;
            number: string;
            version: number;
            customerName: string | null;
            customerId: string | null;
            supplyAddress: string | null;
            businessType: string | null;
            supplyKind: string | null;
            voltage: string | null;
            supplyMode: string | null;
            capacityKva: string | null;
            grade: string | null;
            ordinary: boolean | null;
            /** @enum {string} */
            status: "open" | "suspended" | "ended";
            endedAs: string | null;
            suspension: components["schemas"]["Suspension"] | null;
            unit: components["schemas"]["UnitRef"];
            openedAt: string;
            acceptedAt: string | null;
            wantedDate: string | null;
            agreedDate: string | null;
            energisedAt: string | null;
            process: {
                id: string;
                version: string;
            };
            customerManager: components["schemas"]["PersonRef"] | null;
            projectManager: components["schemas"]["PersonRef"] | null;
            deputies: components["schemas"]["PersonRef"][];
            contact: {
                name: string;
                phone: string | null;
            } | null;
            projects: components["schemas"]["ProjectBeside"][];
            /** @description A project was asked for and is being made (正在立项). */
            projectUnderWay: boolean;
            turn: components["schemas"]["StepTurn"][];
            clocks: components["schemas"]["CaseClocks"];
            gate: components["schemas"]["GateRow"][];
            steps: components["schemas"]["StepState"][];
            acts: components["schemas"]["OfferedAct"][];
        };
        CaseRow: {
            id: string;
            number: string;
            customerName: string | null;
            supplyAddress: string | null;
            businessType: string | null;
            supplyKind: string | null;
            voltage: string | null;
            capacityKva: string | null;
            /** @enum {string} */
            status: "open" | "suspended" | "ended";
            endedAs: string | null;
            unit: components["schemas"]["UnitRef"];
            openedAt: string;
            customerManager: components["schemas"]["PersonRef"] | null;
            projectManager: components["schemas"]["PersonRef"] | null;
            steps: {
                code: string;
                name: components["schemas"]["Text"];
            }[];
            light: components["schemas"]["Light"];
            /** @description Of the utility’s days in all. */
            total: components["schemas"]["Light"];
            /** @description Of a promise over the whole process (low voltage). */
            whole: components["schemas"]["Light"] | null;
            usedDays: number;
            allowedDays: number | null;
            wantedDate: string | null;
        };
        /** @description A promise over several steps, named by its last one (供电方案答复自受理起); its newest round. */
        ClockSpan: {
            step: string;
            allowedDays: number;
            usedDays: number;
            ended: boolean;
        };
        CommandAcceptApplicationInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormAcceptanceInput"];
        };
        CommandAcceptWorksInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormWorksAcceptanceInput"];
        };
        CommandAddContractorInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormContractorInput"];
        };
        CommandAdoptReviewConditionsInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormAdoptReviewConditionsInput"];
        };
        CommandAgreeEnergisationPlanInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormEnergisationPlanAgreedInput"];
        };
        CommandAmendFirmInput: {
            /** Format: uuid */
            commandId: string;
            stream: {
                /** @constant */
                kind: "firm";
                /** Format: uuid */
                id: string;
            };
            seenVersion: number;
            data: components["schemas"]["FormFirmChangeInput"];
        };
        CommandAnswerComplaintInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormComplaintAnswerInput"];
        };
        CommandAnswerCoordinationInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormCoordinationAnswerInput"];
        };
        CommandAnswerCoordinationOnProjectInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormCoordinationAnswerInput"];
        };
        CommandAnswerEnergisationPlanInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormEnergisationPlanAnswerInput"];
        };
        CommandAnswerUrgingInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormUrgingAnswerInput"];
        };
        CommandAnswerUrgingOnProjectInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormUrgingAnswerInput"];
        };
        CommandApproveFeasibilityInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormFeasibilityApprovalInput"];
        };
        CommandApproveOutagePlanInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormOutagePlanApprovalInput"];
        };
        CommandApproveStartUpPlanInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormStartUpPlanInput"];
        };
        CommandApproveSuspensionInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSuspensionApprovalInput"];
        };
        CommandApproveTerminationInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormTerminationApprovalInput"];
        };
        CommandApproveTimeCorrectionInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormTimeCorrectionApprovalInput"];
        };
        CommandApproveVersionInput: {
            /** Format: uuid */
            commandId: string;
            document: {
                kind: string;
                key: string;
            };
            seenVersion: number;
            data: {
                reason?: string;
            };
        };
        CommandArchiveDossierInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormArchiveInput"];
        };
        CommandArchiveProjectInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormProjectArchiveInput"];
        };
        CommandAskForExtensionInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormAskForExtensionInput"];
        };
        CommandAssignManagersInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormAssignmentInput"];
        };
        CommandBeginSurveyWaitInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormBeginSurveyWaitInput"];
        };
        CommandBookSurveyInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSurveyBookingInput"];
        };
        CommandBringTerminalOnlineInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormTerminalOnlineInput"];
        };
        CommandCancelProjectInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormCancelProjectInput"];
        };
        CommandChangeApplicationInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormChangeApplicationInput"];
        };
        CommandChangeEnergisationPlanInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormEnergisationPlanChangeInput"];
        };
        CommandCheckAddedContractorInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormAddedContractorCheckInput"];
        };
        CommandCheckBillingFileInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormBillingCheckInput"];
        };
        CommandCheckCompletionReportInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormCompletionReportCheckInput"];
        };
        CommandCheckContractorInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormContractorCheckInput"];
        };
        CommandCheckDesignCompletenessInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormDesignCompletenessInput"];
        };
        CommandChooseSurveyTimeInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSurveyChoiceInput"];
        };
        CommandCloseCoordinationInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormCoordinationCloseInput"];
        };
        CommandCloseCoordinationOnProjectInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormCoordinationCloseInput"];
        };
        CommandCloseMaterialsInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormCloseMaterialsInput"];
        };
        CommandClosePermitsInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormClosePermitsInput"];
        };
        CommandCloseUrgingInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormUrgingCloseInput"];
        };
        CommandCloseUrgingOnProjectInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormUrgingCloseInput"];
        };
        CommandCommissionWorksInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormCommissioningInput"];
        };
        CommandComplainInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormComplaintInput"];
        };
        CommandCompleteCustomerWorksInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormCustomerWorksCompletedInput"];
        };
        CommandConcludeDesignReviewInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormDesignReviewResultInput"];
        };
        CommandConfirmSchemeInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSchemeConfirmationInput"];
        };
        CommandCoordinateInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormCoordinationInput"];
        };
        CommandCoordinateOnProjectInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormCoordinationInput"];
        };
        CommandCorrectTimeInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormCorrectTimeInput"];
        };
        CommandCountersignContractInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormContractCountersignInput"];
        };
        CommandDecideProposalInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormProposalDecisionInput"];
        };
        CommandDeclineAssignmentInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormDeclineAssignmentInput"];
        };
        CommandDraftContractInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSupplyContractInput"];
        };
        CommandDraftSchemeInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSchemeDraftInput"];
        };
        CommandEndSurveyWaitInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormEndSurveyWaitInput"];
        };
        CommandEnergiseInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormEnergisationInput"];
        };
        CommandEnergiseLvInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormLvMeteringAndEnergisationInput"];
        };
        CommandExpireSchemeInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormExpireSchemeInput"];
        };
        CommandFileOutagePlanInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormOutagePlanInput"];
        };
        CommandFinishConstructionInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormFinishConstructionInput"];
        };
        CommandFinishExternalWorksInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormExternalWorksInput"];
        };
        CommandGiveDesignOpinionInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormDesignOpinionInput"];
        };
        CommandGiveSettingDataInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSettingDataInput"];
        };
        CommandGrantExtensionInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormGrantExtensionInput"];
        };
        CommandHandInAccessDesignInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormAccessDesignInput"];
        };
        CommandHandInPapersInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormHandInPapersInput"];
        };
        CommandInspectSiteInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSiteInspectionInput"];
        };
        CommandInstallMetersInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormMeteringInstallationInput"];
        };
        CommandIssueSettingsInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSettingSheetInput"];
        };
        CommandKeepSuspensionInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormKeepSuspensionInput"];
        };
        CommandLiftStopWorkInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormLiftStopWorkInput"];
        };
        CommandLinkCaseInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormLinkCaseInput"];
        };
        CommandMakeAccessSchemeInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormAccessSchemeInput"];
        };
        CommandMakeMeteringSchemeInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormMeteringSchemeInput"];
        };
        CommandMakeTariffSchemeInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormTariffSchemeInput"];
        };
        CommandMoveToVersionInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormMoveToVersionInput"];
        };
        CommandMoveToVersionOnProjectInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormMoveToVersionInput"];
        };
        CommandNameContractorInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormContractorInput"];
        };
        CommandObjectToSchemeInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSchemeObjectionInput"];
        };
        CommandOfferEnergyServiceInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormEnergyServiceInput"];
        };
        CommandOfferSurveyTimesInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSurveyOfferInput"];
        };
        CommandPostponeEnergisationInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormPostponeEnergisationInput"];
        };
        CommandPromiseCommissioningDateInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormPromiseCommissioningDateInput"];
        };
        CommandProposeEnergisationPlanInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormEnergisationPlanInput"];
        };
        CommandProposeProjectInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormProposalInput"];
        };
        CommandProposeVersionInput: {
            /** Format: uuid */
            commandId: string;
            document: {
                kind: string;
                key: string;
            };
            seenVersion: number;
            data: {
                version: string;
                /** Format: date */
                effectiveFrom: string;
                /** Format: date */
                effectiveTo?: string;
                document: {
                    [key: string]: unknown;
                };
                reason: string;
                basedOn?: string;
            };
        };
        CommandPutContractInForceInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormContractInForceInput"];
        };
        CommandRaiseNeedInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormNeedInput"];
        };
        CommandRateInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormRatingInput"];
        };
        CommandRebookSurveyInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSurveyRebookingInput"];
        };
        CommandRecallExemptionInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormRecallExemptionInput"];
        };
        CommandReceiveDossierInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormHandoverInput"];
        };
        CommandRecheckFindingsInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSiteRecheckInput"];
        };
        CommandRecordCompletionInspectionInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormCompletionInspectionInput"];
        };
        CommandRecordIncidentInput: {
            /** Format: uuid */
            commandId: string;
            stream: {
                /** @constant */
                kind: "firm";
                /** Format: uuid */
                id: string;
            };
            seenVersion: number;
            data: components["schemas"]["FormFirmIncidentInput"];
        };
        CommandRecordInterimInspectionInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormInterimInspectionInput"];
        };
        CommandRecordLicenceInput: {
            /** Format: uuid */
            commandId: string;
            stream: {
                /** @constant */
                kind: "firm";
                /** Format: uuid */
                id: string;
            };
            seenVersion: number;
            data: components["schemas"]["FormFirmLicenceInput"];
        };
        CommandRecordMaterialsInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormMaterialsInput"];
        };
        CommandRecordPaymentInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormPaymentInput"];
        };
        CommandRecordPermitsInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormPermitsInput"];
        };
        CommandRecordSchemeSeenInput: {
            /** Format: uuid */
            commandId: string;
            stream: {
                /** @constant */
                kind: "firm";
                /** Format: uuid */
                id: string;
            };
            seenVersion: number;
            data: components["schemas"]["FormSchemeSeenInput"];
        };
        CommandRecordSurveyInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSiteSurveyInput"];
        };
        CommandRecordVisitBackCallInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormVisitBackCallInput"];
        };
        CommandRegisterFirmInput: {
            /** Format: uuid */
            commandId: string;
            stream: {
                /** @constant */
                kind: "firm";
                /** Format: uuid */
                id: string;
            };
            seenVersion: number;
            data: components["schemas"]["FormFirmInput"];
        };
        CommandReplyLvSchemeInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormLvSchemeInput"];
        };
        CommandReplySchemeInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSchemeReplyInput"];
        };
        CommandReportCabinetInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormCabinetNotReadyInput"];
        };
        CommandReportProgressInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormProgressReportInput"];
        };
        CommandRequestInterimInspectionInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormInterimRequestInput"];
        };
        CommandRequestSuspensionInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSuspensionInput"];
        };
        CommandRequestTerminationInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormTerminationInput"];
        };
        CommandResubmitApplicationInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormApplicationAgainInput"];
        };
        CommandResumeCaseInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormResumeInput"];
        };
        CommandReturnSchemePartInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormReturnSchemePartInput"];
        };
        CommandReturnSurveyInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormReturnSurveyInput"];
        };
        CommandReturnVersionInput: {
            /** Format: uuid */
            commandId: string;
            document: {
                kind: string;
                key: string;
            };
            seenVersion: number;
            data: {
                reason: string;
            };
        };
        CommandReviewAccessDesignInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormAccessDesignReviewInput"];
        };
        CommandReviewDesignChangeInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormDesignChangeReviewInput"];
        };
        CommandReviewSchemeInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSchemeReviewInput"];
        };
        CommandReviewSupplyRefusalInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSupplyRefusalReviewInput"];
        };
        CommandRevokeLicenceInput: {
            /** Format: uuid */
            commandId: string;
            stream: {
                /** @constant */
                kind: "firm";
                /** Format: uuid */
                id: string;
            };
            seenVersion: number;
            data: components["schemas"]["FormLicenceRevocationInput"];
        };
        CommandSendContractInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSendContractInput"];
        };
        CommandSetFeesInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormFeesInput"];
        };
        CommandSettleProjectInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSettlementInput"];
        };
        CommandSignCompletionInspectionInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormCompletionInspectionSignatureInput"];
        };
        CommandSignContractInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSignContractInput"];
        };
        CommandSignForAssignmentInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSignForAssignmentInput"];
        };
        CommandSignNeedInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSignNeedInput"];
        };
        CommandSignSchemeInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSignSchemeInput"];
        };
        CommandSignSurveyInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSignSurveyInput"];
        };
        CommandSignWorksContractInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormWorksContractInput"];
        };
        CommandStartConstructionInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormConstructionStartInput"];
        };
        CommandStopWorkInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormStopWorkInput"];
        };
        CommandSubmitApplicationInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            /**
             * Format: uuid
             * @description For which customer, where the person speaks for several (代哪一客户申请).
             */
            customerId?: string;
            data: components["schemas"]["FormApplicationInput"];
        };
        CommandSubmitCompletionReportInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormCompletionReportInput"];
        };
        CommandSubmitDesignChangeInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormDesignChangeInput"];
        };
        CommandSubmitDesignInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormDesignSubmissionInput"];
        };
        CommandSubmitFeasibilityInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormFeasibilityInput"];
        };
        CommandTakeOverCaseInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormTakeOverInput"];
        };
        CommandTrackCustomerWorksInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormCustomerWorksInput"];
        };
        CommandTransferManagerInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormTransferInput"];
        };
        CommandUnlinkCaseInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormUnlinkCaseInput"];
        };
        CommandUrgeInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormUrgingInput"];
        };
        CommandUrgeOnProjectInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormUrgingInput"];
        };
        CommandVisitSiteInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "case";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormSiteVisitBackInput"];
        };
        CommandWithdrawVersionInput: {
            /** Format: uuid */
            commandId: string;
            document: {
                kind: string;
                key: string;
            };
            seenVersion: number;
            data: {
                reason: string;
            };
        };
        CommandWitnessConcealedPartInput: {
            /**
             * Format: uuid
             * @description UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).
             */
            commandId: string;
            stream: {
                /** @constant */
                kind: "project";
                /**
                 * Format: uuid
                 * @description The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).
                 */
                id: string;
            };
            /** @description Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本). */
            seenVersion: number;
            /**
             * Format: date-time
             * @description When it was really done (实际办理时间); not in the future.
             */
            doneAt: string;
            device?: components["schemas"]["DeviceInput"];
            /**
             * Format: uuid
             * @description The person for whom this one acts, as an entered deputy (代办对象).
             */
            actingFor?: string;
            data: components["schemas"]["FormConcealedPartInput"];
        };
        ConfigurationFinding: {
            path: string;
            /** @enum {string} */
            level: "must" | "hint";
            code: string;
            text: components["schemas"]["Text"];
        };
        ConfigurationFindings: {
            findings: components["schemas"]["ConfigurationFinding"][];
        };
        CountedRun: {
            /**
             * @description start: the day of the event, not counted · counted · rest: no working day · stopped: on another’s account · over: rolled on to a working day.
             * @enum {string}
             */
            is: "start" | "counted" | "rest" | "stopped" | "over";
            from: string;
            to: string;
            /** @description Which day of the limit the first of these days is. */
            first: number | null;
            last: number | null;
            name: components["schemas"]["Text"] | null;
            account: ("utility" | "customer" | "third-party") | null;
            provisional: boolean;
        };
        DaysRead: {
            year: number | null;
            days: components["schemas"]["NamedDay"][];
            /** @description What was not understood or contradicts itself; the days are given all the same. */
            doubts: {
                text: components["schemas"]["Text"];
                part: string;
            }[];
        };
        Deadline: {
            stream: {
                /** @enum {string} */
                kind: "case" | "project";
                id: string;
            };
            number: string;
            customerName: string | null;
            step: {
                code: string;
                name: components["schemas"]["Text"];
                visit: number;
            };
            light: components["schemas"]["Light"];
            holder: components["schemas"]["PersonRef"] | null;
            duties: {
                code: string;
                name: components["schemas"]["Text"];
            }[];
        };
        DeadlineDay: {
            date: string;
            /** @description Open steps that fall due on the day. */
            count: number;
            /** @description Of them, those already in warning. */
            amber: number;
            /** @enum {string} */
            state: "ok" | "amber" | "late" | "none";
            provisional: boolean;
        };
        DeadlineDays: {
            items: components["schemas"]["DeadlineDay"][];
        };
        DeadlineList: {
            items: components["schemas"]["Deadline"][];
            /** @description All of the day; the list stops at 200. */
            count: number;
        };
        DemoAccount: {
            userName: string;
            name: string;
            duty: string;
            dutyName: components["schemas"]["Text"];
            unit: components["schemas"]["Text"];
        };
        DemoAccounts: {
            password: string;
            items: components["schemas"]["DemoAccount"][];
            phones: {
                phone: string;
                name: string;
            }[];
        };
        DemoCodes: {
            items: {
                phone: string;
                code: string;
                at: string;
                sent: boolean;
            }[];
        };
        DeviceInput: {
            /** @description Name that the device gave itself (设备编号). */
            id: string;
            /**
             * Format: date-time
             * @description The device’s own clock when the act was done (设备时间).
             */
            at: string;
            /** @description How far the device’s clock was from the server’s when last compared, in milliseconds (与服务器时钟之差). */
            offsetMs: number;
        };
        Done: {
            id: string;
            at: string;
            stream: {
                /** @enum {string} */
                kind: "case" | "project";
                id: string;
            };
            number: string;
            customerName: string | null;
            supplyAddress: string | null;
            act: components["schemas"]["Text"];
            step: {
                code: string;
                name: components["schemas"]["Text"];
            } | null;
            /** @enum {string} */
            status: "open" | "suspended" | "ended";
            endedAs: string | null;
            /** @description Steps that are open now. */
            steps: {
                code: string;
                name: components["schemas"]["Text"];
            }[];
            /** @description Of the most urgent open step. */
            light: components["schemas"]["Light"];
        };
        DonePage: {
            items: components["schemas"]["Done"][];
            next: string | null;
            count: {
                n: number;
                more: boolean;
            };
        };
        Dossier: {
            complete: boolean;
            held: number;
            missing: number;
            groups: {
                step: components["schemas"]["Text"];
                papers: components["schemas"]["DossierPaper"][];
            }[];
        };
        DossierPaper: {
            paper: string;
            name: components["schemas"]["Text"];
            /** @enum {string} */
            need: "required" | "promised" | "optional" | "not-needed";
            /** @enum {string} */
            state: "held" | "missing";
            promisedUntil: string | null;
            files: components["schemas"]["FileRef"][];
        };
        Draft: {
            data: {
                [key: string]: unknown;
            };
            savedAt: string;
        };
        DraftDropped: {
            dropped: boolean;
        };
        DraftSaved: {
            savedAt: string;
        };
        Due: {
            due: string;
            provisional: boolean;
        };
        ExchangeThread: {
            /** @enum {string} */
            kind: "urging" | "coordination" | "complaints";
            no: number;
            /** @enum {string} */
            stage: "open" | "answered" | "closed";
            /** @description How often it was asked. */
            times: number;
            /** @description Who owes the answer, or its closing once it is answered. */
            owes: components["schemas"]["Text"] | null;
            at: string;
            light: components["schemas"]["Light"];
            /** @description What was asked and answered, the newest first. */
            turns: components["schemas"]["ExchangeTurn"][];
            /** @description What the reader may do about it now. */
            acts: {
                command: string;
                name: components["schemas"]["Text"];
            }[];
        };
        ExchangeTurn: {
            seq: number;
            at: string;
            who: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            details: components["schemas"]["RecordDetail"][];
            files: components["schemas"]["FileRef"][];
        };
        /** @description Urgings, coordination orders, complaints, and what the customer was told. */
        Exchanges: {
            threads: components["schemas"]["ExchangeThread"][];
            told: components["schemas"]["ToldCustomer"][];
        };
        FileRef: {
            id: string;
            name: string;
            /** @description MIME type, told by the content. */
            kind: string;
            size: number;
            sha256: string;
            uploadedAt: string;
            by: string | null;
            preview: ("image" | "pdf") | null;
        };
        Firm: {
            id: string;
            name: string;
            creditCode: string;
            kinds: {
                code: string;
                name: components["schemas"]["Text"];
            }[];
            /** @description For each kind of work that the firm is registered for: whether it qualifies today, whatever the voltage. */
            standing: {
                role: string;
                roleName: components["schemas"]["Text"];
                qualifies: boolean;
                reasons: components["schemas"]["Text"][];
                warnings: components["schemas"]["Text"][];
            }[];
            /** @description The first day on which a licence that was not revoked runs out. */
            lapsesOn: string | null;
            /** @description The highest voltage of its licences for works; null where none is set. */
            maxKv: string | null;
            works: number;
            version: number;
            codeConfirmed: boolean;
            registeredAt: string;
            mayDo: string[];
            licences: {
                no: number;
                licenceKind: string;
                kindName: components["schemas"]["Text"];
                licenceNo: string;
                grade: string;
                schemeName: components["schemas"]["Text"] | null;
                maxKv: string | null;
                maxKva: string | null;
                validFrom: string;
                validTo: string;
                authority: string;
                queriedOn: string | null;
                evidence: string[];
                /** @enum {string} */
                state: "in-force" | "lapsing" | "coming" | "lapsed" | "revoked";
                revoked: {
                    on: string;
                    authority: string;
                    words: string;
                } | null;
            }[];
            incidents: {
                no: number;
                kindName: components["schemas"]["Text"];
                happenedOn: string;
                words: string;
                source: string;
                barredUntil: string | null;
            }[];
            /** @description Those that the asker sees. */
            engagements: {
                /** @enum {string} */
                kind: "case" | "project";
                id: string;
                number: string;
                roleName: components["schemas"]["Text"];
                since: string;
            }[];
            schemesSeen: {
                no: number;
                caseNumber: string;
                seenOn: string;
                what: string;
                reason: string;
                recordedBy: string | null;
                recordedAt: string;
            }[];
        };
        FirmAccepted: {
            /** @constant */
            outcome: "accepted";
            commandId: string;
            stream: {
                /** @constant */
                kind: "firm";
                id: string;
                version: number;
            };
            events: {
                id: string;
                type: string;
                seq: number;
            }[];
            replayed: boolean;
        };
        FirmHead: {
            id: string;
            name: string;
            creditCode: string;
            kinds: {
                code: string;
                name: components["schemas"]["Text"];
            }[];
            /** @description For each kind of work that the firm is registered for: whether it qualifies today, whatever the voltage. */
            standing: {
                role: string;
                roleName: components["schemas"]["Text"];
                qualifies: boolean;
                reasons: components["schemas"]["Text"][];
                warnings: components["schemas"]["Text"][];
            }[];
            /** @description The first day on which a licence that was not revoked runs out. */
            lapsesOn: string | null;
            /** @description The highest voltage of its licences for works; null where none is set. */
            maxKv: string | null;
            works: number;
        };
        FirmList: {
            items: components["schemas"]["FirmHead"][];
            next: string | null;
            count: number;
            mayKeep: boolean;
        };
        Forecast: {
            earliest: string;
            low: string;
            likely: string;
            high: string;
            provisional: boolean;
            /** @description Until the likely day, from today or from the day of resumption. */
            workingDays: number;
            /** @description Suspended: everything counts from this day. */
            resumesOn: string | null;
            wanted: {
                date: string;
                /** @enum {string} */
                is: "kept" | "at-risk" | "missed";
                daysLate: number;
            } | null;
            /** @description Before the survey: grid works that may be needed are not counted. */
            worksUnknown: boolean;
            /** @description Working days that a whole line may lose. */
            slack: {
                projectId: string | null;
                days: number;
            }[];
            ahead: components["schemas"]["StepAhead"][];
        };
        /** @description When the case will be energised: in eight of ten plays between `low` and `high`, in half of them by `likely`. To a customer without the steps. */
        ForecastAnswer: {
            /** @description Null: energised, ended, or not to be told. */
            forecast: components["schemas"]["Forecast"] | null;
        };
        /** @description Whose turn it is, or will be; by name where it is one of the two managers. */
        ForecastHolder: {
            duties: string[];
            /** @enum {string} */
            account: "utility" | "customer" | "third-party";
            name: string | null;
        };
        ForecastMove: {
            on: string;
            /** @description Working days; above 0: later. */
            days: number;
            likely: string;
            /** @description What was recorded; null where only time passed. */
            told: components["schemas"]["Text"] | null;
            seq: number | null;
            projectId: string | null;
            projectNumber: string | null;
            /** @description The open step that time passed on. */
            held: {
                name: components["schemas"]["Text"];
                holder: components["schemas"]["ForecastHolder"];
            } | null;
        };
        ForecastMoves: {
            items: components["schemas"]["ForecastMove"][];
            /** @description More was recorded before; only the latest records are counted. */
            earlier: boolean;
        };
        /** Acceptance · 业务受理 */
        FormAcceptanceInput: {
            /** Document check · 资料核验 */
            paperChecks: {
                /** Paper · 资料 */
                paper: components["schemas"]["ListPaperKindInput"];
                /** Verdict · 结论 */
                verdict: components["schemas"]["ListPaperVerdictInput"];
                /** Original seen · 已核原件 */
                originalSeen?: boolean;
                /**
                 * What is wrong · 缺件类别
                 * @description Asked for for a gap (缺件时填写).
                 */
                gap?: components["schemas"]["ListGapKindInput"];
                /**
                 * Details and how to put it right · 说明与补正办法
                 * @description Asked for for a gap (缺件时填写).
                 */
                words?: string;
                /**
                 * Promised · 容缺（承诺补交）
                 * @description Asked for for a gap (缺件时填写).
                 */
                promised?: boolean;
                /**
                 * Promised until · 承诺补交日
                 * Format: date
                 * @description Asked for when promised (容缺时填写).
                 */
                promisedUntil?: string;
                /**
                 * Due by step · 最迟环节
                 * @description Asked for when promised (容缺时填写).
                 */
                latestStep?: components["schemas"]["ListPromiseStepInput"];
            }[];
            /** Result · 受理结论 */
            result: components["schemas"]["ListAcceptanceResultInput"];
            /**
             * Facts and grounds of the refusal · 不予受理的事实和理由
             * @description Asked for when refused (不予受理时填写).
             */
            refusalGround?: string;
            /**
             * Legal basis · 法律依据
             * @description Asked for when refused (不予受理时填写).
             */
            refusalLaw?: string;
            /**
             * Right of appeal · 救济途径
             * @description Asked for when refused (不予受理时填写). Example: 可向当地能源监管机构（12398）投诉举报.
             */
            refusalRemedy?: string;
            /**
             * Approved by the connection lead · 业扩专责批准
             * Format: uuid
             * @description Asked for when refused (不予受理时填写). A refusal, or a second return naming a gap the first notice did not, needs the connection lead’s approval and is counted. (不予受理，或第二次退回提出首次未告知的缺件时，须经业扩专责批准并计次。)
             */
            approvedBy?: string;
            /**
             * Accepted at · 受理时间
             * Format: date-time
             * @description Asked for when accepted (受理时填写).
             */
            acceptedAt?: string;
            /**
             * Supply kind (which limits apply) · 供电类型（时限口径）
             * @description Asked for when accepted (受理时填写).
             */
            supplyKind?: components["schemas"]["ListSupplyKindInput"];
            /**
             * Preliminary customer grade · 客户分级初判
             * @description Asked for when accepted (受理时填写).
             */
            gradeProposed?: components["schemas"]["ListCustomerGradeInput"];
            /**
             * Arrears on the existing account · 原户欠费
             * @description In yuan (元), up to 2 decimal places, at least 0.
             */
            arrearsYuan?: string;
            /** Is a breach or theft case open? · 是否有违约用电、窃电未结 */
            breachOpen: boolean;
            /**
             * Possible duplicate of · 疑似重复申请
             * Format: uuid
             * @description Applications of the same customer or address within twelve months are listed on the page. (十二个月内同一客户或同一地址的申请已列在页面上。)
             */
            duplicateOf?: string;
            /** How the customer was informed · 告知方式 */
            noticeWay: components["schemas"]["ListDeliveryWayInput"];
            /** Received by · 签收人 */
            receiverName: string;
            /**
             * Signature: receiver · 签收人签字
             * @description Asked for when told in person (当面告知时签字).
             */
            receiver?: {
                name: string;
                strokes?: string;
            };
            /**
             * Opinion · 意见
             * @description Asked for when returned (退回时填写).
             */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Access design · 接入系统设计 */
        FormAccessDesignInput: {
            /** Designer · 接入系统设计单位 */
            designFirm: string;
            /** Designer’s licence number · 设计资质证书编号 */
            designLicenceNo: string;
            /**
             * Licence valid until · 资质有效期至
             * Format: date
             */
            licenceValidTo: string;
            /** Design number · 设计文件号 */
            designNo: string;
            /** Design files · 设计文件 */
            designFiles: string[];
            /**
             * Power-quality assessment · 电能质量评估报告
             * @description Asked for for special loads (特殊负荷提交).
             */
            pqReport?: string[];
            /**
             * Assessment conclusion · 评估结论
             * @description Asked for for special loads (特殊负荷提交).
             */
            pqConclusion?: string;
            /**
             * Answers to the review · 对评审意见的答复
             * @description Asked for when the last review did not pass it (上次评审未通过时逐条答复).
             */
            answers?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Review of the access design · 接入系统设计评审 */
        FormAccessDesignReviewInput: {
            /**
             * Result · 评审结论
             * @enum {string}
             */
            result: "passed" | "failed";
            /** Review opinion · 评审意见 */
            reviewOpinion: string;
            /** Review documents · 评审意见文件 */
            reviewFiles?: string[];
            /**
             * Everything that must be changed · 需修改的问题（一次告知）
             * @description Asked for when not passed (不通过时填写).
             */
            points?: {
                /** Point · 问题 */
                words: string;
                /** Ground · 依据 */
                ground: string;
            }[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Access scheme · 接入系统方案（含供电设计方案） */
        FormAccessSchemeInput: {
            /** Sources · 电源方案 */
            sources: {
                /**
                 * No. · 编号
                 * @description Example: 1.
                 */
                no: string;
                /** Role · 角色 */
                role: components["schemas"]["ListSourceRoleInput"];
                /**
                 * Substation · 变电站
                 * @description Example: 110kV 某某变.
                 */
                substation: string;
                /**
                 * Feeder · 线路
                 * @description Example: 10kV 117 某某线.
                 */
                feeder: string;
                /**
                 * Tee-off point or bay · T接点/间隔
                 * @description Example: 42#杆.
                 */
                connectionPoint: string;
                /**
                 * Voltage · 电压
                 * @enum {string}
                 */
                voltage: "10" | "35" | "110" | "220";
                /**
                 * Capacity supplied · 供电容量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0.
                 */
                supplyKva: string;
                /**
                 * Open capacity · 可开放容量
                 * @description In kVA (kVA), up to 2 decimal places, at least 0.
                 */
                openCapacityKva: string;
                /** Supplied after grid works · 配套工程投运后供电 */
                afterWorks: boolean;
                /** Dedicated or public · 专线/公线 */
                line: components["schemas"]["ListLineKindInput"];
                /** Incoming line · 进线方式 */
                laying: components["schemas"]["ListLayingWayInput"];
                /**
                 * Conductor · 导线型号截面
                 * @description Example: YJV22-8.7/15-3×240.
                 */
                conductor: string;
                /**
                 * Length · 长度
                 * @description In m (m), up to 1 decimal places, more than 0.
                 */
                lengthM: string;
                /** Protection · 保护方式 */
                protection: string;
                /** Ownership boundary · 产权分界点 */
                boundary: string;
            }[];
            /**
             * Relation of the sources · 电源关系
             * @description Asked for when there is more than one source (多于一路电源时填写).
             */
            supplyLink?: components["schemas"]["ListSupplyLinkInput"];
            /**
             * Operation · 运行方式
             * @description Asked for when there is more than one source (多于一路电源时填写).
             */
            operationMode?: components["schemas"]["ListOperationModeInput"];
            /**
             * Interlock · 闭锁方式
             * @description Asked for when there is more than one source (多于一路电源时填写).
             */
            interlock?: components["schemas"]["ListInterlockWayInput"][];
            /**
             * Parallel operation approval number · 并列运行批准文号
             * @description Asked for when the sources are in use at the same time (同时供电时填写批准依据).
             */
            parallelApproved?: string;
            /** Main wiring · 主接线 */
            mainWiring: components["schemas"]["ListMainWiringInput"];
            /** Transformers · 受电变压器 */
            transformersPlan: {
                /**
                 * Model · 型号
                 * @description Example: SCB13-1250/10.
                 */
                model: string;
                /**
                 * Capacity per unit · 单台容量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0. Example: 1250.
                 */
                capacityKva: string;
                /** Number · 台数 */
                count: number;
                /** Operating mode · 运行方式 */
                duty: components["schemas"]["ListTransformerDutyInput"];
            }[];
            /**
             * High-voltage motors fed directly · 直配高压电动机容量
             * @description In kVA (kVA), up to 2 decimal places, more than 0.
             */
            hvMotorsKva?: string;
            /**
             * Reactive compensation · 无功补偿
             * @description In kvar (kvar), up to 2 decimal places, at least 0.
             */
            reactiveKvar: string;
            /** Compensation method · 补偿方式 */
            reactiveWay: components["schemas"]["ListReactiveWayInput"];
            /**
             * Protection · 继电保护要求
             * @description Asked for when dispatch names and settings are needed (需调度命名、定值时填写).
             */
            protectionReq?: string;
            /**
             * Dispatch, communication, automation · 调度通信自动化要求
             * @description Asked for when dispatch names and settings are needed (需调度命名、定值时填写).
             */
            dispatchReq?: string;
            /**
             * Power quality · 电能质量治理要求
             * @description Asked for for special loads (特殊负荷填写).
             */
            harmonicReq?: string;
            /**
             * Own emergency supply · 自备应急电源容量
             * @description Asked for for important customers (重要用户填写). In kW (kW), up to 2 decimal places, more than 0.
             */
            emergencyKw?: string;
            /**
             * Switch-over time · 应急切换时间
             * @description Asked for for important customers (重要用户填写). In s (s), up to 1 decimal places, at least 0.
             */
            emergencySwitchS?: string;
            /**
             * Non-electric safety measures · 非电保安措施
             * @description Asked for for important customers (重要用户填写).
             */
            emergencyReq?: string;
            /** Single-line diagram · 接线示意图 */
            singleLine: string[];
            /** Opinion · 意见 */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Contractor check · 设计、施工、试验单位资质审核 */
        FormAddedContractorCheckInput: {
            /** Work · 承揽内容 */
            role: components["schemas"]["ListContractorRoleInput"];
            /** Firm · 单位名称 */
            firm: string;
            /** Unified social credit code · 统一社会信用代码 */
            creditCode: string;
            /** Kind of licence · 许可证类别 */
            licenceKind: components["schemas"]["ListLicenceKindInput"];
            /** Licence number · 许可证编号 */
            licenceNo: string;
            /**
             * Grade · 等级
             * @description Example: 三级.
             */
            grade: string;
            /**
             * Licensed voltage limit · 电压上限
             * @description In kV (kV), up to 2 decimal places, more than 0. Example: 35.
             */
            maxKv: string;
            /**
             * Valid from · 有效期自
             * Format: date
             */
            validFrom: string;
            /**
             * Valid until · 有效期至
             * Format: date
             */
            validTo: string;
            /** Issued by · 发证机关 */
            authority: string;
            /**
             * Construction qualification, work safety licence · 建筑业企业资质、安全生产许可证
             * @description Asked for for a construction firm (施工单位填写).
             */
            otherPapers?: {
                /**
                 * Kind · 类别
                 * @enum {string}
                 */
                kind: "repairing" | "building" | "safe-production" | "supervision";
                /** Number · 编号 */
                number: string;
                /** Grade · 等级 */
                grade?: string;
                /**
                 * Valid until · 有效期至
                 * Format: date
                 */
                validTo: string;
                /** Issued by · 发证机关 */
                authority: string;
            }[];
            /** Screenshot of the licence query · 资质查询截图 */
            queryShot: string[];
            /**
             * Time of query · 查询时间
             * Format: date-time
             */
            queriedAt: string;
            /**
             * Result · 审核结论
             * @enum {string}
             */
            result: "passed" | "failed";
            /**
             * Opinion · 意见
             * @description Asked for when not passed (不合格时填写).
             */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Review conditions written into the scheme · 会签条件写入方案 */
        FormAdoptReviewConditionsInput: {
            /** Conditions written in · 写入的条件 */
            adopted: {
                /** Condition · 会签条件 */
                condition: string;
                /**
                 * Chapter · 写入章节
                 * @description Example: 注意事项.
                 */
                chapter: string;
                /** Scheme text · 方案正文 */
                words: string;
            }[];
            /** Signature: customer manager · 客户经理签字 */
            signature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Application, resubmitted · 补正后重新提交 */
        FormApplicationAgainInput: {
            /** Type of application · 业务类型 */
            businessType: components["schemas"]["ListBusinessTypeInput"];
            /** Channel · 受理渠道 */
            channel: components["schemas"]["ListChannelInput"];
            /**
             * First contact · 首次对接时间
             * Format: date-time
             * @description Asked for unless applied for online (非网上申请时填写).
             */
            firstContactAt?: string;
            /**
             * Existing account number · 原户号
             * @description Asked for for a customer with an existing account (原有用户办理时填写).
             */
            accountNo?: string;
            /**
             * Related case · 关联申请
             * Format: uuid
             * @description Where temporary supply becomes permanent, supply comes in stages, or several customers share works. (临时转正、分期或多户共用时选择。)
             */
            linkedCase?: string;
            /** Area · 用电地区 */
            region: string;
            /**
             * Supply address · 详细用电地址
             * @description Example: 张家畔镇某某工业园区 8 号.
             */
            addressDetail: string;
            /** Position · 坐标 */
            place?: {
                lat: string;
                lon: string;
                accuracyM?: string;
            };
            /**
             * Proof of land or property title · 用地（产权）证明类型
             * @description If you do not have it yet, you may submit it later. (暂时没有的，可以先办、后补交。)
             */
            siteProof: components["schemas"]["ListSiteProofInput"];
            /**
             * Sector that requires project approval · 是否属于需核准备案的行业
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            approvalSector?: components["schemas"]["ListApprovalSectorInput"];
            /**
             * Project · 项目名称
             * @description Asked for for coal, chemical, high-energy and housing projects, or from 35 kV (煤矿、化工、“两高”、住宅小区，或 35 kV 及以上时填写).
             */
            projectName?: string;
            /**
             * Project approval or filing number · 立项核准备案文号
             * @description Asked for for coal, chemical, high-energy and housing projects, or from 35 kV (煤矿、化工、“两高”、住宅小区，或 35 kV 及以上时填写). Example: 2609-610824-04-01-123456.
             */
            approvalNo?: string;
            /** Usage class · 用电类别 */
            usageClass: components["schemas"]["ListUsageClassInput"];
            /**
             * Industry · 行业分类
             * @description Type a name or code and choose from the list; if it is not there, give the four digits of GB/T 4754. (输入名称或代码，从名录里选；名录里没有的，填 GB/T 4754 四位代码。)
             */
            industry: string;
            /** Requested voltage · 申请电压 */
            requestedVoltage: components["schemas"]["ListVoltageInput"];
            /**
             * Number of sources · 供电方式
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            supplyMode?: components["schemas"]["ListSupplyModeInput"];
            /**
             * Phases · 相别
             * @description Asked for for low voltage (低压用电填写).
             */
            phase?: components["schemas"]["ListPhaseInput"];
            /**
             * Preferred meter position · 希望的装表位置
             * @description Asked for for low voltage (低压用电填写).
             */
            meterPosition?: string;
            /**
             * Requested energisation date · 意向接电时间
             * Format: date
             */
            wantedDate: string;
            /**
             * Purpose of temporary supply · 临时用电用途
             * @description Asked for for temporary supply (临时用电填写).
             */
            tempPurpose?: components["schemas"]["ListTemporaryPurposeInput"];
            /**
             * Temporary supply until · 临时用电期限至
             * Format: date
             * @description Asked for for temporary supply (临时用电填写).
             */
            tempUntil?: string;
            /**
             * Customer’s name · 户名
             * @description As on the business licence or identity card. (与营业执照或身份证一致。) Example: 靖边县某某商品混凝土有限公司.
             */
            customerName: string;
            /** Customer type · 客户性质 */
            customerKind: components["schemas"]["ListCustomerKindInput"];
            /**
             * Unified social credit code · 统一社会信用代码
             * @description Asked for when the customer is not a person (单位客户填写). The 18-character code on the business licence. (营业执照上的 18 位代码。)
             */
            creditCode?: string;
            /**
             * Legal representative · 法定代表人（负责人）
             * @description Asked for when the customer is not a person (单位客户填写).
             */
            legalRep?: string;
            /**
             * Legal representative’s identity number · 法定代表人身份证号
             * @description Asked for when the customer is not a person (单位客户填写).
             */
            legalRepIdNo?: string;
            /**
             * Identity document type · 证件类型
             * @description Asked for when the customer is a person (客户性质为个人时填写).
             */
            idKind?: components["schemas"]["ListIdentityPaperInput"];
            /**
             * Identity document number · 证件号码
             * @description Asked for when the customer is a person (客户性质为个人时填写).
             */
            idNo?: string;
            /** Does an agent act for the customer? · 是否由经办人代办 */
            byAgent: boolean;
            /**
             * Agent · 经办人
             * @description Asked for when an agent acts (由经办人代办时填写).
             */
            agentName?: string;
            /**
             * Agent’s identity number · 经办人身份证号
             * @description Asked for when an agent acts (由经办人代办时填写).
             */
            agentIdNo?: string;
            /**
             * Agent’s mobile · 经办人手机
             * @description Asked for when an agent acts (由经办人代办时填写). Example: 13891234567.
             */
            agentPhone?: string;
            /**
             * What the agent may do · 授权范围
             * @description Asked for when an agent acts (由经办人代办时填写).
             */
            agentScope?: components["schemas"]["ListAgentScopeInput"][];
            /**
             * Authorised until · 授权期限至
             * Format: date
             * @description Asked for when an agent acts (由经办人代办时填写).
             */
            agentUntil?: string;
            /** Contact · 用电联系人 */
            contactName: string;
            /**
             * Contact’s mobile · 联系手机
             * @description Example: 13891234567.
             */
            contactPhone: string;
            /** E-mail · 邮箱 */
            email?: string;
            /**
             * Existing capacity · 原有容量
             * @description Asked for for an increase or decrease (增容、减容时填写). In kVA (kVA), up to 2 decimal places, at least 0.
             */
            currentCapacityKva?: string;
            /**
             * Requested capacity · 申请容量
             * @description Asked for for 10 kV and above (10 kV 及以上填写). In kVA (kVA), up to 2 decimal places, more than 0. Transformers and high-voltage motors combined. (变压器与高压电动机容量之和。) Example: 1250.
             */
            requestedCapacityKva?: string;
            /**
             * Total capacity · 合计容量
             * @description Asked for for 10 kV and above (10 kV 及以上填写). In kVA (kVA), up to 2 decimal places, more than 0.
             */
            totalCapacityKva?: string;
            /**
             * Requested load · 申请负荷
             * @description Asked for for low voltage (低压用电填写). In kW (kW), up to 2 decimal places, more than 0. Example: 60.
             */
            requestedLoadKw?: string;
            /**
             * Transformers to be installed · 拟装受电变压器
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            transformers?: {
                /**
                 * Model · 型号
                 * @description Example: SCB13-1250/10.
                 */
                model: string;
                /**
                 * Capacity per unit · 单台容量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0. Example: 1250.
                 */
                capacityKva: string;
                /** Number · 台数 */
                count: number;
                /** Operating mode · 运行方式 */
                duty: components["schemas"]["ListTransformerDutyInput"];
            }[];
            /**
             * High-voltage motors · 高压电动机
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            hvMotors?: {
                /**
                 * Power per unit · 单台功率
                 * @description In kW (kW), up to 2 decimal places, more than 0.
                 */
                eachKw: string;
                /** Number · 台数 */
                count: number;
                /** Starting method · 起动方式 */
                start: components["schemas"]["ListMotorStartInput"];
            }[];
            /**
             * Peak load · 最大负荷
             * @description Asked for for 10 kV and above (10 kV 及以上填写). In kW (kW), up to 2 decimal places, more than 0.
             */
            peakLoadKw?: string;
            /**
             * Expected monthly consumption · 预计月用电量
             * @description In kWh (kWh), up to 0 decimal places, more than 0.
             */
            monthlyKwh?: string;
            /**
             * Shifts · 生产班次
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            shifts?: components["schemas"]["ListShiftPatternInput"];
            /**
             * Load by class · 负荷等级
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            loadClass?: {
                /** Class · 等级 */
                loadClass: components["schemas"]["ListLoadClassInput"];
                /**
                 * Load · 负荷
                 * @description In kW (kW), up to 2 decimal places, more than 0.
                 */
                loadKw: string;
            }[];
            /**
             * Nature of the load · 负荷性质
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            loadNature?: components["schemas"]["ListLoadNatureInput"][];
            /**
             * Security load · 保安负荷
             * @description Asked for for 10 kV and above (10 kV 及以上填写). In kW (kW), up to 2 decimal places, at least 0. Only where there is first or second class load. (有一、二级负荷时填写。)
             */
            securityLoadKw?: string;
            /**
             * Permissible outage time · 允许停电时间
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            allowedOutageSeconds?: number;
            /**
             * Own generation (leave empty if none) · 自备电源（没有则留空）
             * @default []
             */
            ownSupplies: {
                /** Kind · 种类 */
                kind: components["schemas"]["ListOwnSupplyKindInput"];
                /**
                 * Power · 容量
                 * @description In kW (kW), up to 2 decimal places, more than 0.
                 */
                powerKw: string;
                /** Number · 台数 */
                count: number;
                /** Switch-over · 切换方式 */
                switchOver: components["schemas"]["ListSwitchOverWayInput"];
            }[];
            /**
             * Non-linear and impact equipment · 非线性、冲击性设备
             * @description Asked for for special loads (负荷性质特殊时填写).
             */
            nonLinear?: {
                /**
                 * Equipment · 设备
                 * @description Example: 6 脉动整流.
                 */
                name: string;
                /**
                 * Power · 功率
                 * @description In kW (kW), up to 2 decimal places, more than 0.
                 */
                powerKw: string;
                /**
                 * Harmonics · 谐波次数
                 * @description Example: 5、7.
                 */
                harmonics?: string;
            }[];
            /**
             * Stages · 分期用电
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            stages?: {
                /** Stage · 期 */
                stage: number;
                /**
                 * Capacity · 容量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0.
                 */
                capacityKva: string;
                /**
                 * Requested date · 意向接电时间
                 * Format: date
                 */
                wantedDate: string;
            }[];
            /**
             * Chargers · 充电桩
             * @description Asked for for charging facilities (充换电设施填写).
             */
            chargers?: {
                /** AC or DC · 交/直流 */
                kind: components["schemas"]["ListChargerKindInput"];
                /**
                 * Power per unit · 单桩功率
                 * @description In kW (kW), up to 2 decimal places, more than 0.
                 */
                eachKw: string;
                /** Number · 数量 */
                count: number;
            }[];
            /** Equipment list · 用电设备清单 */
            equipment: {
                /**
                 * Name · 名称
                 * @description Example: 皮带输送机.
                 */
                name: string;
                /** Class · 类别 */
                class: components["schemas"]["ListEquipmentClassInput"];
                /** Model · 型号 */
                model?: string;
                /**
                 * Power per unit · 单台功率
                 * @description In kW (kW), up to 2 decimal places, more than 0. Example: 90.
                 */
                eachKw: string;
                /** Number · 台数 */
                count: number;
                /** Of which standby · 其中备用 */
                standby?: number;
                /**
                 * Voltage · 电压
                 * @description Example: 380.
                 */
                voltageV?: number;
                /** Phases · 相数 */
                phases?: number;
                /** Load class · 负荷等级 */
                loadClass?: components["schemas"]["ListLoadClassInput"];
                /** Non-linear · 是否非线性 */
                nonLinear?: boolean;
                /**
                 * Total power · 合计功率
                 * @description In kW (kW), up to 2 decimal places, at least 0.
                 */
                totalKw?: string;
            }[];
            /**
             * Papers · 申请资料
             * @description Other documents can follow later; proof of identity is needed now. (次要资料可以先办、后补交；主体证明必须现在上传。)
             */
            papers?: {
                /** Paper · 资料 */
                paper: components["schemas"]["ListPaperKindInput"];
                /** Files · 文件 */
                files?: string[];
                /** To follow · 承诺补交 */
                later?: boolean;
            }[];
            /** Invoice name · 开票名称 */
            invoiceTitle?: string;
            /** Tax number · 税号 */
            taxNo?: string;
            /** Invoice address and telephone · 开票地址、电话 */
            invoiceAddress?: string;
            /** Bank · 开户行 */
            bank?: string;
            /** Bank account · 账号 */
            bankAccount?: string;
            /**
             * I agree to my personal data being used for the stated purposes · 同意按告知的用途使用个人信息
             * @description Used only for your connection, billing and safety; never passed to unrelated third parties. (只用于办理用电、结算和安全服务，不向无关第三方提供。)
             */
            consent: boolean;
            /** Signature: the information given is true · 资料真实性承诺签字 */
            truthPledge: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /** What was put right, gap by gap · 逐条补正说明 */
            gapsAnswered: string;
        };
        /** Application for supply · 用电申请 */
        FormApplicationInput: {
            /** Type of application · 业务类型 */
            businessType: components["schemas"]["ListBusinessTypeInput"];
            /** Channel · 受理渠道 */
            channel: components["schemas"]["ListChannelInput"];
            /**
             * First contact · 首次对接时间
             * Format: date-time
             * @description Asked for unless applied for online (非网上申请时填写).
             */
            firstContactAt?: string;
            /**
             * Existing account number · 原户号
             * @description Asked for for a customer with an existing account (原有用户办理时填写).
             */
            accountNo?: string;
            /**
             * Related case · 关联申请
             * Format: uuid
             * @description Where temporary supply becomes permanent, supply comes in stages, or several customers share works. (临时转正、分期或多户共用时选择。)
             */
            linkedCase?: string;
            /** Area · 用电地区 */
            region: string;
            /**
             * Supply address · 详细用电地址
             * @description Example: 张家畔镇某某工业园区 8 号.
             */
            addressDetail: string;
            /** Position · 坐标 */
            place?: {
                lat: string;
                lon: string;
                accuracyM?: string;
            };
            /**
             * Proof of land or property title · 用地（产权）证明类型
             * @description If you do not have it yet, you may submit it later. (暂时没有的，可以先办、后补交。)
             */
            siteProof: components["schemas"]["ListSiteProofInput"];
            /**
             * Sector that requires project approval · 是否属于需核准备案的行业
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            approvalSector?: components["schemas"]["ListApprovalSectorInput"];
            /**
             * Project · 项目名称
             * @description Asked for for coal, chemical, high-energy and housing projects, or from 35 kV (煤矿、化工、“两高”、住宅小区，或 35 kV 及以上时填写).
             */
            projectName?: string;
            /**
             * Project approval or filing number · 立项核准备案文号
             * @description Asked for for coal, chemical, high-energy and housing projects, or from 35 kV (煤矿、化工、“两高”、住宅小区，或 35 kV 及以上时填写). Example: 2609-610824-04-01-123456.
             */
            approvalNo?: string;
            /** Usage class · 用电类别 */
            usageClass: components["schemas"]["ListUsageClassInput"];
            /**
             * Industry · 行业分类
             * @description Type a name or code and choose from the list; if it is not there, give the four digits of GB/T 4754. (输入名称或代码，从名录里选；名录里没有的，填 GB/T 4754 四位代码。)
             */
            industry: string;
            /** Requested voltage · 申请电压 */
            requestedVoltage: components["schemas"]["ListVoltageInput"];
            /**
             * Number of sources · 供电方式
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            supplyMode?: components["schemas"]["ListSupplyModeInput"];
            /**
             * Phases · 相别
             * @description Asked for for low voltage (低压用电填写).
             */
            phase?: components["schemas"]["ListPhaseInput"];
            /**
             * Preferred meter position · 希望的装表位置
             * @description Asked for for low voltage (低压用电填写).
             */
            meterPosition?: string;
            /**
             * Requested energisation date · 意向接电时间
             * Format: date
             */
            wantedDate: string;
            /**
             * Purpose of temporary supply · 临时用电用途
             * @description Asked for for temporary supply (临时用电填写).
             */
            tempPurpose?: components["schemas"]["ListTemporaryPurposeInput"];
            /**
             * Temporary supply until · 临时用电期限至
             * Format: date
             * @description Asked for for temporary supply (临时用电填写).
             */
            tempUntil?: string;
            /**
             * Customer’s name · 户名
             * @description As on the business licence or identity card. (与营业执照或身份证一致。) Example: 靖边县某某商品混凝土有限公司.
             */
            customerName: string;
            /** Customer type · 客户性质 */
            customerKind: components["schemas"]["ListCustomerKindInput"];
            /**
             * Unified social credit code · 统一社会信用代码
             * @description Asked for when the customer is not a person (单位客户填写). The 18-character code on the business licence. (营业执照上的 18 位代码。)
             */
            creditCode?: string;
            /**
             * Legal representative · 法定代表人（负责人）
             * @description Asked for when the customer is not a person (单位客户填写).
             */
            legalRep?: string;
            /**
             * Legal representative’s identity number · 法定代表人身份证号
             * @description Asked for when the customer is not a person (单位客户填写).
             */
            legalRepIdNo?: string;
            /**
             * Identity document type · 证件类型
             * @description Asked for when the customer is a person (客户性质为个人时填写).
             */
            idKind?: components["schemas"]["ListIdentityPaperInput"];
            /**
             * Identity document number · 证件号码
             * @description Asked for when the customer is a person (客户性质为个人时填写).
             */
            idNo?: string;
            /** Does an agent act for the customer? · 是否由经办人代办 */
            byAgent: boolean;
            /**
             * Agent · 经办人
             * @description Asked for when an agent acts (由经办人代办时填写).
             */
            agentName?: string;
            /**
             * Agent’s identity number · 经办人身份证号
             * @description Asked for when an agent acts (由经办人代办时填写).
             */
            agentIdNo?: string;
            /**
             * Agent’s mobile · 经办人手机
             * @description Asked for when an agent acts (由经办人代办时填写). Example: 13891234567.
             */
            agentPhone?: string;
            /**
             * What the agent may do · 授权范围
             * @description Asked for when an agent acts (由经办人代办时填写).
             */
            agentScope?: components["schemas"]["ListAgentScopeInput"][];
            /**
             * Authorised until · 授权期限至
             * Format: date
             * @description Asked for when an agent acts (由经办人代办时填写).
             */
            agentUntil?: string;
            /** Contact · 用电联系人 */
            contactName: string;
            /**
             * Contact’s mobile · 联系手机
             * @description Example: 13891234567.
             */
            contactPhone: string;
            /** E-mail · 邮箱 */
            email?: string;
            /**
             * Existing capacity · 原有容量
             * @description Asked for for an increase or decrease (增容、减容时填写). In kVA (kVA), up to 2 decimal places, at least 0.
             */
            currentCapacityKva?: string;
            /**
             * Requested capacity · 申请容量
             * @description Asked for for 10 kV and above (10 kV 及以上填写). In kVA (kVA), up to 2 decimal places, more than 0. Transformers and high-voltage motors combined. (变压器与高压电动机容量之和。) Example: 1250.
             */
            requestedCapacityKva?: string;
            /**
             * Total capacity · 合计容量
             * @description Asked for for 10 kV and above (10 kV 及以上填写). In kVA (kVA), up to 2 decimal places, more than 0.
             */
            totalCapacityKva?: string;
            /**
             * Requested load · 申请负荷
             * @description Asked for for low voltage (低压用电填写). In kW (kW), up to 2 decimal places, more than 0. Example: 60.
             */
            requestedLoadKw?: string;
            /**
             * Transformers to be installed · 拟装受电变压器
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            transformers?: {
                /**
                 * Model · 型号
                 * @description Example: SCB13-1250/10.
                 */
                model: string;
                /**
                 * Capacity per unit · 单台容量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0. Example: 1250.
                 */
                capacityKva: string;
                /** Number · 台数 */
                count: number;
                /** Operating mode · 运行方式 */
                duty: components["schemas"]["ListTransformerDutyInput"];
            }[];
            /**
             * High-voltage motors · 高压电动机
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            hvMotors?: {
                /**
                 * Power per unit · 单台功率
                 * @description In kW (kW), up to 2 decimal places, more than 0.
                 */
                eachKw: string;
                /** Number · 台数 */
                count: number;
                /** Starting method · 起动方式 */
                start: components["schemas"]["ListMotorStartInput"];
            }[];
            /**
             * Peak load · 最大负荷
             * @description Asked for for 10 kV and above (10 kV 及以上填写). In kW (kW), up to 2 decimal places, more than 0.
             */
            peakLoadKw?: string;
            /**
             * Expected monthly consumption · 预计月用电量
             * @description In kWh (kWh), up to 0 decimal places, more than 0.
             */
            monthlyKwh?: string;
            /**
             * Shifts · 生产班次
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            shifts?: components["schemas"]["ListShiftPatternInput"];
            /**
             * Load by class · 负荷等级
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            loadClass?: {
                /** Class · 等级 */
                loadClass: components["schemas"]["ListLoadClassInput"];
                /**
                 * Load · 负荷
                 * @description In kW (kW), up to 2 decimal places, more than 0.
                 */
                loadKw: string;
            }[];
            /**
             * Nature of the load · 负荷性质
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            loadNature?: components["schemas"]["ListLoadNatureInput"][];
            /**
             * Security load · 保安负荷
             * @description Asked for for 10 kV and above (10 kV 及以上填写). In kW (kW), up to 2 decimal places, at least 0. Only where there is first or second class load. (有一、二级负荷时填写。)
             */
            securityLoadKw?: string;
            /**
             * Permissible outage time · 允许停电时间
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            allowedOutageSeconds?: number;
            /**
             * Own generation (leave empty if none) · 自备电源（没有则留空）
             * @default []
             */
            ownSupplies: {
                /** Kind · 种类 */
                kind: components["schemas"]["ListOwnSupplyKindInput"];
                /**
                 * Power · 容量
                 * @description In kW (kW), up to 2 decimal places, more than 0.
                 */
                powerKw: string;
                /** Number · 台数 */
                count: number;
                /** Switch-over · 切换方式 */
                switchOver: components["schemas"]["ListSwitchOverWayInput"];
            }[];
            /**
             * Non-linear and impact equipment · 非线性、冲击性设备
             * @description Asked for for special loads (负荷性质特殊时填写).
             */
            nonLinear?: {
                /**
                 * Equipment · 设备
                 * @description Example: 6 脉动整流.
                 */
                name: string;
                /**
                 * Power · 功率
                 * @description In kW (kW), up to 2 decimal places, more than 0.
                 */
                powerKw: string;
                /**
                 * Harmonics · 谐波次数
                 * @description Example: 5、7.
                 */
                harmonics?: string;
            }[];
            /**
             * Stages · 分期用电
             * @description Asked for for 10 kV and above (10 kV 及以上填写).
             */
            stages?: {
                /** Stage · 期 */
                stage: number;
                /**
                 * Capacity · 容量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0.
                 */
                capacityKva: string;
                /**
                 * Requested date · 意向接电时间
                 * Format: date
                 */
                wantedDate: string;
            }[];
            /**
             * Chargers · 充电桩
             * @description Asked for for charging facilities (充换电设施填写).
             */
            chargers?: {
                /** AC or DC · 交/直流 */
                kind: components["schemas"]["ListChargerKindInput"];
                /**
                 * Power per unit · 单桩功率
                 * @description In kW (kW), up to 2 decimal places, more than 0.
                 */
                eachKw: string;
                /** Number · 数量 */
                count: number;
            }[];
            /** Equipment list · 用电设备清单 */
            equipment: {
                /**
                 * Name · 名称
                 * @description Example: 皮带输送机.
                 */
                name: string;
                /** Class · 类别 */
                class: components["schemas"]["ListEquipmentClassInput"];
                /** Model · 型号 */
                model?: string;
                /**
                 * Power per unit · 单台功率
                 * @description In kW (kW), up to 2 decimal places, more than 0. Example: 90.
                 */
                eachKw: string;
                /** Number · 台数 */
                count: number;
                /** Of which standby · 其中备用 */
                standby?: number;
                /**
                 * Voltage · 电压
                 * @description Example: 380.
                 */
                voltageV?: number;
                /** Phases · 相数 */
                phases?: number;
                /** Load class · 负荷等级 */
                loadClass?: components["schemas"]["ListLoadClassInput"];
                /** Non-linear · 是否非线性 */
                nonLinear?: boolean;
                /**
                 * Total power · 合计功率
                 * @description In kW (kW), up to 2 decimal places, at least 0.
                 */
                totalKw?: string;
            }[];
            /**
             * Papers · 申请资料
             * @description Other documents can follow later; proof of identity is needed now. (次要资料可以先办、后补交；主体证明必须现在上传。)
             */
            papers?: {
                /** Paper · 资料 */
                paper: components["schemas"]["ListPaperKindInput"];
                /** Files · 文件 */
                files?: string[];
                /** To follow · 承诺补交 */
                later?: boolean;
            }[];
            /** Invoice name · 开票名称 */
            invoiceTitle?: string;
            /** Tax number · 税号 */
            taxNo?: string;
            /** Invoice address and telephone · 开票地址、电话 */
            invoiceAddress?: string;
            /** Bank · 开户行 */
            bank?: string;
            /** Bank account · 账号 */
            bankAccount?: string;
            /**
             * I agree to my personal data being used for the stated purposes · 同意按告知的用途使用个人信息
             * @description Used only for your connection, billing and safety; never passed to unrelated third parties. (只用于办理用电、结算和安全服务，不向无关第三方提供。)
             */
            consent: boolean;
            /** Signature: the information given is true · 资料真实性承诺签字 */
            truthPledge: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
        };
        /** Archive · 信息归档 */
        FormArchiveInput: {
            /** Dossier checklist · 档案清单核对 */
            checklistState: {
                /** Paper · 资料 */
                item: string;
                /** State · 有无 */
                state: components["schemas"]["ListPaperStateInput"];
                /** Pages · 页数 */
                pages?: number;
                /** Original · 原件 */
                original?: boolean;
                /**
                 * Why missing · 缺失原因
                 * @description Asked for when missing (缺失时填写).
                 */
                missingReason?: string;
                /**
                 * To be supplied by · 补齐日期
                 * Format: date
                 * @description Asked for when missing (缺失时填写).
                 */
                missingUntil?: string;
            }[];
            /** Box number · 档案盒号 */
            boxNo: string;
            /** Place of the paper · 存放位置 */
            shelf: string;
            /** Kept for · 保管期限 */
            retention: components["schemas"]["ListRetentionInput"];
            /** Opinion · 意见 */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Extend the supply scheme · 申请供电方案延期 */
        FormAskForExtensionInput: {
            /**
             * Extend to · 延期至
             * Format: date
             */
            extendTo: string;
            /** Reason · 延期原因 */
            extendReason: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Assignment of the two managers · 双经理派工 */
        FormAssignmentInput: {
            /**
             * Customer manager · 客户经理
             * Format: uuid
             */
            customerManager: string;
            /**
             * Project manager · 项目经理
             * Format: uuid
             * @description Asked for from 10 kV always (10 kV 及以上必派).
             */
            projectManager?: string;
            /**
             * Deputy of the customer manager · 客户经理 B 角
             * Format: uuid
             */
            customerDeputy?: string;
            /**
             * Deputy of the project manager · 项目经理 B 角
             * Format: uuid
             */
            projectDeputy?: string;
            /** Reason for the choice · 选派理由 */
            choiceReason: components["schemas"]["ListAssignmentReasonInput"];
            /** Additional notes · 补充说明 */
            choiceWords?: string;
            /** Opinion · 意见 */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Survey waiting for the customer · 勘查等待客户 */
        FormBeginSurveyWaitInput: Record<string, never>;
        /** Billing file check · 计费档案核对 */
        FormBillingCheckInput: {
            /** Meters and multiplier as installed · 表计、倍率与装接单一致 */
            meterRight: boolean;
            /** Tariff and power factor as in the scheme · 电价、力调与方案一致 */
            tariffRight: boolean;
            /** Capacity as in the contract · 容量与合同一致 */
            capacityRight: boolean;
            /** Account number in the marketing system · 营销户号 */
            accountNo?: string;
            /**
             * First meter reading · 首次抄表日
             * Format: date
             */
            firstReading: string;
            /**
             * Differences and how they are handled · 不一致及处理
             * @description Asked for when something differs (有不一致时填写).
             */
            differences?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Cabinet not ready · 计量柜未具备装表条件 */
        FormCabinetNotReadyInput: {
            /** What is missing · 缺什么 */
            missing: string;
            /** Ready now · 现在已具备 */
            ready: boolean;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Cancelling the project · 取消项目 */
        FormCancelProjectInput: {
            /** Reason · 取消原因 */
            reason: string;
            /** What happens to the cases waiting for it · 等待该工程的申请如何处理 */
            waitingCases: string;
            /** Ground · 依据 */
            evidence: string[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Change of application · 变更申请 */
        FormChangeApplicationInput: {
            /** What changes · 变更项 */
            what: components["schemas"]["ListApplicationChangeInput"][];
            /**
             * New name · 新户名
             * @description Asked for when the name changes (变更户名时填写).
             */
            customerName?: string;
            /**
             * New contact · 新联系人
             * @description Asked for when the contact changes (变更联系人时填写).
             */
            contactName?: string;
            /**
             * New mobile · 新联系手机
             * @description Asked for when the contact changes (变更联系人时填写).
             */
            contactPhone?: string;
            /**
             * New capacity · 新申请容量
             * @description Asked for when the capacity changes (变更容量时填写). In kVA (kVA), up to 2 decimal places, more than 0.
             */
            requestedCapacityKva?: string;
            /**
             * New voltage · 新申请电压
             * @description Asked for when the voltage changes (变更电压时填写).
             */
            requestedVoltage?: components["schemas"]["ListVoltageInput"];
            /**
             * New number of sources · 新供电方式
             * @description Asked for when the sources changes (变更电源时填写).
             */
            supplyMode?: components["schemas"]["ListSupplyModeInput"];
            /**
             * New load nature · 新负荷性质
             * @description Asked for when the nature of the load changes (变更负荷性质时填写).
             */
            loadNature?: components["schemas"]["ListLoadNatureInput"][];
            /**
             * New area · 新用电地区
             * @description Asked for when the place changes (变更地址时填写).
             */
            region?: string;
            /**
             * New address · 新详细地址
             * @description Asked for when the place changes (变更地址时填写).
             */
            addressDetail?: string;
            /**
             * Stages after the change · 变更后的分期
             * @description Asked for when the stages changes (变更分期时填写).
             */
            stages?: {
                /** Stage · 期 */
                stage: number;
                /**
                 * Capacity · 容量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0.
                 */
                capacityKva: string;
                /**
                 * Requested date · 意向接电时间
                 * Format: date
                 */
                wantedDate: string;
            }[];
            /** Reason · 变更原因 */
            reason: string;
            /** Signature: customer · 客户签字 */
            customerSignature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Materials complete · 物资到齐 */
        FormCloseMaterialsInput: {
            /** Note · 说明 */
            note?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Closing the permits · 手续办结 */
        FormClosePermitsInput: {
            /** Note · 说明 */
            note?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Commissioning · 投运 */
        FormCommissioningInput: {
            /** Outage needed for commissioning · 投运需停电 */
            outageNeeded: boolean;
            /**
             * Number of the outage plan · 停送电计划号
             * @description Asked for when an outage is needed (需停电时填写).
             */
            outagePlanNo?: string;
            /** Names given by dispatch · 调度命名 */
            names: string;
            /**
             * In service since · 带电时间
             * Format: date-time
             */
            energisedAt: string;
            /** Equipment handed over · 移交设备 */
            equipment: {
                /** Name · 名称 */
                name: string;
                /** Model · 型号 */
                model: string;
                /** Maker · 厂家 */
                maker: string;
                /** Serial number · 出厂号 */
                serialNo: string;
                /** Place · 位置 */
                place: string;
                /** Asset number · 资产号 */
                assetNo: string;
            }[];
            /** Operating unit · 运行单位 */
            operationUnit: string;
            /** Signature of the operating unit · 运行单位接收签字 */
            operationSignature: {
                name: string;
                strokes?: string;
            };
            /**
             * Entered in the register · 台账录入时间
             * Format: date-time
             */
            registerSentAt: string;
            /** Diagram updated · 图形已更新 */
            diagramUpdated: boolean;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Answer to a complaint · 投诉答复 */
        FormComplaintAnswerInput: {
            /** Number · 序号 */
            orderNo: number;
            /**
             * Customer contacted · 联系客户时间
             * Format: date-time
             */
            contactedAt: string;
            /** Findings · 核查情况 */
            found: string;
            /** Is the complaint justified? · 投诉是否属实 */
            justified: boolean;
            /** Answer to the customer · 答复客户 */
            answer: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Complaint · 投诉与意见 */
        FormComplaintInput: {
            /** What it is about · 投诉内容 */
            kind: components["schemas"]["ListComplaintKindInput"][];
            /** What happened · 事情经过 */
            words: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
        };
        /** Completion inspection · 竣工检验 */
        FormCompletionInspectionInput: {
            /**
             * Agreed time · 约定时间
             * Format: date-time
             */
            appointment: string;
            /** Inspectors · 检查人员 */
            inspectors: {
                /** Name · 姓名 */
                name: string;
                /** Discipline · 专业 */
                discipline: components["schemas"]["ListDisciplineInput"];
            }[];
            /** Disciplines involved · 参加检验的专业 */
            called: components["schemas"]["ListDisciplineInput"][];
            /** Firms on site · 施工、试验单位核对 */
            firmsOnSite: {
                /** Work · 承揽内容 */
                role: components["schemas"]["ListContractorRoleInput"];
                /** Firm · 单位 */
                name: string;
                /** Matches the check · 与审核一致 */
                same: boolean;
            }[];
            /** Documents checked · 资料查验 */
            paperReview: {
                /** Paper · 资料 */
                paper: components["schemas"]["ListCompletionPaperInput"];
                /** Verdict · 结论 */
                verdict: components["schemas"]["ListCheckVerdictInput"];
                /**
                 * What is wrong · 缺件类别
                 * @description Asked for when failed (不合格时填写).
                 */
                gap?: components["schemas"]["ListGapKindInput"];
                /** Words · 说明 */
                words?: string;
            }[];
            /** Checklist · 检查表 */
            checklist: {
                /** Item · 条目 */
                item: string;
                /** Verdict · 结论 */
                verdict: components["schemas"]["ListCheckVerdictInput"];
                /** Measured · 实测值 */
                value?: string;
                /**
                 * Ground · 依据
                 * @description Asked for when failed (不合格时填写).
                 */
                ground?: string;
                /** Photos · 照片 */
                photos?: string[];
            }[];
            /**
             * Interlock and switch-over proven · 电源闭锁、切换试验合格
             * @description Must be tested where there is more than one source or own generation. (多于一路电源或有自备电源时必须试验。)
             */
            interlockProven?: boolean;
            /**
             * Emergency supply, emergency plan and non-electric measures in place · 应急电源、应急预案、非电保安措施到位
             * @description Asked for for important customers (重要用户填写).
             */
            emergencySupplyProven?: boolean;
            /** Temporary site supply · 施工临时电源 */
            temporarySupply: components["schemas"]["ListTemporarySupplyStateInput"];
            /**
             * Re-inspection of defects · 整改复验
             * @description Asked for when the last round left defects (上一轮有缺陷时逐条复验).
             */
            rectified?: {
                /** Defect · 缺陷编号 */
                no: string;
                /** What was done · 整改措施 */
                measure: string;
                /**
                 * Verdict · 复验结论
                 * @enum {string}
                 */
                verdict: "passed" | "failed";
                /** Photos · 整改照片 */
                photos?: string[];
            }[];
            /** Defects · 缺陷 */
            defects?: {
                /**
                 * Number · 编号
                 * @description Example: 1.
                 */
                no: string;
                /** Item of the checklist · 对应条目 */
                item?: string;
                /** Description · 描述 */
                words: string;
                /** Grade · 等级 */
                grade: components["schemas"]["ListDefectGradeInput"];
                /** Ground · 依据 */
                ground: string;
                /** Required action · 整改要求 */
                remedy: string;
                /**
                 * By · 整改期限
                 * Format: date
                 */
                due: string;
                /** Photos · 照片 */
                photos?: string[];
            }[];
            /**
             * Metering as in the scheme · 计量与方案一致
             * @description Asked for when passed (合格时填写).
             */
            finalMeteringSame?: boolean;
            /**
             * Metering: differences and final values · 计量差异与核定
             * @description Asked for when it differs from the scheme (与方案不一致时填写).
             */
            finalMeteringDifferences?: string;
            /**
             * Tariff as in the scheme · 计费与方案一致
             * @description Asked for when passed (合格时填写).
             */
            finalTariffSame?: boolean;
            /**
             * Tariff: differences and final values · 计费差异与核定
             * @description Asked for when it differs from the scheme (与方案不一致时填写).
             */
            finalTariffDifferences?: string;
            /**
             * Ownership of assets · 资产产权归属
             * @description Asked for when passed (合格时填写).
             */
            assetOwnership?: {
                /** Equipment · 设备 */
                equipment: string;
                /** Owner · 产权人 */
                owner: string;
            }[];
            /**
             * Result · 检验结论
             * @enum {string}
             */
            result: "passed" | "failed";
            /**
             * Opinion · 意见
             * @description Asked for when failed (不合格时填写).
             */
            opinion?: string;
            /** Signature: customer manager · 客户经理签字 */
            signatureManager: {
                name: string;
                strokes?: string;
            };
            /** Signature: customer · 客户签字 */
            signatureCustomer: {
                name: string;
                strokes?: string;
            };
            /** Signature: contractor · 施工单位签字 */
            signatureContractor: {
                name: string;
                strokes?: string;
            };
            /** Signature: testing firm · 试验单位签字 */
            signatureTester?: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Signature of a discipline · 竣工检验专业签字 */
        FormCompletionInspectionSignatureInput: {
            /** Discipline · 专业 */
            discipline: components["schemas"]["ListDisciplineInput"];
            /** Agrees with the pass · 同意合格结论 */
            agrees: boolean;
            /**
             * Metering confirmed as final · 计量最终核定
             * @description Asked for when this discipline agrees (本专业同意时填写).
             */
            finalMetering?: boolean;
            /**
             * Tariff confirmed as final · 计费最终核定
             * @description Asked for when this discipline agrees (本专业同意时填写).
             */
            finalTariff?: boolean;
            /**
             * Opinion · 意见
             * @description Asked for when not agreed (不同意时填写).
             */
            opinion?: string;
            /**
             * Defects · 缺陷
             * @description Asked for when not agreed (不同意时填写).
             */
            defects?: {
                /**
                 * Number · 编号
                 * @description Example: 1.
                 */
                no: string;
                /** Item of the checklist · 对应条目 */
                item?: string;
                /** Description · 描述 */
                words: string;
                /** Grade · 等级 */
                grade: components["schemas"]["ListDefectGradeInput"];
                /** Ground · 依据 */
                ground: string;
                /** Required action · 整改要求 */
                remedy: string;
                /**
                 * By · 整改期限
                 * Format: date
                 */
                due: string;
                /** Photos · 照片 */
                photos?: string[];
            }[];
            /** Signature: discipline · 专业签字 */
            signature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Check of the completion report · 报验资料受理 */
        FormCompletionReportCheckInput: {
            /** Papers complete · 资料齐全 */
            complete: boolean;
            /**
             * All gaps at once · 需补正的资料（一次告知）
             * @description Asked for when not complete (不齐全时填写).
             */
            gaps?: {
                /** Paper · 资料 */
                paper: components["schemas"]["ListCompletionPaperInput"];
                /** What is wrong · 缺件类别 */
                gap: components["schemas"]["ListGapKindInput"];
                /** Details and how to put it right · 说明与补正办法 */
                words?: string;
            }[];
            /**
             * Opinion · 意见
             * @description Asked for when not complete (不齐全时填写).
             */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Completion report · 竣工报验 */
        FormCompletionReportInput: {
            /**
             * Completed on · 竣工日期
             * Format: date
             */
            completedAt: string;
            /** Your self-inspection · 自检结论 */
            selfCheck: string[];
            /** Completion papers · 竣工资料 */
            completionPapers: {
                /** Paper · 资料 */
                paper: components["schemas"]["ListCompletionPaperInput"];
                /** Files · 文件 */
                files: string[];
            }[];
            /** Equipment installed · 实际受电设备 */
            installed: {
                /** Kind · 类别 */
                kind: components["schemas"]["ListInstalledKindInput"];
                /** Name · 名称 */
                name: string;
                /** Model · 型号 */
                model: string;
                /**
                 * Capacity · 容量
                 * @description Asked for for transformers and high-voltage motors (变压器、高压电动机填写). In kVA (kVA), up to 2 decimal places, more than 0.
                 */
                capacityKva?: string;
                /** Manufacturer · 厂家 */
                maker: string;
                /** Serial number · 出厂号 */
                serialNo: string;
                /** Place · 位置 */
                place: string;
            }[];
            /**
             * Duty electricians · 值班电工
             * @description If a contractor operates the station for you, name the electricians it provides. (委托代维的，填写代维单位派驻的电工。)
             */
            electricians: {
                /** Name · 姓名 */
                name: string;
                /** Certificate number · 证号 */
                certificateNo: string;
                /** Kind · 类别 */
                kind: components["schemas"]["ListElectricianKindInput"];
                /**
                 * Valid until · 有效期至
                 * Format: date
                 */
                validTo: string;
            }[];
            /**
             * What was put right · 整改反馈
             * @description Asked for when the last round left defects (上一轮有缺陷时逐条填写).
             */
            rectification?: {
                /** Defect · 缺陷编号 */
                no: string;
                /** What was done · 整改措施 */
                measure: string;
                /** Photos · 照片 */
                photos?: string[];
            }[];
            /**
             * Preferred inspection time · 希望检验时间
             * Format: date-time
             */
            wishedInspection?: string;
            /** Signature: customer · 客户签字 */
            signature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Witnessing a concealed part · 隐蔽工程见证 */
        FormConcealedPartInput: {
            /**
             * Part · 部位
             * @description Example: 3#–5# 杆基础.
             */
            part: string;
            /** What was seen · 检查情况 */
            result: string;
            /** Photos · 照片 */
            photos: string[];
            /** Supervisor’s signature · 监理签字 */
            supervisorSignature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Start of construction · 开工 */
        FormConstructionStartInput: {
            /** Conditions for the start · 开工条件 */
            checklist: {
                /** Condition · 条件 */
                item: string;
                /** Verdict · 结论 */
                verdict: components["schemas"]["ListCheckVerdictInput"];
                /** Note · 说明 */
                note?: string;
            }[];
            /** Site lead · 现场负责人 */
            siteLead: string;
            /** Supervisor · 监理 */
            supervisor: string;
            /**
             * Date of the design briefing · 图纸会审交底日期
             * Format: date
             */
            briefedAt: string;
            /**
             * Started on · 开工日期
             * Format: date
             */
            startedAt: string;
            /**
             * Planned end · 计划竣工
             * Format: date
             */
            plannedEnd: string;
            /** Progress baseline · 进度基准 */
            schedule: {
                /** Work item · 工序 */
                item: components["schemas"]["ListWorkItemInput"];
                /** Unit · 单位 */
                unit: string;
                /**
                 * Quantity · 总量
                 * @description In  (), up to 3 decimal places, more than 0.
                 */
                quantity: string;
                /**
                 * To be done by · 计划完成
                 * Format: date
                 */
                until: string;
            }[];
            /** Outage needed · 需停电配合 */
            outageNeeded: boolean;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Countersigning the contract · 合同会签 */
        FormContractCountersignInput: {
            /** Decision · 审批结论 */
            result: components["schemas"]["ListApprovalResultInput"];
            /**
             * Opinion · 意见
             * @description Asked for when returned (退回时填写).
             */
            opinion?: string;
            /**
             * Reasons for the return · 退回原因
             * @description Asked for when returned (退回时填写).
             */
            sendBackReason?: components["schemas"]["ListReturnReasonInput"][];
            /**
             * What must be put right · 需补正的问题
             * @description Asked for when returned (退回时填写).
             */
            gaps?: {
                /** Issue · 问题 */
                what: string;
            }[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Contract sealed and in force · 合同盖章生效 */
        FormContractInForceInput: {
            /** Signed under written authority · 凭授权书签订 */
            byAuthority: boolean;
            /**
             * Capacity limit of the authority · 授权容量上限
             * @description Asked for when under an authority (凭授权书签订时填写). In kVA (kVA), up to 2 decimal places, more than 0.
             */
            authorityLimitKva?: string;
            /**
             * Authority · 授权书
             * @description Asked for when under an authority (凭授权书签订时上传).
             */
            authority?: string[];
            /** Signature · 签约人签字 */
            signature: {
                name: string;
                strokes?: string;
            };
            /** Contract signed and sealed by both · 双方签章合同 */
            sealedCopy: string[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Contractor check · 设计、施工、试验单位资质审核 */
        FormContractorCheckInput: {
            /** Work · 承揽内容 */
            role: components["schemas"]["ListContractorRoleInput"];
            /** Firm · 单位名称 */
            firm: string;
            /** Unified social credit code · 统一社会信用代码 */
            creditCode: string;
            /** Kind of licence · 许可证类别 */
            licenceKind: components["schemas"]["ListLicenceKindInput"];
            /** Licence number · 许可证编号 */
            licenceNo: string;
            /**
             * Grade · 等级
             * @description Example: 三级.
             */
            grade: string;
            /**
             * Licensed voltage limit · 电压上限
             * @description In kV (kV), up to 2 decimal places, more than 0. Example: 35.
             */
            maxKv: string;
            /**
             * Valid from · 有效期自
             * Format: date
             */
            validFrom: string;
            /**
             * Valid until · 有效期至
             * Format: date
             */
            validTo: string;
            /** Issued by · 发证机关 */
            authority: string;
            /**
             * Construction qualification, work safety licence · 建筑业企业资质、安全生产许可证
             * @description Asked for for a construction firm (施工单位填写).
             */
            otherPapers?: {
                /**
                 * Kind · 类别
                 * @enum {string}
                 */
                kind: "repairing" | "building" | "safe-production" | "supervision";
                /** Number · 编号 */
                number: string;
                /** Grade · 等级 */
                grade?: string;
                /**
                 * Valid until · 有效期至
                 * Format: date
                 */
                validTo: string;
                /** Issued by · 发证机关 */
                authority: string;
            }[];
            /** Screenshot of the licence query · 资质查询截图 */
            queryShot: string[];
            /**
             * Time of query · 查询时间
             * Format: date-time
             */
            queriedAt: string;
            /**
             * Result · 审核结论
             * @enum {string}
             */
            result: "passed" | "failed";
            /**
             * Opinion · 意见
             * @description Asked for when not passed (不合格时填写).
             */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Your design, construction and testing firms · 报送设计、施工、试验单位 */
        FormContractorInput: {
            /** Work · 承揽内容 */
            role: components["schemas"]["ListContractorRoleInput"];
            /** Firm · 单位名称 */
            firm: string;
            /** Unified social credit code · 统一社会信用代码 */
            creditCode: string;
            /** Kind of licence · 许可证类别 */
            licenceKind: components["schemas"]["ListLicenceKindInput"];
            /** Licence number · 许可证编号 */
            licenceNo: string;
            /**
             * Grade · 等级
             * @description Example: 三级.
             */
            grade: string;
            /**
             * Licensed voltage limit · 电压上限
             * @description In kV (kV), up to 2 decimal places, more than 0. Example: 35.
             */
            maxKv: string;
            /**
             * Valid from · 有效期自
             * Format: date
             */
            validFrom: string;
            /**
             * Valid until · 有效期至
             * Format: date
             */
            validTo: string;
            /** Issued by · 发证机关 */
            authority: string;
            /**
             * Construction qualification, work safety licence · 建筑业企业资质、安全生产许可证
             * @description Asked for for a construction firm (施工单位填写).
             */
            otherPapers?: {
                /**
                 * Kind · 类别
                 * @enum {string}
                 */
                kind: "repairing" | "building" | "safe-production" | "supervision";
                /** Number · 编号 */
                number: string;
                /** Grade · 等级 */
                grade?: string;
                /**
                 * Valid until · 有效期至
                 * Format: date
                 */
                validTo: string;
                /** Issued by · 发证机关 */
                authority: string;
            }[];
            /** Certificates · 资质证书 */
            licenceFiles: string[];
            /** Contact person · 单位联系人 */
            contactOfFirm: string;
            /** Phone · 联系电话 */
            contactPhone: string;
            /** Project lead · 项目负责人 */
            siteLead: string;
            /**
             * Signature: customer · 客户签字
             * @description Asked for with the first firm named: free-choice notice (首次报送时签收三不指定告知).
             */
            ownChoice?: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Answer to a coordination order · 工作联系单答复 */
        FormCoordinationAnswerInput: {
            /** Number · 序号 */
            orderNo: number;
            /** Answer · 答复 */
            answer: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Closing the coordination order · 联系单办结 */
        FormCoordinationCloseInput: {
            /** Number · 序号 */
            orderNo: number;
            /** The answer is · 对答复的意见 */
            verdict: components["schemas"]["ListCoordinationVerdictInput"];
            /**
             * Words · 说明
             * @description Asked for when raised again (重提时填写).
             */
            words?: string;
            /**
             * Needed by · 需要答复日期
             * Format: date
             * @description Asked for when raised again (重提时填写).
             */
            needBy?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Coordination order · 工作联系单 */
        FormCoordinationInput: {
            /** To · 主送 */
            toDepartment: components["schemas"]["ListDepartmentInput"];
            /** Matter · 事项 */
            matter: string;
            /**
             * Needed by · 需要答复日期
             * Format: date
             */
            needBy: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Correction of a time · 时间更正申请 */
        FormCorrectTimeInput: {
            /** Number of the record in the ledger · 台账序号 */
            recordNo: number;
            /**
             * Time as recorded · 原记录时间
             * Format: date-time
             */
            wrong: string;
            /**
             * Corrected time · 更正为
             * Format: date-time
             */
            right: string;
            /** Reason · 更正原因 */
            reason: string;
            /** Evidence · 依据 */
            evidence: string[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Completion of the customer’s works · 客户受电工程完工 */
        FormCustomerWorksCompletedInput: {
            /**
             * Completed on · 完工日期
             * Format: date
             */
            completedOn: string;
            /** Note · 说明 */
            words?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Progress of the customer’s works · 客户受电工程进度 */
        FormCustomerWorksInput: {
            /**
             * Day · 日期
             * Format: date
             */
            contactedOn: string;
            /** Way · 方式 */
            contactWay: components["schemas"]["ListContactWayInput"];
            /** Reached · 已联系上 */
            reached: boolean;
            /**
             * Stage · 工程阶段
             * @description Asked for when reached (联系上时填写).
             */
            stage?: components["schemas"]["ListWorksStageInput"];
            /**
             * Share completed · 完成比例
             * @description Asked for when reached (联系上时填写). In % (%), up to 1 decimal places, at least 0, at most 100.
             */
            percent?: string;
            /**
             * Planned completion · 计划完工日期
             * Format: date
             */
            plannedEnd?: string;
            /**
             * Requested energisation date · 意向接电日期
             * Format: date
             */
            wantedDate?: string;
            /**
             * Reason for delay or stoppage · 推迟或停工原因
             * @description Asked for when stopped; also when it slips (停工时填写，推迟时也请说明).
             */
            slipReason?: string;
            /** Problems · 存在问题 */
            problems?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Declining the assignment · 退派 */
        FormDeclineAssignmentInput: {
            /**
             * Reason · 退派理由
             * @description Example: 与客户法定代表人为近亲属，应回避.
             */
            declineReason: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Design change · 变更设计申请 */
        FormDesignChangeInput: {
            /** Reason for the change · 变更原因 */
            changeReason: string;
            /** Changed drawings · 变更图纸 */
            changedDrawings: {
                /** Kind · 种类 */
                kind: components["schemas"]["ListDesignPaperInput"];
                /** Number · 图号 */
                number: string;
                /** Name · 名称 */
                name: string;
                /**
                 * Version · 版本
                 * @description Example: A.
                 */
                version: string;
                /** Copies · 份数 */
                copies: number;
                /** Files · 文件 */
                files: string[];
            }[];
            /** Signature: customer · 客户签字 */
            signature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Review of the changed design · 变更设计审查 */
        FormDesignChangeReviewInput: {
            /** Opinions of the disciplines · 专业意见 */
            opinions: {
                /** Discipline · 专业 */
                discipline: components["schemas"]["ListDisciplineInput"];
                /** Reviewer · 审查人 */
                reviewer: string;
                /** Opinion · 意见 */
                words: string;
            }[];
            /**
             * Joint result · 综合结论
             * @enum {string}
             */
            result: "passed" | "failed";
            /**
             * Everything that must be changed · 需修改的问题（一次告知）
             * @description Asked for when failed (不合格时填写).
             */
            gaps?: {
                /** Point · 问题 */
                what: string;
                /** Ground · 依据 */
                ground: string;
            }[];
            /**
             * Stamp number · 图审章号
             * @description Asked for when passed (合格时填写).
             */
            stampNo?: string;
            /** Signature: customer manager · 客户经理签字 */
            signature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Design completeness check · 送审资料齐全性核对 */
        FormDesignCompletenessInput: {
            /** Papers complete · 资料齐全 */
            complete: boolean;
            /** Designer’s seal seen · 已见设计单位出图章 */
            sealSeen: boolean;
            /**
             * All gaps at once · 需补正的资料（一次告知）
             * @description Asked for when not complete (不齐全时填写).
             */
            gaps?: {
                /** Paper · 资料 */
                paper: components["schemas"]["ListDesignPaperInput"];
                /** What is wrong · 缺件类别 */
                gap: components["schemas"]["ListGapKindInput"];
                /** Details and how to put it right · 说明与补正办法 */
                words?: string;
            }[];
            /**
             * Disciplines involved · 参加审查的专业
             * @description Asked for when complete (齐全时填写).
             */
            called?: components["schemas"]["ListDisciplineInput"][];
            /** Opinion · 意见 */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Review of the design by a discipline · 设计文件专业审查 */
        FormDesignOpinionInput: {
            /** Discipline · 专业 */
            discipline: components["schemas"]["ListDisciplineInput"];
            /**
             * Item by item · 逐条审查
             * @description Choose “not applicable” for those that are not yours. (与本专业无关的选“不适用”。)
             */
            checks: {
                /** Item · 条目 */
                item: string;
                /** Verdict · 结论 */
                verdict: components["schemas"]["ListConformityInput"];
                /**
                 * Opinion · 意见
                 * @description Asked for when it does not conform (不符合时填写).
                 */
                words?: string;
                /**
                 * Ground · 依据
                 * @description Asked for when it does not conform (不符合时填写).
                 */
                ground?: string;
            }[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Joint result of the design review · 设计审查综合结论 */
        FormDesignReviewResultInput: {
            /**
             * Joint result · 综合结论
             * @enum {string}
             */
            result: "passed" | "failed";
            /**
             * Stamp number · 图审章号
             * @description Asked for when passed (合格时填写).
             */
            stampNo?: string;
            /** Stamped drawings · 盖章图纸 */
            stampedDrawings?: string[];
            /**
             * Opinion · 意见
             * @description Asked for when failed (不合格时填写).
             */
            opinion?: string;
            /** Signature: customer manager · 客户经理签字 */
            signature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Design submission · 设计文件送审 */
        FormDesignSubmissionInput: {
            /** Designer · 设计单位 */
            designFirm: string;
            /** Submitted by · 送审人 */
            submitter: string;
            /** Drawings and documents · 图纸资料 */
            drawings: {
                /** Kind · 种类 */
                kind: components["schemas"]["ListDesignPaperInput"];
                /** Number · 图号 */
                number: string;
                /** Name · 名称 */
                name: string;
                /**
                 * Version · 版本
                 * @description Example: A.
                 */
                version: string;
                /** Copies · 份数 */
                copies: number;
                /** Files · 文件 */
                files: string[];
            }[];
            /**
             * Answers to the review comments, one by one · 对审查意见的逐条答复
             * @description Asked for when the last round left comments (上一轮有意见时逐条答复).
             */
            answers?: {
                /** Opinion · 意见编号 */
                no: string;
                /** Answer · 答复 */
                answer: string;
                /** Drawing changed · 修改图号 */
                revisedDrawing?: string;
            }[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Survey waiting for the customer · 勘查等待客户 */
        FormEndSurveyWaitInput: Record<string, never>;
        /** Energisation · 送电 */
        FormEnergisationInput: {
            /** Order of switching · 送电顺序与人员 */
            order: {
                /** Step · 步骤 */
                stepText: string;
                /** Switched by · 操作单位 */
                unit: string;
                /** In charge · 负责人 */
                lead: string;
            }[];
            /** Energisation time of each source · 各路电源送电时间 */
            energisedAt: {
                /** Source · 电源 */
                source: string;
                /**
                 * Energised at · 送电时间
                 * Format: date-time
                 */
                at: string;
            }[];
            /** Transformers switched on · 变压器启用 */
            transformersOn: {
                /** Number · 编号 */
                number: string;
                /**
                 * Capacity · 容量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0.
                 */
                capacityKva: string;
                /**
                 * Switched on at · 启用时间
                 * Format: date-time
                 */
                at: string;
            }[];
            /** Phase check passed · 核相合格 */
            phaseCheckOk: boolean;
            /**
             * Interlock and switch-over test passed · 闭锁/切换试验合格
             * @description Asked for with several sources or own supply (多电源或有自备电源时填写).
             */
            interlockTestOk?: boolean;
            /** On-load check passed · 带负荷检查合格 */
            loadTestOk?: boolean;
            /** On-load check results · 带负荷检查情况 */
            loadTestValue?: string;
            /** First readings · 起始示数 */
            startReadings: {
                /** Meter · 表号 */
                assetNo: string;
                /**
                 * Reading · 示数
                 * @description In kWh (kWh), up to 2 decimal places, at least 0.
                 */
                total: string;
            }[];
            /** Defects found · 发现的问题 */
            defectsSeen?: string;
            /** Photos · 照片 */
            photos?: string[];
            /** Signature: customer · 客户签字 */
            customerSignature: {
                name: string;
                strokes?: string;
            };
            /** Signature: operation · 运检签字 */
            operationSignature: {
                name: string;
                strokes?: string;
            };
            /** Signature: customer manager · 客户经理签字 */
            managerSignature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Agreeing the energisation date · 商定接电日期 */
        FormEnergisationPlanAgreedInput: {
            /**
             * Agreed date · 商定接电日
             * Format: date
             */
            agreedDate: string;
            /** Agreed with the customer · 已与客户商定 */
            customerTold: boolean;
            /** Note · 说明 */
            note?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Answer to the energisation plan · 答复接电计划 */
        FormEnergisationPlanAnswerInput: {
            /**
             * Works ready on · 配套可投运日
             * Format: date
             */
            worksReady: string;
            /**
             * Basis and key constraints · 依据与关键制约
             * @description Example: 变压器 12-05 到货，接火需停电 1 次.
             */
            ground: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Change of the energisation plan · 接电计划变更 */
        FormEnergisationPlanChangeInput: {
            /**
             * Agreed date · 商定接电日
             * Format: date
             */
            agreedDate: string;
            /** Reason for the change · 变更原因 */
            changeCause: components["schemas"]["ListEnergisationChangeInput"];
            /** What happened · 说明 */
            note: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Energisation plan · 接电计划 */
        FormEnergisationPlanInput: {
            /**
             * Customer’s requested date · 客户意向接电日期
             * Format: date
             */
            wantedDate: string;
            /**
             * Capacity · 接电容量
             * @description In kVA (kVA), up to 2 decimal places, more than 0.
             */
            wantedCapacityKva: string;
            /** Stage · 分期 */
            stage?: string;
            /**
             * Customer’s works expected complete · 客户工程预计完工
             * Format: date
             */
            customerWorksUntil?: string;
            /** Note · 说明 */
            note?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Energy-service advice · 综合能源服务建议 */
        FormEnergyServiceInput: {
            /** Service · 能源服务 */
            service: components["schemas"]["ListEnergyServiceInput"];
            /** State · 进展 */
            state: components["schemas"]["ListEnergyServiceStateInput"];
            /** Benefit · 预期效益 */
            benefit: string;
            /**
             * Followed by · 跟进人
             * Format: uuid
             * @description Asked for when the customer is interested (客户有意向时填写).
             */
            owner?: string;
            /**
             * Next contact · 下次跟进
             * Format: date
             * @description Asked for when the customer is interested (客户有意向时填写).
             */
            next?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** The scheme expires · 供电方案失效 */
        FormExpireSchemeInput: Record<string, never>;
        /** External works · 外线工程 */
        FormExternalWorksInput: {
            /** Works number · 工程编号 */
            worksNo: string;
            /**
             * Finished on · 完工日期
             * Format: date
             */
            doneOn: string;
            /** Photos · 照片 */
            photos: string[];
            /** Note · 说明 */
            note?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Approval of study and design · 可研初设批复 */
        FormFeasibilityApprovalInput: {
            /** Decision · 审批结论 */
            result: components["schemas"]["ListApprovalResultInput"];
            /**
             * Opinion · 意见
             * @description Asked for when returned (退回时填写).
             */
            opinion?: string;
            /**
             * Reasons for the return · 退回原因
             * @description Asked for when returned (退回时填写).
             */
            sendBackReason?: components["schemas"]["ListReturnReasonInput"][];
            /**
             * What must be put right · 需补正的问题
             * @description Asked for when returned (退回时填写).
             */
            gaps?: {
                /** Issue · 问题 */
                what: string;
            }[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
            /**
             * Approved budget · 批复概算
             * @description Asked for when approved (同意时填写). In 10,000 yuan (万元), up to 2 decimal places, more than 0, at least 0.
             */
            budgetWan?: string;
            /**
             * Approval number · 批复文号
             * @description Asked for when approved (同意时填写).
             */
            approvalNo?: string;
            /**
             * Investment plan number · 投资计划文号
             * @description Asked for when approved (同意时填写).
             */
            planNo?: string;
            /** Reason for exceeding the estimate · 超估算原因 */
            aboveEstimateReason?: string;
        };
        /** Feasibility and preliminary design · 可研初设 */
        FormFeasibilityInput: {
            /** Design firm · 设计单位 */
            designer: string;
            /** Design licence number · 设计资质证书编号 */
            designerLicence: string;
            /**
             * Licensed voltage limit · 资质电压上限
             * @description In kV (kV), up to 1 decimal places, more than 0.
             */
            designerMaxKv: string;
            /**
             * Site visit date · 踏勘日期
             * Format: date
             */
            surveyDone: string;
            /** Feasibility study · 可研报告 */
            studyFile: string[];
            /** Preliminary design · 初步设计 */
            designFile: string[];
            /** Construction drawings · 施工图 */
            drawings?: string[];
            /**
             * Review meeting date · 评审会日期
             * Format: date
             */
            reviewMeeting: string;
            /** Participants · 参会人员 */
            participants: string;
            /**
             * Review comments · 评审意见
             * @default []
             */
            opinions: {
                /** Opinion · 意见 */
                opinion: string;
                /** Answer · 答复 */
                answer?: string;
                /** Closed · 闭合 */
                closed: boolean;
            }[];
            /**
             * Budget · 概算
             * @description In 10,000 yuan (万元), up to 2 decimal places, more than 0, at least 0.
             */
            budgetWan: string;
            /** Bill of quantities · 工程量清单 */
            bill: {
                /** Item · 项目 */
                item: string;
                /** Unit · 单位 */
                unit: string;
                /**
                 * Quantity · 数量
                 * @description In  (), up to 3 decimal places, more than 0.
                 */
                quantity: string;
            }[];
            /** List of materials · 物资清单 */
            materialList: {
                /** Material · 物资 */
                item: components["schemas"]["ListMaterialKindInput"];
                /**
                 * Specification · 规格型号
                 * @description Example: S22-M-630/10.
                 */
                specification: string;
                /** Unit · 单位 */
                unit: string;
                /**
                 * Quantity · 数量
                 * @description In  (), up to 3 decimal places, more than 0.
                 */
                quantity: string;
            }[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Setting the fees · 业务费核定 */
        FormFeesInput: {
            /**
             * Fees due · 应收业务费
             * @description Leave empty if nothing is due: the step is then settled at once. (没有应收项目时留空，办理后直接结清。)
             */
            feeRows?: {
                /** Item · 项目 */
                item: components["schemas"]["ListFeeItemInput"];
                /**
                 * Unit price · 单价
                 * @description In yuan/kVA (元/kVA), up to 2 decimal places, more than 0.
                 */
                unitPriceYuan: string;
                /**
                 * Quantity · 数量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0.
                 */
                quantityKva: string;
                /**
                 * Amount · 金额
                 * @description In yuan (元), up to 2 decimal places, more than 0.
                 */
                amountYuan: string;
                /** Basis (document number) · 依据文号 */
                ground: string;
            }[];
            /** Number of the notice · 通知单号 */
            noticeNo?: string;
            /**
             * Payment due · 缴费期限
             * Format: date
             */
            dueDate?: string;
            /** Opinion · 意见 */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Completion of construction · 施工完成 */
        FormFinishConstructionInput: {
            /**
             * Finished on · 完工日期
             * Format: date
             */
            finishedOn: string;
            /** Note · 说明 */
            note?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Change the record · 变更单位登记 */
        FormFirmChangeInput: {
            /** Firm · 单位名称 */
            name: string;
            /** Kinds of work · 承揽内容 */
            kinds: components["schemas"]["ListContractorRoleInput"][];
        };
        /** Record an incident · 登记不良记录 */
        FormFirmIncidentInput: {
            /** Kind · 类别 */
            kind: components["schemas"]["ListIncidentKindInput"];
            /**
             * Happened on · 发生日期
             * Format: date
             */
            happenedOn: string;
            /** What happened · 事实 */
            words: string;
            /** Ground (document, opinion number) · 依据（文号、检验意见单号） */
            source: string;
            /**
             * Barred by the authority until · 主管部门限制承揽至
             * Format: date
             */
            barredUntil?: string;
        };
        /** Register a firm · 登记设计、施工、试验、监理单位 */
        FormFirmInput: {
            /** Firm · 单位名称 */
            name: string;
            /** Unified social credit code · 统一社会信用代码 */
            creditCode: string;
            /** If the check digit fails: I compared the business licence, and the code is right · 校验码不符时：已核对营业执照原件，代码无误 */
            codeConfirmed?: boolean;
            /** Kinds of work · 承揽内容 */
            kinds: components["schemas"]["ListContractorRoleInput"][];
        };
        /** Record a licence · 登记资质 */
        FormFirmLicenceInput: {
            /** Kind of licence · 资质类别 */
            licenceKind: components["schemas"]["ListLicenceKindInput"];
            /** Licence number · 证书编号 */
            licenceNo: string;
            /**
             * Scheme of grades · 等级制
             * @description Asked for for installation, maintenance and testing (承装、承修、承试资质填写).
             */
            scheme?: components["schemas"]["ListLicenceSchemeInput"];
            /**
             * Grade (number) · 等级（数字）
             * @description Asked for for installation, maintenance and testing (承装、承修、承试资质填写).
             */
            gradeNo?: number;
            /**
             * Grade as the certificate says · 等级（按证书）
             * @description Example: 三级.
             */
            grade: string;
            /**
             * Voltage limit · 电压上限
             * @description In kV (kV), up to 2 decimal places, more than 0. As the certificate says; left empty, the grade’s. Grade 1 has none. (按证书填写；不填时按等级取值，一级不设上限。)
             */
            maxKv?: string;
            /**
             * Capacity limit · 容量上限
             * @description In kVA (kVA), up to 2 decimal places, more than 0.
             */
            maxKva?: string;
            /**
             * Valid from · 有效期自
             * Format: date
             */
            validFrom: string;
            /**
             * Valid until · 有效期至
             * Format: date
             */
            validTo: string;
            /** Issued by · 发证机关 */
            authority: string;
            /**
             * Queried on · 查询日期
             * Format: date
             */
            queriedOn: string;
            /** Certificate and screenshot of the query · 证书和查询截图 */
            evidence: string[];
        };
        /** Decision on the extension · 供电方案延期审批 */
        FormGrantExtensionInput: {
            /** Decision · 审批结论 */
            result: components["schemas"]["ListApprovalResultInput"];
            /**
             * Extended to · 同意延期至
             * Format: date
             * @description Asked for when granted (同意时填写).
             */
            extendTo?: string;
            /**
             * Opinion · 意见
             * @description Asked for when declined (不同意时填写).
             */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Papers submitted · 补交资料 */
        FormHandInPapersInput: {
            /** Papers · 补交的资料 */
            papers: {
                /** Paper · 资料 */
                paper: components["schemas"]["ListPaperKindInput"];
                /** Files · 文件 */
                files: string[];
            }[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
        };
        /** Dossier hand-over · 档案移交 */
        FormHandoverInput: {
            /** Result · 接收结论 */
            result: components["schemas"]["ListApprovalResultInput"];
            /** Customer-keeping unit · 客户管理单位 */
            receiverUnit: string;
            /**
             * Signature: receiver · 接收人签字
             * @description Asked for when received (接收时填写).
             */
            receiverSignature?: {
                name: string;
                strokes?: string;
            };
            /**
             * First meter reading arranged · 首次抄表已安排
             * @description Asked for when received (接收时填写).
             */
            readerArranged?: boolean;
            /**
             * What must be supplied · 需补充的资料
             * @description Asked for when returned (退回补充时填写).
             */
            gaps?: {
                /** Paper and issue · 资料与问题 */
                what: string;
            }[];
            /** Opinion · 意见 */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Interim inspection · 中间检查 */
        FormInterimInspectionInput: {
            /**
             * Agreed time · 约定时间
             * Format: date-time
             */
            appointment: string;
            /** Parts inspected · 检查部位 */
            parts: components["schemas"]["ListConcealedPartInput"][];
            /** Inspectors · 检查人员 */
            inspectors: {
                /** Name · 姓名 */
                name: string;
                /** Discipline · 专业 */
                discipline: components["schemas"]["ListDisciplineInput"];
            }[];
            /** Firms on site · 施工、试验单位核对 */
            firmsOnSite: {
                /** Work · 承揽内容 */
                role: components["schemas"]["ListContractorRoleInput"];
                /** Firm · 单位 */
                name: string;
                /** Matches the check · 与审核一致 */
                same: boolean;
            }[];
            /** Checklist · 检查表 */
            checklist: {
                /** Item · 条目 */
                item: string;
                /** Verdict · 结论 */
                verdict: components["schemas"]["ListCheckVerdictInput"];
                /** Measured · 实测值 */
                value?: string;
                /**
                 * Ground · 依据
                 * @description Asked for when failed (不合格时填写).
                 */
                ground?: string;
                /** Photos · 照片 */
                photos?: string[];
            }[];
            /** Parts covered before inspection · 未检先覆盖的部位 */
            coveredParts?: components["schemas"]["ListConcealedPartInput"][];
            /**
             * Action taken · 处理方式
             * @description Asked for when a part was covered before it was seen (有部位未检先覆盖时填写).
             */
            coveredProof?: components["schemas"]["ListCoveredPartProofInput"];
            /**
             * Proof · 证明材料
             * @description Asked for when a part was covered before it was seen (有部位未检先覆盖时填写).
             */
            coveredFiles?: string[];
            /**
             * Re-inspection of defects · 整改复验
             * @description Asked for when the last round left defects (上一轮有缺陷时逐条复验).
             */
            rectified?: {
                /** Defect · 缺陷编号 */
                no: string;
                /** What was done · 整改措施 */
                measure: string;
                /**
                 * Verdict · 复验结论
                 * @enum {string}
                 */
                verdict: "passed" | "failed";
                /** Photos · 整改照片 */
                photos?: string[];
            }[];
            /** Defects · 缺陷 */
            defects?: {
                /**
                 * Number · 编号
                 * @description Example: 1.
                 */
                no: string;
                /** Item of the checklist · 对应条目 */
                item?: string;
                /** Description · 描述 */
                words: string;
                /** Grade · 等级 */
                grade: components["schemas"]["ListDefectGradeInput"];
                /** Ground · 依据 */
                ground: string;
                /** Required action · 整改要求 */
                remedy: string;
                /**
                 * By · 整改期限
                 * Format: date
                 */
                due: string;
                /** Photos · 照片 */
                photos?: string[];
            }[];
            /** Result · 检查结论 */
            result: components["schemas"]["ListInspectionResultInput"];
            /**
             * Opinion · 意见
             * @description Asked for when failed (不合格时填写).
             */
            opinion?: string;
            /** Signature: customer manager · 客户经理签字 */
            signatureManager: {
                name: string;
                strokes?: string;
            };
            /** Signature: inspector · 检查人员签字 */
            signatureInspector: {
                name: string;
                strokes?: string;
            };
            /** Signature: customer · 客户签字 */
            signatureCustomer: {
                name: string;
                strokes?: string;
            };
            /** Signature: contractor · 施工单位签字 */
            signatureContractor: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Interim inspection request · 中间检查报验 */
        FormInterimRequestInput: {
            /** Parts to be inspected · 检查部位 */
            parts: components["schemas"]["ListConcealedPartInput"][];
            /**
             * Preferred time · 希望检查时间
             * Format: date-time
             */
            wishedAt?: string;
            /**
             * State of the works · 施工进度说明
             * @description Example: 接地网焊接完成，尚未回填。.
             */
            progress: string;
            /** Self-inspection photos · 自检照片 */
            selfCheckPhotos?: string[];
            /**
             * What was put right · 整改情况
             * @description Asked for when the last round left defects (上一轮有缺陷时逐条填写).
             */
            rectification?: {
                /** Defect · 缺陷编号 */
                no: string;
                /** What was done · 整改措施 */
                measure: string;
                /** Photos · 照片 */
                photos?: string[];
            }[];
            /** Site contact · 现场联系人 */
            contactOnSite: string;
            /** Phone · 联系电话 */
            contactPhone: string;
            /** Signature: customer · 客户签字 */
            signature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Suspension review · 挂起情况复核 */
        FormKeepSuspensionInput: {
            /** Confirmed with the customer · 与客户核实情况 */
            contact: string;
            /**
             * Expected to resume on · 预计恢复日期
             * Format: date
             */
            expectedEnd: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Record a revocation · 登记资质撤销 */
        FormLicenceRevocationInput: {
            /** Licence (row) · 资质序号 */
            licence: number;
            /**
             * Revoked on · 撤销日期
             * Format: date
             */
            on: string;
            /** By which authority · 撤销机关 */
            authority: string;
            /** Document and reason · 文号和原因 */
            words: string;
        };
        /** Lifting the stop-work order · 复工 */
        FormLiftStopWorkInput: {
            /** How the hazard was removed · 隐患消除情况 */
            conditionMet: string;
            /** Photos · 照片 */
            photos: string[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Linking a case · 关联申请 */
        FormLinkCaseInput: {
            /**
             * Case · 申请
             * Format: uuid
             */
            case: string;
            /** Case number · 申请编号 */
            number: string;
            /**
             * Capacity · 容量
             * @description In kVA (kVA), up to 2 decimal places, more than 0.
             */
            capacityKva: string;
            /**
             * Requested energisation date · 意向接电日期
             * Format: date
             */
            wantedDate?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Metering and energisation · 装表接电 */
        FormLvMeteringAndEnergisationInput: {
            /** Contract number · 合同编号 */
            contractNo: string;
            /** Supply contract · 供用电合同 */
            contract: string[];
            /** Meters · 电能表 */
            meters: {
                /** Asset number · 资产号 */
                assetNo: string;
                /** Serial number · 出厂号 */
                serialNo: string;
                /** Model · 型号 */
                model: string;
                /** Rating · 规格 */
                rating: string;
                /** Accuracy · 精度 */
                accuracy: string;
                /**
                 * Total · 总示数
                 * @description In kWh (kWh), up to 2 decimal places, at least 0.
                 */
                total: string;
                /**
                 * Sharp peak · 尖
                 * @description In kWh (kWh), up to 2 decimal places, at least 0.
                 */
                sharp?: string;
                /**
                 * Peak · 峰
                 * @description In kWh (kWh), up to 2 decimal places, at least 0.
                 */
                peak?: string;
                /**
                 * Flat · 平
                 * @description In kWh (kWh), up to 2 decimal places, at least 0.
                 */
                flat?: string;
                /**
                 * Valley · 谷
                 * @description In kWh (kWh), up to 2 decimal places, at least 0.
                 */
                valley?: string;
                /**
                 * Reactive · 无功
                 * @description In kWh (kWh), up to 2 decimal places, at least 0.
                 */
                reactive?: string;
                /**
                 * Demand · 需量
                 * @description In kWh (kWh), up to 2 decimal places, at least 0.
                 */
                demand?: string;
            }[];
            /** Collection on line · 采集已上线 */
            terminalOnline: boolean;
            /** Seal numbers · 封印号 */
            seals: string;
            /**
             * Energised at · 送电时间
             * Format: date-time
             */
            energisedAt: string;
            /** Customer told to fit residual-current protection · 已告知安装剩余电流保护 */
            rcdReminder: boolean;
            /** Photos · 照片 */
            photos: string[];
            /** Signature: customer · 客户签字 */
            customerSignature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Survey, scheme and reply · 勘查与供电方案答复 */
        FormLvSchemeInput: {
            /**
             * Transformer area · 台区
             * @description Example: 王渠则村 2# 台区.
             */
            transformer: string;
            /**
             * Highest load of the transformer · 配变最大负载率
             * @description In % (%), up to 1 decimal places, at least 0, at most 300.
             */
            transformerLoadRate: string;
            /**
             * Open capacity · 可开放容量
             * @description In kW (kW), up to 2 decimal places, at least 0.
             */
            openCapacityKw: string;
            /** Conclusion · 供电结论 */
            supplyConclusion: components["schemas"]["ListSupplyConclusionInput"];
            /**
             * Reason · 原因
             * @description Asked for when supply is restricted or not possible (不可供或受限时填写).
             */
            cannotSupplyReason?: components["schemas"]["ListNoSupplyReasonInput"];
            /**
             * Approved load · 核定负荷
             * @description Asked for when supply is possible (可供电时填写). In kW (kW), up to 2 decimal places, more than 0.
             */
            approvedLoadKw?: string;
            /**
             * Service pole or branch box · 接入杆号/分支箱
             * @description Asked for when supply is possible (可供电时填写).
             */
            servicePole?: string;
            /**
             * Service wire · 接户线型号
             * @description Asked for when supply is possible (可供电时填写).
             */
            serviceWire?: string;
            /**
             * Length of the service wire · 接户线长度
             * @description Asked for when supply is possible (可供电时填写). In m (m), up to 1 decimal places, more than 0.
             */
            serviceLengthM?: string;
            /**
             * Place of the meter box · 表箱位置
             * @description Asked for when supply is possible (可供电时填写).
             */
            meterBox?: string;
            /**
             * Meter · 电能表规格
             * @description Asked for when supply is possible (可供电时填写).
             */
            meterSpec?: string;
            /**
             * Tariff class · 电价类别
             * @description Asked for when supply is possible (可供电时填写).
             */
            tariff?: components["schemas"]["ListTariffClassInput"];
            /**
             * Investment boundary · 投资界面
             * @description Asked for when supply is possible (可供电时填写).
             */
            investSide?: components["schemas"]["ListInvestSideInput"];
            /**
             * Ownership boundary · 产权分界点
             * @description Asked for when supply is possible (可供电时填写).
             */
            ownershipBoundary?: string;
            /**
             * The area is short: a new or larger transformer is needed · 台区容量不足，需新增或增容配变
             * @description Asked for when supply is possible (可供电时填写).
             */
            capacityShort?: boolean;
            /**
             * Kind of works · 配套类别
             * @description Asked for when the area is short of capacity (台区容量不足时填写).
             * @enum {string}
             */
            worksKind?: "new-line" | "line-upgrade" | "new-transformer" | "larger-transformer";
            /**
             * Capacity of the transformer to be built · 拟建配变容量
             * @description Asked for when the area is short of capacity (台区容量不足时填写). In kVA (kVA), up to 2 decimal places, more than 0.
             */
            worksTransformerKva?: string;
            /**
             * Outline of the works · 配套内容
             * @description Asked for when the area is short of capacity (台区容量不足时填写).
             */
            worksOutline?: string;
            /**
             * External works needed · 需外线工程
             * @description Asked for when supply is possible (可供电时填写).
             */
            externalWorksNeeded?: boolean;
            /**
             * How it is issued · 答复方式
             * @description Asked for when supply is possible (可供电时填写).
             */
            replyWay?: components["schemas"]["ListDeliveryWayInput"];
            /** Photos · 现场照片 */
            photos: string[];
            /** Opinion · 勘查意见 */
            opinion?: string;
            /** Signature: customer manager · 客户经理签字 */
            signature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Materials · 物资 */
        FormMaterialsInput: {
            /** List of materials · 物资清单 */
            materials: {
                /** Material · 物资 */
                item: components["schemas"]["ListMaterialKindInput"];
                /** Specification · 规格型号 */
                specification: string;
                /** Unit · 单位 */
                unit: string;
                /**
                 * Needed · 需求数量
                 * @description In  (), up to 3 decimal places, more than 0.
                 */
                quantity: string;
                /** Source · 来源 */
                source: components["schemas"]["ListMaterialSourceInput"];
                /** Requested by · 提报人 */
                raisedBy: string;
                /**
                 * Requested on · 提报日期
                 * Format: date
                 */
                raisedAt: string;
                /**
                 * Needed by · 需求日期
                 * Format: date
                 */
                needBy: string;
                /** Order number · 订单号 */
                orderNo?: string;
                /**
                 * Promised for · 承诺到货
                 * Format: date
                 */
                promisedAt?: string;
                /**
                 * Arrived · 已到货
                 * @description In  (), up to 3 decimal places, at least 0.
                 */
                arrivedQuantity?: string;
                /**
                 * Last arrival · 最近到货
                 * Format: date
                 */
                arrivedAt?: string;
                /** Passed on delivery · 验收合格 */
                passed?: boolean;
                /**
                 * Returned to store · 退库
                 * @description In  (), up to 3 decimal places, at least 0.
                 */
                returned?: string;
            }[];
            /** Note · 说明 */
            note?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Meter installation · 装表 */
        FormMeteringInstallationInput: {
            /** Meters · 电能表 */
            meters: {
                /** Asset number · 资产号 */
                assetNo: string;
                /** Serial number · 出厂号 */
                serialNo: string;
                /** Model · 型号 */
                model: string;
                /** Rating · 规格 */
                rating: string;
                /** Accuracy · 精度 */
                accuracy: string;
                /**
                 * Total · 总示数
                 * @description In kWh (kWh), up to 2 decimal places, at least 0.
                 */
                total: string;
                /**
                 * Sharp peak · 尖
                 * @description In kWh (kWh), up to 2 decimal places, at least 0.
                 */
                sharp?: string;
                /**
                 * Peak · 峰
                 * @description In kWh (kWh), up to 2 decimal places, at least 0.
                 */
                peak?: string;
                /**
                 * Flat · 平
                 * @description In kWh (kWh), up to 2 decimal places, at least 0.
                 */
                flat?: string;
                /**
                 * Valley · 谷
                 * @description In kWh (kWh), up to 2 decimal places, at least 0.
                 */
                valley?: string;
                /**
                 * Reactive · 无功
                 * @description In kWh (kWh), up to 2 decimal places, at least 0.
                 */
                reactive?: string;
                /**
                 * Demand · 需量
                 * @description In kWh (kWh), up to 2 decimal places, at least 0.
                 */
                demand?: string;
            }[];
            /**
             * Current transformers · 电流互感器
             * @default []
             */
            cts: {
                /** Asset number · 资产号 */
                assetNo: string;
                /** Phase · 相别 */
                phase: string;
                /** Ratio · 变比 */
                ratio: string;
                /** Accuracy · 精度 */
                accuracy: string;
                /** Calibration certificate · 检定证书号 */
                certificateNo: string;
            }[];
            /**
             * Voltage transformers · 电压互感器
             * @default []
             */
            vts: {
                /** Asset number · 资产号 */
                assetNo: string;
                /** Phase · 相别 */
                phase: string;
                /** Ratio · 变比 */
                ratio: string;
                /** Accuracy · 精度 */
                accuracy: string;
                /** Calibration certificate · 检定证书号 */
                certificateNo: string;
            }[];
            /**
             * Multiplier · 综合倍率
             * @description In × (倍), up to 2 decimal places, more than 0.
             */
            multiplier: string;
            /** Reason for differing from the scheme ratio · 与方案变比不同的原因 */
            ratioReason?: string;
            /** Terminal asset number · 采集终端资产号 */
            terminalAssetNo: string;
            /** SIM · SIM 卡号 */
            sim?: string;
            /** Terminal online · 终端已上线 */
            terminalOnline: boolean;
            /**
             * Online since · 上线时间
             * Format: date-time
             * @description Asked for when online (已上线时填写).
             */
            terminalOnlineAt?: string;
            /** Seals · 封印 */
            seals: {
                /** Place · 位置 */
                place: string;
                /** Seal number · 封印号 */
                number: string;
            }[];
            /** Phase sequence correct · 相序正确 */
            phaseSequenceOk: boolean;
            /** Polarity correct · 极性正确 */
            polarityOk: boolean;
            /**
             * Old meters removed · 拆回旧表
             * @description Asked for for an increase or a change (增容、变更时填写).
             */
            removed?: {
                /** Meter · 表号 */
                assetNo: string;
                /**
                 * Final reading · 止码
                 * @description In kWh (kWh), up to 2 decimal places, at least 0.
                 */
                lastReading: string;
            }[];
            /** Installers · 安装人 */
            installers: string[];
            /**
             * Photos · 照片
             * @description One each of meter, nameplate, seals and cabinet door (表计、铭牌、封印、柜门各一张)
             */
            photos: string[];
            /** Customer’s signature · 客户签字 */
            customerSignature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Metering scheme · 计量方案 */
        FormMeteringSchemeInput: {
            /** Metering points · 计量点 */
            meteringPoints: {
                /**
                 * No. · 计量点编号
                 * @description Example: M1.
                 */
                no: string;
                /**
                 * Source No. · 所属电源编号
                 * @description Example: 1.
                 */
                source: string;
                /** Role · 主/副/考核/分表 */
                role: components["schemas"]["ListMeterRoleInput"];
                /** Place · 位置 */
                place: string;
                /** Side · 计量方式 */
                side: components["schemas"]["ListMeteringSideInput"];
                /** Metering voltage · 计量电压 */
                voltage: components["schemas"]["ListVoltageInput"];
                /**
                 * Metered capacity · 计量容量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0.
                 */
                capacityKva: string;
                /** Class · 计量类别 */
                meteringClass: components["schemas"]["ListMeteringClassInput"];
                /**
                 * Meter · 电能表型式
                 * @description Example: 三相智能表 3×100V 3×1.5(6)A.
                 */
                meterType: string;
                /**
                 * Meter accuracy · 电能表精度
                 * @description Example: 0.5S.
                 */
                meterAccuracy: string;
                /**
                 * CT ratio · CT 变比
                 * @description Example: 100/5.
                 */
                ctRatio?: string;
                /**
                 * CT accuracy · CT 精度
                 * @description Asked for where there is a CT (装 CT 时填写). Example: 0.2S.
                 */
                ctAccuracy?: string;
                /**
                 * CTs · CT 只数
                 * @description Asked for where there is a CT (装 CT 时填写).
                 */
                ctCount?: number;
                /**
                 * VT ratio · PT 变比
                 * @description Asked for when metered at high voltage (高供高计时填写). Example: 10000/100.
                 */
                vtRatio?: string;
                /**
                 * VT accuracy · PT 精度
                 * @description Asked for when metered at high voltage (高供高计时填写). Example: 0.2.
                 */
                vtAccuracy?: string;
                /**
                 * VTs · PT 只数
                 * @description Asked for when metered at high voltage (高供高计时填写).
                 */
                vtCount?: number;
                /**
                 * Secondary circuit · 二次回路
                 * @description Example: 专用二次回路，4 mm² 铜芯.
                 */
                secondary: string;
                /** Wiring · 接线方式 */
                wiring: components["schemas"]["ListWiringWayInput"];
                /** Terminal · 采集终端 */
                terminal: components["schemas"]["ListTerminalKindInput"];
                /** Cabinet · 计量柜型式 */
                cabinet: string;
            }[];
            /** Opinion · 意见 */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Move to a new version of the process · 转入新版流程 */
        FormMoveToVersionInput: {
            /** Version of the process · 流程版本 */
            version: string;
            /** Reason · 原因 */
            reason: string;
            /** Ordered by · 决定人 */
            orderedBy: string;
        };
        /** Request for grid works · 配套需求 */
        FormNeedInput: {
            /**
             * Project name · 项目名称
             * @description Example: 靖边 某某公司 10kV业扩配套工程.
             */
            name: string;
            /** Kind of works · 配套类别 */
            kind: components["schemas"]["ListWorksKindInput"];
            /** Cases served · 关联申请 */
            cases: {
                /**
                 * Connection case · 关联申请
                 * Format: uuid
                 */
                case: string;
                /** Case number · 申请编号 */
                number: string;
                /**
                 * Capacity · 容量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0.
                 */
                capacityKva: string;
                /**
                 * Requested energisation date · 意向接电日期
                 * Format: date
                 */
                wantedDate?: string;
            }[];
            /** Reason · 原因 */
            reason: components["schemas"]["ListNeedReasonInput"];
            /** Outline of the works · 方案概述 */
            outline: string;
            /** Main quantities · 主要工程量 */
            quantities?: {
                /**
                 * Item · 项目
                 * @description Example: 架空 JKLGYJ-240.
                 */
                item: string;
                /**
                 * Unit · 单位
                 * @description Example: km.
                 */
                unit: string;
                /**
                 * Quantity · 数量
                 * @description In  (), up to 3 decimal places, more than 0.
                 */
                quantity: string;
            }[];
            /** Investment boundary · 投资界面 */
            investSide: components["schemas"]["ListInvestSideInput"];
            /**
             * Rough estimate · 匡算投资
             * @description In 10,000 yuan (万元), up to 2 decimal places, at least 0.
             */
            estimateWan?: string;
            /**
             * Needed in service by · 需投运日期
             * Format: date
             */
            neededBy: string;
            /**
             * Project manager · 项目经理
             * Format: uuid
             */
            projectManager: string;
            /**
             * Customer manager · 客户经理
             * Format: uuid
             */
            customerManager?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Approval of the outage plan · 停送电计划批复 */
        FormOutagePlanApprovalInput: {
            /** Decision · 审批结论 */
            result: components["schemas"]["ListApprovalResultInput"];
            /**
             * Opinion · 意见
             * @description Asked for when returned (退回时填写).
             */
            opinion?: string;
            /**
             * Reasons for the return · 退回原因
             * @description Asked for when returned (退回时填写).
             */
            sendBackReason?: components["schemas"]["ListReturnReasonInput"][];
            /**
             * What must be put right · 需补正的问题
             * @description Asked for when returned (退回时填写).
             */
            gaps?: {
                /** Issue · 问题 */
                what: string;
            }[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
            /**
             * Plan number · 计划编号
             * @description Asked for when approved (同意时填写).
             */
            planNo?: string;
            /**
             * Notice given at · 停电通知时间
             * Format: date-time
             */
            noticeGivenAt?: string;
        };
        /** Outage plan · 停送电计划编报 */
        FormOutagePlanInput: {
            /** Way · 方式 */
            outageWay: components["schemas"]["ListOutageWayInput"];
            /**
             * Equipment and extent · 停电设备与范围
             * @description Asked for for an outage or live work (停电或带电作业时填写).
             */
            equipmentScope?: string;
            /**
             * From · 计划开始
             * Format: date-time
             * @description Asked for for an outage or live work (停电或带电作业时填写).
             */
            windowFrom?: string;
            /**
             * Until · 计划结束
             * Format: date-time
             * @description Asked for for an outage or live work (停电或带电作业时填写).
             */
            windowTo?: string;
            /**
             * Customers affected · 影响户数
             * @description Asked for for a planned outage (计划停电时填写).
             */
            usersAffected?: number;
            /**
             * Plan type · 计划类别
             * @description Asked for for an outage or live work (停电或带电作业时填写).
             */
            planKind?: components["schemas"]["ListPlanKindInput"];
            /**
             * Reason for the ad hoc plan · 临时计划原因
             * @description Asked for for an ad hoc plan (临时计划填写).
             */
            adHocReason?: string;
            /** Note · 说明 */
            note?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Payment record · 收款登记 */
        FormPaymentInput: {
            /** Refund · 退费 */
            refund: boolean;
            /**
             * Amount · 金额
             * @description In yuan (元), up to 2 decimal places, more than 0.
             */
            amountYuan: string;
            /** Way · 方式 */
            payWay: components["schemas"]["ListPayWayInput"];
            /**
             * Time · 时间
             * Format: date-time
             */
            receivedAt: string;
            /** Receipt number · 票据号 */
            receiptNo: string;
            /**
             * Received by · 收费人
             * Format: uuid
             */
            collector: string;
            /**
             * Reason for the refund · 退费原因
             * @description Asked for for a refund (退费时填写).
             */
            refundReason?: string;
            /**
             * Refund approved by · 退费审批人
             * Format: uuid
             * @description Asked for for a refund (退费时填写).
             */
            refundApprovedBy?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Permits · 手续办理 */
        FormPermitsInput: {
            /**
             * Permits · 手续
             * @default []
             */
            permits: {
                /** Permit · 手续 */
                kind: components["schemas"]["ListPermitKindInput"];
                /** Authority · 主管部门 */
                authority: string;
                /** Who applies · 申请方 */
                applicant: components["schemas"]["ListPermitApplicantInput"];
                /** Mode · 办理方式 */
                mode: components["schemas"]["ListPermitModeInput"];
                /** Section · 路段起止 */
                section?: string;
                /**
                 * Length · 长度
                 * @description In m (m), up to 1 decimal places, more than 0.
                 */
                lengthM?: string;
                /**
                 * Area · 面积
                 * @description In m² (m²), up to 1 decimal places, more than 0.
                 */
                areaM2?: string;
                /**
                 * To be applied for · 计划申请
                 * Format: date
                 */
                plannedAt?: string;
                /**
                 * Applied on · 申请日期
                 * Format: date
                 */
                appliedAt?: string;
                /**
                 * Due · 应办结
                 * Format: date
                 */
                dueAt?: string;
                /**
                 * Settled on · 办结日期
                 * Format: date
                 */
                resultAt?: string;
                /**
                 * Result · 结果
                 * @description Asked for once decided (办结后填写).
                 */
                result?: components["schemas"]["ListPermitResultInput"];
                /** Number · 文号 */
                paperNo?: string;
                /**
                 * Valid until · 有效期至
                 * Format: date
                 */
                validUntil?: string;
                /**
                 * Conditions · 附带条件
                 * @description Asked for when conditional (附条件时填写).
                 */
                conditions?: string;
                /** Reinstatement duty · 恢复责任 */
                restoreDuty?: string;
                /** Paper · 批件 */
                papers?: string[];
            }[];
            /**
             * Compensation · 补偿
             * @default []
             */
            compensation: {
                /** Owner · 权属人 */
                owner: string;
                /** Kind · 类别 */
                kind: components["schemas"]["ListCompensationKindInput"];
                /**
                 * Quantity · 数量
                 * @description Example: 0.6 亩.
                 */
                quantity: string;
                /**
                 * Amount · 金额
                 * @description In 10,000 yuan (万元), up to 2 decimal places, at least 0.
                 */
                amountWan: string;
                /** Agreement · 协议 */
                agreement?: string[];
            }[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Postponement of energisation · 推迟送电 */
        FormPostponeEnergisationInput: {
            /** Reason · 推迟原因 */
            reason: components["schemas"]["ListEnergisationChangeInput"];
            /**
             * New date · 另定日期
             * Format: date
             */
            newDate: string;
            /** What happened · 说明 */
            note: string;
            /** Customer told · 已告知客户 */
            customerTold: boolean;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Daily report · 施工日报 */
        FormProgressReportInput: {
            /**
             * Day · 日期
             * Format: date
             */
            date: string;
            /** Weather · 天气 */
            weather: components["schemas"]["ListWeatherInput"];
            /**
             * Temperature · 气温
             * @description Example: -6 至 4 ℃.
             */
            temperature?: string;
            /** Crew · 人数 */
            crew: number;
            /** Machines · 机械 */
            machines?: string;
            /**
             * Done today · 完成量
             * @default []
             */
            done: {
                /** Work item · 工序 */
                item: components["schemas"]["ListWorkItemInput"];
                /**
                 * Quantity · 数量
                 * @description In  (), up to 3 decimal places, more than 0.
                 */
                quantity: string;
            }[];
            /** Photos · 照片 */
            photos: string[];
            /** Problems · 问题 */
            problems?: string;
            /** Plan for tomorrow · 次日计划 */
            tomorrow?: string;
            /** Cause of delay · 延误原因 */
            delayCause?: components["schemas"]["ListOverdueCauseInput"];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Project archive · 资料归档 */
        FormProjectArchiveInput: {
            /** Dossier · 档案清单 */
            checklist: {
                /** Paper · 资料 */
                item: string;
                /** State · 有无 */
                state: components["schemas"]["ListPaperStateInput"];
                /** Pages · 页数 */
                pages?: number;
            }[];
            /** Asset numbers · 资产编号 */
            assetNos: string;
            /**
             * Value transferred · 转资金额
             * @description In 10,000 yuan (万元), up to 2 decimal places, more than 0, at least 0.
             */
            transferValueWan: string;
            /**
             * Transferred on · 转资日期
             * Format: date
             */
            transferredAt: string;
            /** Box number · 档案盒号 */
            boxNo: string;
            /** Receiver’s signature · 接收签字 */
            receiverSignature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Commissioning date promise · 承诺投运日期 */
        FormPromiseCommissioningDateInput: {
            /**
             * Works ready on · 配套可投运日
             * Format: date
             */
            promisedDate: string;
            /** Reason for the change · 变更原因 */
            changeCause?: components["schemas"]["ListEnergisationChangeInput"];
            /** Note · 说明 */
            note?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Decision on the proposal · 立项审批 */
        FormProposalDecisionInput: {
            /** Decision · 审批结论 */
            result: components["schemas"]["ListApprovalResultInput"];
            /**
             * Opinion · 意见
             * @description Asked for when returned (退回时填写).
             */
            opinion?: string;
            /**
             * Reasons for the return · 退回原因
             * @description Asked for when returned (退回时填写).
             */
            sendBackReason?: components["schemas"]["ListReturnReasonInput"][];
            /**
             * What must be put right · 需补正的问题
             * @description Asked for when returned (退回时填写).
             */
            gaps?: {
                /** Issue · 问题 */
                what: string;
            }[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
            /** Approval number · 立项文号 */
            planNo?: string;
        };
        /** Proposal · 项目立项 */
        FormProposalInput: {
            /** Scope of works · 建设规模 */
            scope: string;
            /**
             * Estimate · 估算
             * @description In 10,000 yuan (万元), up to 2 decimal places, at least 0.
             */
            estimateWan: string;
            /** Source of funds · 资金来源 */
            fundSource: components["schemas"]["ListFundSourceInput"];
            /** Channel · 通道 */
            channel: components["schemas"]["ListProjectChannelInput"];
            /** To be filed with the authority · 需主管部门备案 */
            filingNeeded: boolean;
            /**
             * Batch · 批次
             * @description Asked for when filed (需备案时填写).
             */
            batchNo?: string;
            /** Filing number · 备案文号 */
            filingNo?: string;
            /** Reply of the authority · 备案批复 */
            filingReply?: string[];
            /** Opinion · 意见 */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Rating · 办电评价 */
        FormRatingInput: {
            /** Acceptance · 受理 */
            ratingAcceptance: components["schemas"]["ListScoreInput"];
            /** Survey and scheme · 勘查与方案 */
            ratingScheme: components["schemas"]["ListScoreInput"];
            /** Design review and inspections · 审图与检查 */
            ratingInspection: components["schemas"]["ListScoreInput"];
            /** Works · 工程配合 */
            ratingWorks: components["schemas"]["ListScoreInput"];
            /** Metering and energisation · 装表接电 */
            ratingEnergisation: components["schemas"]["ListScoreInput"];
            /** Overall · 总体 */
            ratingOverall: components["schemas"]["ListScoreInput"];
            /** Did anyone impose a designer, contractor or supplier on you? · 有没有人指定设计、施工或供货单位 */
            firmsImposed: boolean;
            /** Were you charged anything beyond the published list? · 有没有被收取清单以外的费用 */
            extraCharges: boolean;
            /** Were the promised time limits kept? · 是否按承诺时间办理 */
            keptTime: boolean;
            /** Did you have to come several times for the same matter? · 是否为同一件事跑了多次 */
            manyTrips: boolean;
            /**
             * Comments and suggestions · 意见建议
             * @description Asked for when you are dissatisfied (不满意时请写明原因).
             */
            words?: string;
            /** Kind of complaint · 投诉类别 */
            complaintKind?: components["schemas"]["ListComplaintKindInput"];
            /**
             * Complaint · 投诉内容
             * @description Asked for with a complaint (投诉时填写).
             */
            complaintWords?: string;
            /**
             * Hide my name from the two managers · 不让两位经理看到我是谁
             * @description They do not see my answers either; only service supervisors do. (评价内容也不给他们看，只有服务监督人员能看到。)
             */
            hideName?: boolean;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Withdrawing the exemption · 召回免审、免检 */
        FormRecallExemptionInput: {
            /** Reason · 原因 */
            reason: string;
            /** Ground · 依据 */
            ground: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Resume · 恢复办理 */
        FormResumeInput: {
            /** Why it can resume · 恢复说明 */
            note: string;
            /** Evidence · 凭证 */
            evidence?: string[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Returning parts of the scheme · 退回方案部分 */
        FormReturnSchemePartInput: {
            /** Returned parts · 退回的部分 */
            parts: {
                /** Part · 部分 */
                part: components["schemas"]["ListSchemePartInput"];
                /** Reasons · 退回原因 */
                sendBackReason: components["schemas"]["ListReturnReasonInput"][];
                /** What must be changed · 需修改的内容 */
                words: string;
            }[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Returning the survey sheet · 退回勘查单 */
        FormReturnSurveyInput: {
            /** Everything to be put right · 需要补正的内容（一次写全） */
            gaps: {
                /** Issue · 问题 */
                what: string;
            }[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Confirm the supply scheme · 确认供电方案 */
        FormSchemeConfirmationInput: {
            /** Your comments · 您的意见 */
            customerOpinion?: string;
            /** I understand that designer, contractor and equipment are my own free choice; the utility designates none · 我已知悉：设计、施工、设备由我方自主选择，供电企业不指定 */
            ownChoice: boolean;
            /** Signature: customer · 客户签字 */
            signature: {
                name: string;
                strokes?: string;
            };
            /** The signed reply form · 签字的答复单 */
            signedPaper?: string[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Supply scheme drafting · 供电方案编制 */
        FormSchemeDraftInput: {
            /**
             * The customer · 客户概况
             * @description Example: 机制砂生产，三级负荷，24 小时三班，最大负荷 980 kW。.
             */
            customerOverview: string;
            /**
             * Approved capacity · 核定容量
             * @description In kVA (kVA), up to 2 decimal places, more than 0.
             */
            approvedCapacityKva: string;
            /** Sources · 电源方案 */
            sources: {
                /**
                 * No. · 编号
                 * @description Example: 1.
                 */
                no: string;
                /** Role · 角色 */
                role: components["schemas"]["ListSourceRoleInput"];
                /**
                 * Substation · 变电站
                 * @description Example: 110kV 某某变.
                 */
                substation: string;
                /**
                 * Feeder · 线路
                 * @description Example: 10kV 117 某某线.
                 */
                feeder: string;
                /**
                 * Tee-off point or bay · T接点/间隔
                 * @description Example: 42#杆.
                 */
                connectionPoint: string;
                /**
                 * Voltage · 电压
                 * @enum {string}
                 */
                voltage: "10" | "35" | "110" | "220";
                /**
                 * Capacity supplied · 供电容量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0.
                 */
                supplyKva: string;
                /**
                 * Open capacity · 可开放容量
                 * @description In kVA (kVA), up to 2 decimal places, at least 0.
                 */
                openCapacityKva: string;
                /** Supplied after grid works · 配套工程投运后供电 */
                afterWorks: boolean;
                /** Dedicated or public · 专线/公线 */
                line: components["schemas"]["ListLineKindInput"];
                /** Incoming line · 进线方式 */
                laying: components["schemas"]["ListLayingWayInput"];
                /**
                 * Conductor · 导线型号截面
                 * @description Example: YJV22-8.7/15-3×240.
                 */
                conductor: string;
                /**
                 * Length · 长度
                 * @description In m (m), up to 1 decimal places, more than 0.
                 */
                lengthM: string;
                /** Protection · 保护方式 */
                protection: string;
                /** Ownership boundary · 产权分界点 */
                boundary: string;
            }[];
            /**
             * Relation of the sources · 电源关系
             * @description Asked for when there is more than one source (多于一路电源时填写).
             */
            supplyLink?: components["schemas"]["ListSupplyLinkInput"];
            /**
             * Operation · 运行方式
             * @description Asked for when there is more than one source (多于一路电源时填写).
             */
            operationMode?: components["schemas"]["ListOperationModeInput"];
            /**
             * Interlock · 闭锁方式
             * @description Asked for when there is more than one source (多于一路电源时填写).
             */
            interlock?: components["schemas"]["ListInterlockWayInput"][];
            /**
             * Parallel operation approval number · 并列运行批准文号
             * @description Asked for when the sources are in use at the same time (同时供电时填写批准依据).
             */
            parallelApproved?: string;
            /** Main wiring · 主接线 */
            mainWiring: components["schemas"]["ListMainWiringInput"];
            /** Transformers · 受电变压器 */
            transformersPlan: {
                /**
                 * Model · 型号
                 * @description Example: SCB13-1250/10.
                 */
                model: string;
                /**
                 * Capacity per unit · 单台容量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0. Example: 1250.
                 */
                capacityKva: string;
                /** Number · 台数 */
                count: number;
                /** Operating mode · 运行方式 */
                duty: components["schemas"]["ListTransformerDutyInput"];
            }[];
            /**
             * High-voltage motors fed directly · 直配高压电动机容量
             * @description In kVA (kVA), up to 2 decimal places, more than 0.
             */
            hvMotorsKva?: string;
            /**
             * Reactive compensation · 无功补偿
             * @description In kvar (kvar), up to 2 decimal places, at least 0.
             */
            reactiveKvar: string;
            /** Compensation method · 补偿方式 */
            reactiveWay: components["schemas"]["ListReactiveWayInput"];
            /**
             * Protection · 继电保护要求
             * @description Asked for when dispatch names and settings are needed (需调度命名、定值时填写).
             */
            protectionReq?: string;
            /**
             * Dispatch, communication, automation · 调度通信自动化要求
             * @description Asked for when dispatch names and settings are needed (需调度命名、定值时填写).
             */
            dispatchReq?: string;
            /**
             * Power quality · 电能质量治理要求
             * @description Asked for for special loads (特殊负荷填写).
             */
            harmonicReq?: string;
            /**
             * Own emergency supply · 自备应急电源容量
             * @description Asked for for important customers (重要用户填写). In kW (kW), up to 2 decimal places, more than 0.
             */
            emergencyKw?: string;
            /**
             * Switch-over time · 应急切换时间
             * @description Asked for for important customers (重要用户填写). In s (s), up to 1 decimal places, at least 0.
             */
            emergencySwitchS?: string;
            /**
             * Non-electric safety measures · 非电保安措施
             * @description Asked for for important customers (重要用户填写).
             */
            emergencyReq?: string;
            /** Sources: additional notes · 电源补充说明 */
            sourceWords?: string;
            /** Customer’s station: additional notes · 受电系统补充说明 */
            stationWords?: string;
            /** Protection and communication: additional notes · 保护通信自动化补充说明 */
            protectionWords?: string;
            /** Reactive power and quality: additional notes · 无功与电能质量补充说明 */
            qualityWords?: string;
            /** Emergency supply: additional notes · 应急电源补充说明 */
            emergencyWords?: string;
            /** Metering points · 计量点 */
            meteringPoints: {
                /**
                 * No. · 计量点编号
                 * @description Example: M1.
                 */
                no: string;
                /**
                 * Source No. · 所属电源编号
                 * @description Example: 1.
                 */
                source: string;
                /** Role · 主/副/考核/分表 */
                role: components["schemas"]["ListMeterRoleInput"];
                /** Place · 位置 */
                place: string;
                /** Side · 计量方式 */
                side: components["schemas"]["ListMeteringSideInput"];
                /** Metering voltage · 计量电压 */
                voltage: components["schemas"]["ListVoltageInput"];
                /**
                 * Metered capacity · 计量容量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0.
                 */
                capacityKva: string;
                /** Class · 计量类别 */
                meteringClass: components["schemas"]["ListMeteringClassInput"];
                /**
                 * Meter · 电能表型式
                 * @description Example: 三相智能表 3×100V 3×1.5(6)A.
                 */
                meterType: string;
                /**
                 * Meter accuracy · 电能表精度
                 * @description Example: 0.5S.
                 */
                meterAccuracy: string;
                /**
                 * CT ratio · CT 变比
                 * @description Example: 100/5.
                 */
                ctRatio?: string;
                /**
                 * CT accuracy · CT 精度
                 * @description Asked for where there is a CT (装 CT 时填写). Example: 0.2S.
                 */
                ctAccuracy?: string;
                /**
                 * CTs · CT 只数
                 * @description Asked for where there is a CT (装 CT 时填写).
                 */
                ctCount?: number;
                /**
                 * VT ratio · PT 变比
                 * @description Asked for when metered at high voltage (高供高计时填写). Example: 10000/100.
                 */
                vtRatio?: string;
                /**
                 * VT accuracy · PT 精度
                 * @description Asked for when metered at high voltage (高供高计时填写). Example: 0.2.
                 */
                vtAccuracy?: string;
                /**
                 * VTs · PT 只数
                 * @description Asked for when metered at high voltage (高供高计时填写).
                 */
                vtCount?: number;
                /**
                 * Secondary circuit · 二次回路
                 * @description Example: 专用二次回路，4 mm² 铜芯.
                 */
                secondary: string;
                /** Wiring · 接线方式 */
                wiring: components["schemas"]["ListWiringWayInput"];
                /** Terminal · 采集终端 */
                terminal: components["schemas"]["ListTerminalKindInput"];
                /** Cabinet · 计量柜型式 */
                cabinet: string;
            }[];
            /** Metering: additional notes · 计量补充说明 */
            meteringWords?: string;
            /** Billing · 计费方案 */
            tariffs: {
                /**
                 * Metering point · 计量点编号
                 * @description Example: M1.
                 */
                point: string;
                /** Tariff class · 电价类别 */
                tariffClass: components["schemas"]["ListTariffClassInput"];
                /** Single- or two-part · 单一/两部制 */
                billing: components["schemas"]["ListBillingFormInput"];
                /** Basis for staying on single-part · 保留单一制的依据 */
                singleReason?: string;
                /**
                 * Demand or capacity charge · 基本电费方式
                 * @description Asked for when two-part (两部制时填写).
                 */
                demandForm?: components["schemas"]["ListDemandFormInput"];
                /**
                 * Contract demand · 合同需量核定值
                 * @description Asked for when by contract demand (合同需量时填写). In kW (kW), up to 2 decimal places, more than 0.
                 */
                contractDemandKw?: string;
                /** Time-of-use · 分时电价 */
                timeOfUse: boolean;
                /** Power-factor standard · 功率因数标准 */
                powerFactor: components["schemas"]["ListPowerFactorInput"];
                /** Split · 定比定量 */
                split: components["schemas"]["ListSplitWayInput"];
                /**
                 * Share · 定比
                 * @description Asked for when a fixed share (定比时填写). In % (%), up to 2 decimal places, more than 0, at most 100.
                 */
                splitPercent?: string;
                /**
                 * Monthly quantity · 定量（每月）
                 * @description Asked for when a fixed quantity (定量时填写). In kWh (kWh), up to 2 decimal places, more than 0.
                 */
                splitKwh?: string;
                /** Transformer loss · 变损计法 */
                transformerLoss: components["schemas"]["ListLossMethodInput"];
                /** Line loss · 线损计法 */
                lineLoss: components["schemas"]["ListLossMethodInput"];
            }[];
            /**
             * Lawful fees · 业务费项目
             * @description Leave empty when nothing is due. Only listed items may be charged. (没有应收项目时留空；只收列入目录的项目。)
             */
            feeRows?: {
                /** Item · 项目 */
                item: components["schemas"]["ListFeeItemInput"];
                /**
                 * Unit price · 单价
                 * @description In yuan/kVA (元/kVA), up to 2 decimal places, more than 0.
                 */
                unitPriceYuan: string;
                /**
                 * Quantity · 数量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0.
                 */
                quantityKva: string;
                /**
                 * Amount · 金额
                 * @description In yuan (元), up to 2 decimal places, more than 0.
                 */
                amountYuan: string;
                /** Basis (document number) · 依据文号 */
                ground: string;
            }[];
            /** Billing: additional notes · 计费补充说明 */
            billingWords?: string;
            /** Ownership boundary · 产权分界 */
            ownershipBoundary: string;
            /** Investment boundary · 投资界面 */
            investmentBoundary: components["schemas"]["ListInvestSideInput"];
            /** Investment boundary details · 投资界面说明 */
            investmentWords?: string;
            /** Lawful fees: additional notes · 业务费补充说明 */
            feeWords?: string;
            /**
             * Notes for the customer · 注意事项
             * @description The customer chooses qualified firms and equipment freely; validity; papers due at each step. (自主选择有资质的设计、施工单位和设备；方案有效期；各环节需提交的资料。)
             */
            notes: string;
            /** Energy-service advice given · 综合能源服务建议 */
            adviceGiven?: components["schemas"]["ListEnergyServiceInput"][];
            /**
             * Valid for · 有效期
             * @description From the day the customer signs. (自客户签收之日起。)
             */
            validMonths: number;
            /** Capacity reserved · 容量预留 */
            reserved: {
                /**
                 * Equipment · 设备
                 * @description Example: 10kV 117 某某线.
                 */
                equipment: string;
                /**
                 * Capacity · 容量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0.
                 */
                kva: string;
                /**
                 * Until (blank: as long as the scheme is valid) · 预留至（不填则至方案期满）
                 * Format: date
                 */
                until?: string;
            }[];
            /**
             * Reason for the new version · 变更原因
             * @description Asked for when an issued scheme is redrafted (方案答复后重新编制时填写).
             */
            changeReason?: components["schemas"]["ListSchemeChangeInput"];
            /**
             * What changed · 变更说明
             * @description Asked for when an issued scheme is redrafted (方案答复后重新编制时填写).
             */
            changeWords?: string;
            /**
             * Already signed: the change voids the signature · 已有签字，修改后原签字作废
             * @description Asked for when a manager has signed (已有经理签字时填写).
             */
            voidsSignatures?: boolean;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Object to the supply scheme · 对供电方案提出异议 */
        FormSchemeObjectionInput: {
            /** What you object to · 异议事项 */
            objections: {
                /** Matter · 事项 */
                kind: components["schemas"]["ListObjectionKindInput"];
                /** Your reason and what you would like instead · 理由和希望的调整 */
                words: string;
            }[];
            /** Signature: customer · 客户签字 */
            signature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Supply scheme reply · 供电方案答复 */
        FormSchemeReplyInput: {
            /** How it is issued · 答复方式 */
            replyWay: components["schemas"]["ListDeliveryWayInput"];
            /**
             * Proof of delivery · 送达凭证
             * @description Asked for when delivered in person or by post (当面或邮寄时上传).
             */
            delivery?: string[];
            /** Note with the reply · 答复说明 */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Supply scheme review · 供电方案审批 */
        FormSchemeReviewInput: {
            /** Review method · 审批方式 */
            reviewWay: components["schemas"]["ListReviewWayInput"];
            /** Result · 审批结论 */
            result: components["schemas"]["ListReviewOpinionInput"];
            /**
             * Opinion · 意见
             * @description Asked for when the result is not “agreed” (结论不是“同意”时填写).
             */
            opinion?: string;
            /**
             * Conditions · 附加条件
             * @description Asked for when agreed with conditions (同意附条件时填写).
             */
            conditions?: {
                /** Condition · 条件 */
                words: string;
            }[];
            /**
             * Returned parts · 退回的部分
             * @description Asked for when a part is returned (退回部分方案时填写).
             */
            parts?: {
                /** Part · 部分 */
                part: components["schemas"]["ListSchemePartInput"];
                /** Reasons · 退回原因 */
                sendBackReason: components["schemas"]["ListReturnReasonInput"][];
                /** What must be changed · 需修改的内容 */
                words: string;
            }[];
            /**
             * Reasons for the return · 退回原因
             * @description Asked for when the draft is returned (退回重新编制时填写).
             */
            sendBackReason?: components["schemas"]["ListReturnReasonInput"][];
            /**
             * Everything that must be changed · 需修改的问题（一次列全）
             * @description Asked for when the draft is returned (退回重新编制时填写).
             */
            gaps?: {
                /** Issue · 问题 */
                what: string;
            }[];
            /**
             * Minutes of the meeting · 会审纪要
             * @description Asked for for a joint meeting (集中会审时填写).
             */
            meetingMinutes?: string[];
            /**
             * Present at the meeting · 参会人员
             * @description Asked for for a joint meeting (集中会审时填写).
             */
            meetingAttendees?: string;
            /**
             * Conclusion of the meeting · 会审结论
             * @description Asked for for a joint meeting (集中会审时填写).
             */
            meetingConclusion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Record sight of an unreplied scheme · 登记接触未答复供电方案 */
        FormSchemeSeenInput: {
            /** Case number · 案件编号 */
            caseNumber: string;
            /**
             * Seen on · 接触日期
             * Format: date
             */
            seenOn: string;
            /** What was seen · 接触内容 */
            what: string;
            /** Reason · 原因 */
            reason: string;
        };
        /** Sending the contract · 送客户签订 */
        FormSendContractInput: {
            /** Delivery method · 送达方式 */
            sentWay: components["schemas"]["ListDeliveryWayInput"];
            /** Note to the customer · 给客户的说明 */
            note?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Relay setting data · 报送定值计算资料 */
        FormSettingDataInput: {
            /** Relay setting data · 定值计算资料 */
            settingData: string[];
            /** Relays · 保护装置 */
            relays: {
                /**
                 * Bay · 间隔
                 * @description Example: 1# 进线柜.
                 */
                bay: string;
                /** Model · 型号 */
                model: string;
                /**
                 * CT ratio · CT 变比
                 * @description Example: 200/5.
                 */
                ctRatio: string;
            }[];
            /** Note · 说明 */
            note?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Names and setting sheets · 调度命名与定值单 */
        FormSettingSheetInput: {
            /** Dispatch names and numbers · 调度命名编号 */
            names: {
                /** Equipment · 设备 */
                equipment: string;
                /** Name · 名称 */
                name: string;
                /** Number · 编号 */
                number: string;
            }[];
            /** Setting sheet number · 定值单号 */
            settingSheetNo: string;
            /**
             * Issued on · 下发日期
             * Format: date
             */
            issuedAt: string;
            /** Setting sheets · 定值单 */
            sheets: string[];
            /** Opinion · 意见 */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Settlement · 结算 */
        FormSettlementInput: {
            /** Settlement · 结算明细 */
            rows: {
                /** Part · 构成 */
                part: components["schemas"]["ListCostPartInput"];
                /**
                 * Budget · 概算
                 * @description In 10,000 yuan (万元), up to 2 decimal places, at least 0.
                 */
                budgetWan: string;
                /**
                 * Contract · 合同
                 * @description In 10,000 yuan (万元), up to 2 decimal places, at least 0.
                 */
                contractWan: string;
                /**
                 * Changes · 变更
                 * @description In 10,000 yuan (万元), up to 2 decimal places, at least -99999999.
                 */
                changesWan: string;
                /**
                 * Submitted · 送审
                 * @description In 10,000 yuan (万元), up to 2 decimal places, at least 0.
                 */
                submittedWan: string;
                /**
                 * Audited · 审定
                 * @description In 10,000 yuan (万元), up to 2 decimal places, at least 0.
                 */
                auditedWan: string;
            }[];
            /** Reason for the difference · 差异原因 */
            differenceReason?: string;
            /** Auditor · 审计单位 */
            auditor: string;
            /**
             * Audited on · 审计日期
             * Format: date
             */
            auditAt: string;
            /**
             * Paid · 已付
             * @description In 10,000 yuan (万元), up to 2 decimal places, at least 0.
             */
            paidWan: string;
            /** Surplus material returned · 余料已退库 */
            materialsBalanced: boolean;
            /** Settlement papers · 结算资料 */
            papers: string[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Sign the supply contract · 签订供用电合同 */
        FormSignContractInput: {
            /** Your decision · 您的意见 */
            opinion: components["schemas"]["ListAgreementInput"];
            /**
             * What should be changed · 哪里需要修改
             * @description Asked for when you do not agree (不同意时填写).
             */
            objection?: string;
            /**
             * Signatory · 签约人
             * @description Asked for when you agree (同意签订时填写).
             */
            signerCustomer?: string;
            /**
             * Letter of authority · 授权委托书
             * @description Asked for if not the legal representative (签约人不是法定代表人时上传).
             */
            authority?: string[];
            /**
             * I am the legal representative (or the customer in person) · 签约人是法定代表人（本人）
             * @description Asked for when you agree (同意签订时填写).
             */
            legalRepresentative?: boolean;
            /**
             * Signature · 签字
             * @description Asked for when you agree (同意签订时填写).
             */
            signature?: {
                name: string;
                strokes?: string;
            };
            /** Signed copy · 已签合同 */
            signedCopy?: string[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Signing for the assignment · 派工签收 */
        FormSignForAssignmentInput: {
            /**
             * I have no conflict of interest with this customer · 与客户无利益关系，无需回避
             * @description If you have family, a shareholding or a post there, answer “No” and decline. (存在亲属、投资、兼职等关系时请选“否”并退派。)
             */
            conflictPledge: boolean;
            /** Signature: manager · 经理签字 */
            signature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Signing the request · 配套需求签署 */
        FormSignNeedInput: {
            /** Outline of the works · 方案概述 */
            outline: string;
            /**
             * Needed in service by · 需投运日期
             * Format: date
             */
            neededBy: string;
            /** Project manager’s signature · 项目经理签字 */
            signature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Signatures of the two managers · 双经理签字 */
        FormSignSchemeInput: {
            /** Signature: manager · 经理签字 */
            signature: {
                name: string;
                strokes?: string;
            };
            /** Opinion · 意见 */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Signing the survey sheet · 现场勘查单会签 */
        FormSignSurveyInput: {
            /** Opinion of the project manager · 项目经理意见 */
            opinion?: string;
            /** Signature: project manager · 项目经理签字 */
            signature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Site inspection · 现场检查 */
        FormSiteInspectionInput: {
            /** Kind · 类别 */
            kind: components["schemas"]["ListSiteCheckKindInput"];
            /** Checklist · 检查表 */
            checklist: {
                /** Item · 条目 */
                item: string;
                /** Verdict · 结论 */
                verdict: components["schemas"]["ListCheckVerdictInput"];
                /** Note · 说明 */
                note?: string;
            }[];
            /**
             * Findings · 问题
             * @default []
             */
            findings: {
                /** Findings · 描述 */
                what: string;
                /** Grade · 等级 */
                grade: components["schemas"]["ListFindingGradeInput"];
                /** Ground · 依据 */
                ground: string;
                /** Firm responsible · 责任单位 */
                firm: string;
                /**
                 * Rectify by · 整改期限
                 * Format: date
                 */
                due: string;
                /** Photos · 照片 */
                photos: string[];
            }[];
            /** Position · 定位 */
            place?: {
                lat: string;
                lon: string;
                accuracyM?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Re-check of findings · 整改复查 */
        FormSiteRecheckInput: {
            /** Re-checks · 复查 */
            rows: {
                /** Finding · 问题 */
                what: string;
                /** What was done · 整改措施 */
                measure: string;
                /** Photos · 整改照片 */
                photos: string[];
                /** Put right · 已消除 */
                closed: boolean;
            }[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Site survey · 现场勘查 */
        FormSiteSurveyInput: {
            /**
             * Arrived · 到达时间
             * Format: date-time
             */
            arrivedAt: string;
            /**
             * Left · 离开时间
             * Format: date-time
             */
            leftAt: string;
            /** Position · 定位 */
            place?: {
                lat: string;
                lon: string;
                accuracyM?: string;
            };
            /**
             * Reason for the position difference · 定位偏离说明
             * @description If the position is far from the address. (定位与用电地址相距较远时说明。)
             */
            placeReason?: string;
            /** Survey team · 勘查人员 */
            people: {
                /** Name · 姓名 */
                name: string;
                /** Unit · 单位 */
                unit: string;
                /** Discipline · 专业 */
                discipline?: components["schemas"]["ListDisciplineInput"];
            }[];
            /** Customer’s representative · 客户代表 */
            customerRep: string;
            /** Application checked on site · 核对申请内容 */
            verified: {
                /** Item · 内容 */
                item: components["schemas"]["ListSurveyItemInput"];
                /** Applied for · 申请值 */
                asked?: string;
                /** Found · 现场值 */
                found: string;
                /** Matches · 一致 */
                same: boolean;
                /**
                 * Reason for the difference · 不一致原因
                 * @description Asked for when it differs (不一致时说明).
                 */
                reason?: string;
            }[];
            /**
             * Approved capacity · 核定容量
             * @description In kVA (kVA), up to 2 decimal places, more than 0.
             */
            approvedCapacityKva: string;
            /** Reason for differing from the application · 核定容量与申请不一致的原因 */
            capacityReason?: string;
            /** Approved transformers · 核定的受电变压器 */
            transformersKept?: {
                /**
                 * Model · 型号
                 * @description Example: SCB13-1250/10.
                 */
                model: string;
                /**
                 * Capacity per unit · 单台容量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0. Example: 1250.
                 */
                capacityKva: string;
                /** Number · 台数 */
                count: number;
                /** Operating mode · 运行方式 */
                duty: components["schemas"]["ListTransformerDutyInput"];
            }[];
            /**
             * Supply kind (which limits apply) · 供电类型（时限口径）
             * @enum {string}
             */
            supplyKind: "hv-single" | "hv-dual";
            /**
             * Reason for changing the supply kind · 供电类型变更原因
             * @description The limits change from the day of acceptance on; both answers stay visible. (变更后时限自受理日起按新类型计算，两种口径都保留。)
             */
            supplyKindReason?: string;
            /** Grade · 拟定客户分级 */
            grade: components["schemas"]["ListCustomerGradeInput"];
            /**
             * Basis of the grade (GB/T 29328 sector, or the government’s list) · 分级依据（GB/T 29328 行业或政府名单）
             * @description Asked for for important customers (重要用户填写).
             */
            gradeGround?: string;
            /** Mark manually as non-ordinary? · 是否人工列为非普通客户 */
            markSpecial: boolean;
            /**
             * Reason for non-ordinary · 列为非普通的原因
             * @description Asked for when marked (人工列为非普通时填写).
             */
            markReason?: string;
            /** Load by class · 负荷等级 */
            loadClass: {
                /** Class · 等级 */
                loadClass: components["schemas"]["ListLoadClassInput"];
                /**
                 * Load · 负荷
                 * @description In kW (kW), up to 2 decimal places, more than 0.
                 */
                loadKw: string;
            }[];
            /** Nature of the load · 负荷性质 */
            loadNature: components["schemas"]["ListLoadNatureInput"][];
            /**
             * Security load · 保安负荷
             * @description Asked for for important customers (重要用户填写). In kW (kW), up to 2 decimal places, at least 0.
             */
            securityLoadKw?: string;
            /**
             * Own generation (leave empty if none) · 自备电源（没有则留空）
             * @default []
             */
            ownSupplies: {
                /** Kind · 种类 */
                kind: components["schemas"]["ListOwnSupplyKindInput"];
                /**
                 * Power · 容量
                 * @description In kW (kW), up to 2 decimal places, more than 0.
                 */
                powerKw: string;
                /** Number · 台数 */
                count: number;
                /** Switch-over · 切换方式 */
                switchOver: components["schemas"]["ListSwitchOverWayInput"];
            }[];
            /** Does own generation run in parallel with the grid? · 是否有并网运行的自备电厂 */
            parallelGeneration: boolean;
            /**
             * Existing metering and transformers · 原计量与受电装置
             * @description Asked for for an increase or a change (增容、变更时填写).
             */
            oldMetering?: {
                /** Meter · 表号 */
                meterNo: string;
                /** Seals · 封印 */
                seals?: string;
                /**
                 * Multiplier · 倍率
                 * @description In × (倍), up to 2 decimal places, more than 0.
                 */
                multiplier: string;
                /**
                 * Reading · 示数
                 * @description In kWh (kWh), up to 2 decimal places, at least 0.
                 */
                reading: string;
                /** Transformer nameplate · 变压器铭牌 */
                nameplate?: string;
                /** Wiring · 接线 */
                wiring?: string;
                /** Photos · 照片 */
                photos?: string[];
            }[];
            /** Breach or theft suspected · 违约用电、窃电嫌疑 */
            breachFound: boolean;
            /**
             * Inspection report number · 移交用检的报告号
             * @description Asked for when suspected (发现嫌疑时填写).
             */
            breachReportNo?: string;
            /** Source points seen · 可选电源点 */
            sources: {
                /** Role · 电源角色 */
                role: components["schemas"]["ListSourceRoleInput"];
                /**
                 * Substation · 变电站
                 * @description Example: 110kV 某某变.
                 */
                substation: string;
                /**
                 * Feeder · 线路
                 * @description Example: 10kV 117 某某线.
                 */
                feeder: string;
                /**
                 * Pole, cubicle or bay · 杆号、柜号或间隔
                 * @description Example: 42#杆.
                 */
                point: string;
                /** Voltage · 电压 */
                voltage: components["schemas"]["ListVoltageInput"];
                /**
                 * Open capacity · 可开放容量
                 * @description In kVA (kVA), up to 2 decimal places, at least 0. Example: 3200.
                 */
                openCapacityKva: string;
                /**
                 * Peak feeder load rate · 线路最大负载率
                 * @description In % (%), up to 1 decimal places, at least 0, at most 200. Example: 61.
                 */
                peakLoadRate: string;
                /**
                 * Distance · 距离
                 * @description In m (m), up to 1 decimal places, at least 0.
                 */
                distanceM: string;
                /** Laying method · 敷设方式 */
                laying: components["schemas"]["ListLayingWayInput"];
                /**
                 * Route length · 路径长度
                 * @description In m (m), up to 1 decimal places, more than 0.
                 */
                lengthM: string;
                /** Crossings · 交叉跨越 */
                crossings?: components["schemas"]["ListCrossingInput"][];
                /** Outage needed to connect · 接入需停电 */
                outageNeeded: boolean;
            }[];
            /** Receiving point · 受电点位置 */
            receivingPoint: string;
            /** Receiving point coordinates · 受电点坐标 */
            receivingPlace?: {
                lat: string;
                lon: string;
                accuracyM?: string;
            };
            /** Station type · 受电点形式 */
            stationKind: components["schemas"]["ListStationKindInput"];
            /** Controlled by dispatch? · 是否由调度管辖 */
            dispatchControlled: boolean;
            /** Metering point · 计量点位置 */
            meteringPlace: string;
            /** Metering side · 计量方式 */
            meteringSide: components["schemas"]["ListMeteringSideInput"];
            /** Inside urban construction land? · 是否在城镇规划建设用地内 */
            inUrbanLand: boolean;
            /** Investment boundary · 投资界面 */
            investor: components["schemas"]["ListInvestSideInput"];
            /** Investment boundary details · 投资界面说明 */
            investorWords?: string;
            /** Works needed · 是否需配套工程 */
            worksNeeded: components["schemas"]["ListWorksSideInput"];
            /**
             * Kind of works · 配套工程类别
             * @description Asked for when works on the grid side are needed (需要电网侧工程时填写).
             */
            worksKind?: components["schemas"]["ListWorksKindInput"];
            /**
             * Outline and estimate · 内容与估算
             * @description Asked for when works on the grid side are needed (需要电网侧工程时填写).
             */
            worksOutline?: string;
            /**
             * Permits expected · 预计手续
             * @description Asked for when works on the grid side are needed (需要电网侧工程时填写).
             */
            permitsExpected?: components["schemas"]["ListPermitKindInput"][];
            /** Conclusion · 供电结论 */
            supplyConclusion: components["schemas"]["ListSupplyConclusionInput"];
            /**
             * Reasons · 受限或不可供原因
             * @description Asked for when restricted or not possible (受限或暂不可供时填写).
             */
            noSupplyReason?: components["schemas"]["ListNoSupplyReasonInput"][];
            /**
             * What is missing · 欠缺的条件
             * @description Asked for when restricted or not possible (受限或暂不可供时填写).
             */
            noSupplyMissing?: string;
            /**
             * Expected by · 预计具备条件的日期
             * Format: date
             * @description Asked for when restricted or not possible (受限或暂不可供时填写).
             */
            noSupplyUntil?: string;
            /**
             * Transitional capacity · 过渡供电容量
             * @description Asked for when restricted (受限过渡供电时填写). In kVA (kVA), up to 2 decimal places, more than 0.
             */
            transitionalKva?: string;
            /**
             * Restriction approved by · 受限供电批准人
             * Format: uuid
             * @description Asked for when restricted (受限过渡供电时填写).
             */
            restrictionApprovedBy?: string;
            /** Energy-service advice · 综合能源建议 */
            adviceSeen?: components["schemas"]["ListEnergyServiceInput"][];
            /** Sketch · 现场简图 */
            sketch?: string[];
            /**
             * Photos · 现场照片
             * @description At least one each: overview, connection point, receiving point, metering point. (全貌、接入点、受电点、计量点各至少一张。)
             */
            photos: string[];
            /** Survey conclusion · 勘查意见 */
            opinion: string;
            /** Signature: customer manager · 客户经理签字 */
            signature: {
                name: string;
                strokes?: string;
            };
            /** Signatures of the disciplines · 相关专业签字 */
            disciplineSignatures?: {
                /** Discipline · 专业 */
                discipline: components["schemas"]["ListDisciplineInput"];
                /** Signature: specialist · 专业人员签字 */
                signature: {
                    name: string;
                    strokes?: string;
                };
            }[];
            /** The customer refuses to sign · 客户拒绝签字 */
            customerRefusesToSign: boolean;
            /**
             * Signature: customer · 客户签字
             * @description Asked for unless the customer refuses (客户签字).
             */
            customerSignature?: {
                name: string;
                strokes?: string;
            };
            /**
             * Why the customer did not sign · 客户拒签说明
             * @description Asked for when the customer refuses (客户拒签时说明).
             */
            refusalNote?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** On-site visit-back · 投运现场回访 */
        FormSiteVisitBackInput: {
            /**
             * Visited at · 现场回访时间
             * Format: date-time
             */
            siteVisitAt: string;
            /**
             * Present load · 当前负荷
             * @description In kW (kW), up to 2 decimal places, at least 0.
             */
            loadNow: string;
            /** Metering in order · 计量正常 */
            meterOk: boolean;
            /** Safety hazards · 安全隐患 */
            hiddenDangers?: string;
            /** Energy-service advice · 综合能源建议 */
            advice?: components["schemas"]["ListEnergyServiceInput"][];
            /** Photos · 照片 */
            photos?: string[];
            /** Signature: customer · 客户签字 */
            customerSignature: {
                name: string;
                strokes?: string;
            };
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Start-up plan · 启动（送电）方案 */
        FormStartUpPlanInput: {
            /**
             * Settings applied on · 整定执行日期
             * Format: date
             */
            setAt: string;
            /** Applied by · 执行单位 */
            setBy: string;
            /** Number of the dispatch agreement · 调度协议号 */
            dispatchAgreementNo: string;
            /** Dispatch agreement · 调度协议 */
            agreement: string[];
            /** Start-up plan · 启动方案 */
            startPlan: string[];
            /** Approved by · 批准人 */
            approver: string;
            /** Opinion · 意见 */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Stop-work order · 停工令 */
        FormStopWorkInput: {
            /** Reason · 停工原因 */
            reason: string;
            /** Scope · 停工范围 */
            scope: string;
            /** Condition for resuming work · 复工条件 */
            liftCondition: string;
            /** Photos · 照片 */
            photos?: string[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Supply contract · 供用电合同 */
        FormSupplyContractInput: {
            /** Contract type · 合同类别 */
            contractKind: components["schemas"]["ListContractKindInput"];
            /** Contract number · 合同编号 */
            contractNo: string;
            /** Version of the text · 文本版本 */
            templateVersion: string;
            /** Way, quality and time of supply · 供电方式、质量和时间 */
            clauseSupply: boolean;
            /** Capacity, place and nature of use · 用电容量、地址和性质 */
            clauseCapacity: boolean;
            /** Metering, tariff and settlement · 计量方式、电价和电费结算方式 */
            clauseMetering: boolean;
            /** Upkeep of the installations · 供用电设施维护责任 */
            clauseUpkeep: boolean;
            /** Term of the contract · 合同有效期限 */
            clauseTerm: boolean;
            /** Breach of contract · 违约责任 */
            clauseBreach: boolean;
            /** Other terms that both sides agree on · 双方共同认为应约定的其他条款 */
            clauseOther: boolean;
            /**
             * Contract capacity · 合同容量
             * @description In kVA (kVA), up to 2 decimal places, more than 0.
             */
            contractCapacityKva: string;
            /** Basic charge · 基本电费方式 */
            feeMode?: components["schemas"]["ListDemandFormInput"];
            /**
             * Contract demand · 合同需量
             * @description Asked for when billed by contract demand (按合同需量计费时填写). In kW (kW), up to 2 decimal places, more than 0.
             */
            demandValueKw?: string;
            /** Ownership boundary and maintenance · 产权分界与维护责任 */
            boundary: string;
            /** Boundary drawing · 产权分界图 */
            boundaryDrawing: string[];
            /** Name for billing · 结算户名 */
            billName: string;
            /** Bank · 开户行 */
            bank: string;
            /** Account · 账号 */
            bankAccount: string;
            /** Tax number · 税号 */
            taxNo: string;
            /** Payment method · 缴费方式 */
            payWay: components["schemas"]["ListPayWayInput"];
            /** Settlement · 结算周期 */
            settlementCycle: components["schemas"]["ListSettlementCycleInput"];
            /** Annexes · 合同附件 */
            annexes: components["schemas"]["ListContractAnnexInput"][];
            /**
             * Valid from · 合同期限自
             * Format: date
             */
            termFrom: string;
            /**
             * Valid until · 合同期限至
             * Format: date
             */
            termTo: string;
            /** Contract text · 合同文本 */
            draft: string[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Refusal review · 不予供电审批 */
        FormSupplyRefusalReviewInput: {
            /** Decision · 审批结论 */
            result: components["schemas"]["ListApprovalResultInput"];
            /**
             * Opinion · 意见
             * @description Asked for when returned (退回时填写).
             */
            opinion?: string;
            /**
             * Reasons for the return · 退回原因
             * @description Asked for when returned (退回时填写).
             */
            sendBackReason?: components["schemas"]["ListReturnReasonInput"][];
            /**
             * What must be put right · 需补正的问题
             * @description Asked for when returned (退回时填写).
             */
            gaps?: {
                /** Issue · 问题 */
                what: string;
            }[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
            /** Signature: reviewer · 审批人签字 */
            signature: {
                name: string;
                strokes?: string;
            };
        };
        /** Appointment by phone · 登记勘查约定 */
        FormSurveyBookingInput: {
            /** Contacts · 联系记录 */
            contacts: {
                /**
                 * Time · 时间
                 * Format: date-time
                 */
                at: string;
                /** Way · 方式 */
                way: components["schemas"]["ListContactWayInput"];
                /** Reached · 接通 */
                reached: boolean;
                /** Result · 结果 */
                result?: string;
            }[];
            /**
             * Agreed time · 约定时间
             * Format: date-time
             */
            chosen: string;
            /**
             * Earliest time offered by us · 我方最早可到时间
             * Format: date-time
             * @description Asked for when the customer asks for a later time (客户要求延后时填写).
             */
            firstOffered?: string;
            /** Did the customer ask for a later time? · 是否为客户要求延后 */
            askedLater: boolean;
            /**
             * Evidence of the customer’s request · 客户要求的凭证
             * @description Asked for when the customer asks for a later time (客户要求延后时填写). A text message, or a note of the recorded call. (短信截图、通话录音说明等。)
             */
            evidence?: string[];
            /** Attendees · 参加人员 */
            attendees: string[];
            /**
             * Supply conditions checked beforehand · 现场供电条件预查
             * @description Feeder, open capacity. (线路名称、可开放容量。)
             */
            preCheck?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Choose a survey time · 选择勘查时间 */
        FormSurveyChoiceInput: {
            /**
             * The time that suits you · 您方便的时间
             * Format: date-time
             */
            chosen: string;
            /** None of these suits me; I request a later time · 以上时间都不合适，要求延后 */
            askedLater: boolean;
            /** Message · 留言 */
            words?: string;
        };
        /** Survey times · 预约现场勘查 */
        FormSurveyOfferInput: {
            /** Times offered · 可选时间 */
            offers: {
                /**
                 * From · 起
                 * Format: date-time
                 */
                from: string;
                /**
                 * To · 止
                 * Format: date-time
                 */
                to: string;
            }[];
            /** Attendees · 参加人员 */
            attendees: string[];
            /** Contacts · 联系记录 */
            contacts?: {
                /**
                 * Time · 时间
                 * Format: date-time
                 */
                at: string;
                /** Way · 方式 */
                way: components["schemas"]["ListContactWayInput"];
                /** Reached · 接通 */
                reached: boolean;
                /** Result · 结果 */
                result?: string;
            }[];
            /**
             * Supply conditions checked beforehand · 现场供电条件预查
             * @description Feeder, open capacity. (线路名称、可开放容量。)
             */
            preCheck?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** New appointment · 改约 */
        FormSurveyRebookingInput: {
            /**
             * New time · 新约定时间
             * Format: date-time
             */
            chosen: string;
            /** Reason · 改约原因 */
            reason: string;
            /** Did the customer ask for a later time? · 是否为客户要求延后 */
            askedLater: boolean;
            /**
             * Evidence of the customer’s request · 客户要求的凭证
             * @description Asked for when the customer asks for a later time (客户要求延后时填写). A text message, or a note of the recorded call. (短信截图、通话录音说明等。)
             */
            evidence?: string[];
            /** Contacts · 联系记录 */
            contacts?: {
                /**
                 * Time · 时间
                 * Format: date-time
                 */
                at: string;
                /** Way · 方式 */
                way: components["schemas"]["ListContactWayInput"];
                /** Reached · 接通 */
                reached: boolean;
                /** Result · 结果 */
                result?: string;
            }[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Suspension approval · 挂起审批 */
        FormSuspensionApprovalInput: {
            /** Decision · 审批结论 */
            result: components["schemas"]["ListApprovalResultInput"];
            /**
             * Opinion · 意见
             * @description Asked for when returned (退回时填写).
             */
            opinion?: string;
            /**
             * Reasons for the return · 退回原因
             * @description Asked for when returned (退回时填写).
             */
            sendBackReason?: components["schemas"]["ListReturnReasonInput"][];
            /**
             * What must be put right · 需补正的问题
             * @description Asked for when returned (退回时填写).
             */
            gaps?: {
                /** Issue · 问题 */
                what: string;
            }[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
            /** Signature: reviewer · 审批人签字 */
            signature: {
                name: string;
                strokes?: string;
            };
        };
        /** Request to suspend · 中止（挂起）申请 */
        FormSuspensionInput: {
            /** Reason · 挂起原因 */
            reason: components["schemas"]["ListSuspensionReasonInput"];
            /**
             * On whose account · 责任方
             * @description For the utility’s own reasons this is only a mark; the clock keeps running. (供电企业自身原因只作标记，时限照走。)
             */
            account: components["schemas"]["ListAccountInput"];
            /** What happened · 情况说明 */
            words: string;
            /**
             * Expected to resume on · 预计恢复日期
             * Format: date
             */
            expectedEnd: string;
            /** Expected duration · 预计挂起时长 */
            expectedDays: number;
            /**
             * Evidence · 依据
             * @description Asked for on the customer’s or a third party’s account (客户或第三方责任时必须有凭证).
             */
            evidence?: string[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Taking over · 接收移交 */
        FormTakeOverInput: {
            /** Signature: new manager · 接收人签字 */
            signature: {
                name: string;
                strokes?: string;
            };
            /** Note · 说明 */
            note?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Tariff scheme · 电价方案 */
        FormTariffSchemeInput: {
            /** Billing · 计费方案 */
            tariffs: {
                /**
                 * Metering point · 计量点编号
                 * @description Example: M1.
                 */
                point: string;
                /** Tariff class · 电价类别 */
                tariffClass: components["schemas"]["ListTariffClassInput"];
                /** Single- or two-part · 单一/两部制 */
                billing: components["schemas"]["ListBillingFormInput"];
                /** Basis for staying on single-part · 保留单一制的依据 */
                singleReason?: string;
                /**
                 * Demand or capacity charge · 基本电费方式
                 * @description Asked for when two-part (两部制时填写).
                 */
                demandForm?: components["schemas"]["ListDemandFormInput"];
                /**
                 * Contract demand · 合同需量核定值
                 * @description Asked for when by contract demand (合同需量时填写). In kW (kW), up to 2 decimal places, more than 0.
                 */
                contractDemandKw?: string;
                /** Time-of-use · 分时电价 */
                timeOfUse: boolean;
                /** Power-factor standard · 功率因数标准 */
                powerFactor: components["schemas"]["ListPowerFactorInput"];
                /** Split · 定比定量 */
                split: components["schemas"]["ListSplitWayInput"];
                /**
                 * Share · 定比
                 * @description Asked for when a fixed share (定比时填写). In % (%), up to 2 decimal places, more than 0, at most 100.
                 */
                splitPercent?: string;
                /**
                 * Monthly quantity · 定量（每月）
                 * @description Asked for when a fixed quantity (定量时填写). In kWh (kWh), up to 2 decimal places, more than 0.
                 */
                splitKwh?: string;
                /** Transformer loss · 变损计法 */
                transformerLoss: components["schemas"]["ListLossMethodInput"];
                /** Line loss · 线损计法 */
                lineLoss: components["schemas"]["ListLossMethodInput"];
            }[];
            /**
             * Lawful fees · 业务费项目
             * @description Leave empty when nothing is due. Only listed items may be charged. (没有应收项目时留空；只收列入目录的项目。)
             */
            feeRows?: {
                /** Item · 项目 */
                item: components["schemas"]["ListFeeItemInput"];
                /**
                 * Unit price · 单价
                 * @description In yuan/kVA (元/kVA), up to 2 decimal places, more than 0.
                 */
                unitPriceYuan: string;
                /**
                 * Quantity · 数量
                 * @description In kVA (kVA), up to 2 decimal places, more than 0.
                 */
                quantityKva: string;
                /**
                 * Amount · 金额
                 * @description In yuan (元), up to 2 decimal places, more than 0.
                 */
                amountYuan: string;
                /** Basis (document number) · 依据文号 */
                ground: string;
            }[];
            /** Opinion · 意见 */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Terminal online · 采集终端上线 */
        FormTerminalOnlineInput: {
            /**
             * Online since · 上线时间
             * Format: date-time
             */
            terminalOnlineAt: string;
            /** Note · 说明 */
            note?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Termination approval · 终止审批 */
        FormTerminationApprovalInput: {
            /** Decision · 审批结论 */
            result: components["schemas"]["ListApprovalResultInput"];
            /**
             * Opinion · 意见
             * @description Asked for when returned (退回时填写).
             */
            opinion?: string;
            /**
             * Reasons for the return · 退回原因
             * @description Asked for when returned (退回时填写).
             */
            sendBackReason?: components["schemas"]["ListReturnReasonInput"][];
            /**
             * What must be put right · 需补正的问题
             * @description Asked for when returned (退回时填写).
             */
            gaps?: {
                /** Issue · 问题 */
                what: string;
            }[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
            /**
             * Call-back made by · 回访核实人
             * Format: uuid
             * @description Asked for when approved (同意终止时填写).
             */
            callBack?: string;
            /**
             * Result of the call-back · 回访核实情况
             * @description Asked for when approved (同意终止时填写).
             */
            callBackWords?: string;
            /**
             * What happens to the works and the reserved capacity · 配套工程与容量预留的处理
             * @description Asked for when approved and there are grid works (同意终止且有配套工程时填写).
             */
            worksFate?: string;
            /** Signature: reviewer · 审批人签字 */
            signature: {
                name: string;
                strokes?: string;
            };
        };
        /** Request to terminate · 终止申请 */
        FormTerminationInput: {
            /** Kind · 终止类别 */
            kind: components["schemas"]["ListTerminationKindInput"];
            /** Words · 说明 */
            words: string;
            /**
             * Customer’s written request or proof · 客户申请或证明
             * @description Asked for a customer withdrawing may sign instead (客户撤销时可以改为签字).
             */
            request?: string[];
            /**
             * Signature: customer · 客户签字
             * @description Asked for where there is no written request (没有书面申请时签字).
             */
            customerSignature?: {
                name: string;
                strokes?: string;
            };
            /**
             * Contacts · 联系记录
             * @description Asked for when the customer cannot be reached or owes papers (客户失联或逾期未补时填写).
             */
            contacts?: {
                /**
                 * Time · 时间
                 * Format: date-time
                 */
                at: string;
                /** Way · 方式 */
                way: components["schemas"]["ListContactWayInput"];
                /** Result · 结果 */
                result: string;
            }[];
            /**
             * What happens to the works and the reserved capacity · 配套工程与容量预留的处理
             * @description Asked for when there are grid works (有配套工程时填写).
             */
            worksFate?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Approval of a correction · 时间更正审批 */
        FormTimeCorrectionApprovalInput: {
            /** Decision · 审批结论 */
            result: components["schemas"]["ListApprovalResultInput"];
            /**
             * Opinion · 意见
             * @description Asked for when returned (退回时填写).
             */
            opinion?: string;
            /**
             * Reasons for the return · 退回原因
             * @description Asked for when returned (退回时填写).
             */
            sendBackReason?: components["schemas"]["ListReturnReasonInput"][];
            /**
             * What must be put right · 需补正的问题
             * @description Asked for when returned (退回时填写).
             */
            gaps?: {
                /** Issue · 问题 */
                what: string;
            }[];
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
            /** Signature: reviewer · 审批人签字 */
            signature: {
                name: string;
                strokes?: string;
            };
        };
        /** Hand-over to another manager · 经理移交 */
        FormTransferInput: {
            /** Which manager · 移交岗位 */
            line: components["schemas"]["ListManagedLineInput"];
            /**
             * To · 接收人
             * Format: uuid
             */
            toManager: string;
            /** Reason · 移交原因 */
            reason: components["schemas"]["ListTransferReasonInput"];
            /** Open items · 未了事项 */
            openPoints: {
                /** Point · 事项 */
                what: string;
                /**
                 * Due · 期限
                 * Format: date
                 */
                due?: string;
            }[];
            /**
             * Signature: current manager · 移交人签字
             * @description Asked for if the current manager is available (移交人在岗时签字).
             */
            fromSignature?: {
                name: string;
                strokes?: string;
            };
            /** The customer has been told · 已告知客户 */
            customerTold: boolean;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Unlinking a case · 取消关联 */
        FormUnlinkCaseInput: {
            /**
             * Case · 申请
             * Format: uuid
             */
            case: string;
            /** Reason · 原因 */
            reason: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Answer to an urging · 督办答复 */
        FormUrgingAnswerInput: {
            /** Number · 序号 */
            orderNo: number;
            /** Answer · 答复 */
            answer: string;
            /** Cause of delay · 超期原因 */
            cause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * Planned completion date · 计划完成日
             * Format: date
             */
            plannedDay: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Closing an urging · 督办销号 */
        FormUrgingCloseInput: {
            /** Number · 序号 */
            orderNo: number;
            /** What was done · 完成情况 */
            done: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Urging · 督办 */
        FormUrgingInput: {
            /**
             * To · 督办对象
             * Format: uuid
             */
            to: string;
            /** Level · 级别 */
            level: components["schemas"]["ListUrgingLevelInput"];
            /** Matter · 事由 */
            matter: string;
            /**
             * Answer due · 答复期限
             * Format: date
             */
            answerDue: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Telephone visit-back · 电话回访 */
        FormVisitBackCallInput: {
            /** Result of the call · 拨打结果 */
            callResult: components["schemas"]["ListCallResultInput"];
            /** Close as not reached · 关闭为未访到 */
            giveUp?: boolean;
            /**
             * Who answered · 接听人
             * @description Asked for when somebody answered (接通时填写).
             */
            answeredBy?: string;
            /**
             * Acceptance · 受理
             * @description Asked for when somebody answered (接通时填写).
             */
            ratingAcceptance?: components["schemas"]["ListScoreInput"];
            /**
             * Survey and scheme · 勘查与方案
             * @description Asked for when somebody answered (接通时填写).
             */
            ratingScheme?: components["schemas"]["ListScoreInput"];
            /**
             * Design review and inspections · 审图与检查
             * @description Asked for when somebody answered (接通时填写).
             */
            ratingInspection?: components["schemas"]["ListScoreInput"];
            /**
             * Works · 工程配合
             * @description Asked for when somebody answered (接通时填写).
             */
            ratingWorks?: components["schemas"]["ListScoreInput"];
            /**
             * Metering and energisation · 装表接电
             * @description Asked for when somebody answered (接通时填写).
             */
            ratingEnergisation?: components["schemas"]["ListScoreInput"];
            /**
             * Overall · 总体
             * @description Asked for when somebody answered (接通时填写).
             */
            ratingOverall?: components["schemas"]["ListScoreInput"];
            /**
             * Did anyone impose a designer, contractor or supplier on you? · 有没有人指定设计、施工或供货单位
             * @description Asked for when somebody answered (接通时填写).
             */
            firmsImposed?: boolean;
            /**
             * Were you charged anything beyond the published list? · 有没有被收取清单以外的费用
             * @description Asked for when somebody answered (接通时填写).
             */
            extraCharges?: boolean;
            /**
             * Were the promised time limits kept? · 是否按承诺时间办理
             * @description Asked for when somebody answered (接通时填写).
             */
            keptTime?: boolean;
            /**
             * Did you have to come several times for the same matter? · 是否为同一件事跑了多次
             * @description Asked for when somebody answered (接通时填写).
             */
            manyTrips?: boolean;
            /**
             * Comments and suggestions · 意见建议
             * @description Asked for when you are dissatisfied (不满意时请写明原因).
             */
            words?: string;
            /** Kind of complaint · 投诉类别 */
            complaintKind?: components["schemas"]["ListComplaintKindInput"];
            /**
             * Complaint · 投诉内容
             * @description Asked for with a complaint (投诉时填写).
             */
            complaintWords?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Works acceptance · 竣工验收 */
        FormWorksAcceptanceInput: {
            /** Contractor’s own check · 施工自检 */
            selfCheck: string[];
            /** Completion papers · 竣工资料 */
            completionPapers: string[];
            /** As-built drawings · 竣工图 */
            asBuilt: string[];
            /** Acceptance team · 验收组 */
            team: string[];
            /** Supervision firm · 监理单位 */
            supervisionFirm: string;
            /** Checklist · 检查表 */
            checklist: {
                /** Item · 条目 */
                item: string;
                /** Verdict · 结论 */
                verdict: components["schemas"]["ListCheckVerdictInput"];
                /** Measured · 实测值 */
                measured?: string;
            }[];
            /**
             * Defects · 缺陷
             * @default []
             */
            defects: {
                /** What · 描述 */
                what: string;
                /** Grade · 等级 */
                grade: components["schemas"]["ListDefectGradeInput"];
                /** Ground · 依据 */
                ground: string;
                /**
                 * Rectify by · 整改期限
                 * Format: date
                 */
                due: string;
            }[];
            /** Rectification since the last round · 上轮整改情况 */
            rectified?: string;
            /**
             * Result · 结论
             * @enum {string}
             */
            result: "passed" | "failed";
            /** Opinion · 意见 */
            opinion?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        /** Works contract · 合同签订 */
        FormWorksContractInput: {
            /** Contracts · 合同 */
            contracts: {
                /** Kind · 类型 */
                kind: components["schemas"]["ListWorksContractKindInput"];
                /** Firm · 单位 */
                firm: string;
                /** Unified social credit code · 统一社会信用代码 */
                creditCode: string;
                /** Licence number · 资质证书编号 */
                licenceNo: string;
                /**
                 * Voltage limit · 电压上限
                 * @description In kV (kV), up to 1 decimal places, more than 0.
                 */
                maxKv: string;
                /**
                 * Licence valid until · 资质有效期至
                 * Format: date
                 */
                validTo: string;
                /** Selection method · 选择方式 */
                choice: components["schemas"]["ListChoiceOfFirmInput"];
                /** Ground · 依据 */
                choiceGround: string;
                /**
                 * Price · 合同价
                 * @description In 10,000 yuan (万元), up to 2 decimal places, more than 0, at least 0.
                 */
                priceWan: string;
                /**
                 * Signed on · 签订日期
                 * Format: date
                 */
                signedAt: string;
                /**
                 * Planned start · 计划开工
                 * Format: date
                 */
                startPlanned: string;
                /**
                 * Planned end · 计划竣工
                 * Format: date
                 */
                endPlanned: string;
                /** Contract · 合同文本 */
                files: string[];
            }[];
            /** Safety agreement · 安全协议 */
            safetyAgreement: string[];
            /** Reason for exceeding the budget · 超概算原因 */
            aboveBudgetReason?: string;
            /** Attachments · 附件 */
            attachments?: string[];
            /**
             * Reason for late entry · 补录原因
             * @description Asked for when entered more than one working day after it was done (实际办理时间早于录入一个工作日以上时填写).
             */
            lateEntryReason?: string;
            /**
             * Cause of delay · 超期原因
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueCause?: components["schemas"]["ListOverdueCauseInput"];
            /**
             * What happened · 超期说明
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueNote?: string;
            /**
             * On whose account · 责任方
             * @description Asked for when the step is closed late (环节超期办结时填写).
             */
            overdueAccount?: components["schemas"]["ListAccountInput"];
        };
        Found: {
            /** @enum {string} */
            kind: "case" | "project";
            id: string;
            number: string;
            title: string;
            subtitle: components["schemas"]["Text"];
            /** @enum {string} */
            match: "number" | "name" | "address";
        };
        FoundList: {
            items: components["schemas"]["Found"][];
        };
        GateRow: {
            code: string;
            name: components["schemas"]["Text"];
            /** @enum {string} */
            state: "met" | "open" | "not-needed";
            detail: components["schemas"]["Text"] | null;
            owes: components["schemas"]["Text"] | null;
        };
        KeptDocument: {
            kind: string;
            key: string;
            title: components["schemas"]["Text"];
            /** @description To be sent with a command; 0 while nobody changed it. */
            seenVersion: number;
            /** @description Newest first. */
            versions: components["schemas"]["VersionHead"][];
        };
        KeptDocuments: {
            kind: {
                name: components["schemas"]["Text"];
                mayPropose: boolean;
                mayApprove: boolean;
            };
            items: components["schemas"]["KeptDocument"][];
        };
        KeptVersion: {
            /** @description `shipped-<version>`, or the number of the proposal. */
            ref: string;
            version: string;
            /** @enum {string} */
            state: "shipped" | "proposed" | "approved" | "returned" | "withdrawn";
            /** @description Of shipped and approved ones, today. */
            standing: ("coming" | "in-force" | "past") | null;
            effectiveFrom: string;
            effectiveTo: string | null;
            title: components["schemas"]["Text"];
            reason: string | null;
            basedOn: string | null;
            proposedBy: {
                id: string;
                name: string;
            } | null;
            proposedAt: string | null;
            decidedBy: {
                id: string;
                name: string;
            } | null;
            decidedAt: string | null;
            answer: string | null;
            document: {
                [key: string]: unknown;
            };
            findings: components["schemas"]["ConfigurationFinding"][];
            /** @description What the codes in the document are called, as `<what>:<code>`. */
            words: {
                [key: string]: components["schemas"]["Text"];
            };
        };
        LedgerLine: {
            seq: number;
            at: string;
            receivedAt: string;
            enteredLate: boolean;
            who: components["schemas"]["Text"];
            duty: components["schemas"]["Text"] | null;
            sentence: components["schemas"]["Text"];
            step: components["schemas"]["Text"] | null;
            details: components["schemas"]["ToldLine"][];
            hash: string;
        };
        LedgerPage: {
            items: components["schemas"]["LedgerLine"][];
            next: string | null;
            count: {
                n: number;
                more: boolean;
            };
        };
        Light: {
            /** @enum {string} */
            state: "ok" | "amber" | "late" | "none";
            /** @description Working days left; negative when over. */
            daysLeft: number | null;
            dueOn: string | null;
            /** @description The due day lies in a year whose holidays are not published yet. */
            provisional: boolean;
        };
        /**
         * @description `accepted`: Accepted (受理); `accepted-with-promise`: Accepted, secondary papers promised (容缺受理); `returned`: Returned for completion (退回补正); `refused`: Refused (不予受理)
         * @enum {string}
         */
        ListAcceptanceResultInput: "accepted" | "accepted-with-promise" | "returned" | "refused";
        /**
         * @description `utility`: Utility (供电企业); `customer`: Customer (客户); `third-party`: Third party (第三方)
         * @enum {string}
         */
        ListAccountInput: "utility" | "customer" | "third-party";
        /**
         * @description `apply`: Apply (申请); `receive`: Receive and sign for (签收); `contract`: Sign the contract (签订合同)
         * @enum {string}
         */
        ListAgentScopeInput: "apply" | "receive" | "contract";
        /**
         * @description `agreed`: I agree (同意); `objected`: I do not agree; it needs a change (不同意，需要修改)
         * @enum {string}
         */
        ListAgreementInput: "agreed" | "objected";
        /**
         * @description `name`: Customer’s name (户名); `contact`: Contact (联系人); `capacity`: Capacity (容量); `voltage`: Voltage (电压); `sources`: Sources (电源); `load-nature`: Nature of the load (负荷性质); `place`: Address (地址); `stages`: Stages (分期)
         * @enum {string}
         */
        ListApplicationChangeInput: "name" | "contact" | "capacity" | "voltage" | "sources" | "load-nature" | "place" | "stages";
        /**
         * @description `approved`: Approved (同意); `returned`: Returned (退回)
         * @enum {string}
         */
        ListApprovalResultInput: "approved" | "returned";
        /**
         * @description `none`: None of these (不属于以下行业); `coal`: Coal mine (煤矿); `chemical`: Chemical works (化工); `high-energy`: High energy use or emission (“两高”项目); `housing`: Housing estate (住宅小区)
         * @enum {string}
         */
        ListApprovalSectorInput: "none" | "coal" | "chemical" | "high-energy" | "housing";
        /**
         * @description `area`: Area (属地); `speciality`: Specialism (专业); `load`: Balance of load (负载均衡); `known-customer`: Continuity with the customer (原客户延续)
         * @enum {string}
         */
        ListAssignmentReasonInput: "area" | "speciality" | "load" | "known-customer";
        /**
         * @description `single`: Single-part (单一制); `two-part`: Two-part (两部制)
         * @enum {string}
         */
        ListBillingFormInput: "single" | "two-part";
        /**
         * @description `new`: New high-voltage connection (高压新装); `increase`: High-voltage capacity increase (高压增容); `temporary`: Temporary supply (临时用电（新装）); `temporary-extend`: Extension of temporary supply (临时用电延期); `temporary-end`: End of temporary supply (临时用电终止); `decrease`: Capacity decrease (减容); `decrease-restore`: Capacity restoration (减容恢复); `pause`: Pause (暂停); `restore`: Resumption after pause (暂停恢复); `move`: Relocation (迁址); `move-meter`: Meter relocation (移表); `change-class`: Change of usage class (改类); `change-voltage`: Change of voltage (改压); `rename`: Change of name (更名); `transfer-owner`: Change of owner (过户); `split`: Splitting an account (分户); `merge`: Merging accounts (并户); `close`: Closing an account (销户); `ev-charging`: Charging and battery-swap facility (充换电设施); `own-supply`: Own supply (自备电源); `distributed`: Distributed generation (分布式电源并网); `lv-new`: New low-voltage connection (低压新装); `lv-increase`: Low-voltage capacity increase (低压增容)
         * @enum {string}
         */
        ListBusinessTypeInput: "new" | "increase" | "temporary" | "temporary-extend" | "temporary-end" | "decrease" | "decrease-restore" | "pause" | "restore" | "move" | "move-meter" | "change-class" | "change-voltage" | "rename" | "transfer-owner" | "split" | "merge" | "close" | "ev-charging" | "own-supply" | "distributed" | "lv-new" | "lv-increase";
        /**
         * @description `reached`: Reached (成功); `no-answer`: No answer (未接); `declined`: Declined (拒访); `wrong-number`: Wrong number (号码错)
         * @enum {string}
         */
        ListCallResultInput: "reached" | "no-answer" | "declined" | "wrong-number";
        /**
         * @description `online`: Online (app, website, WeChat) (网上（App、网站、公众号）); `counter`: Service counter (营业厅); `phone`: Telephone (电话); `government`: Government service platform (政务服务平台); `approval-platform`: Pushed by the construction approval platform (工程审批平台推送); `visit`: Visit (上门)
         * @enum {string}
         */
        ListChannelInput: "online" | "counter" | "phone" | "government" | "approval-platform" | "visit";
        /**
         * @description `ac`: AC (交流); `dc`: DC (直流)
         * @enum {string}
         */
        ListChargerKindInput: "ac" | "dc";
        /**
         * @description `passed`: Passed (合格); `failed`: Failed (不合格); `not-applicable`: Not applicable (不适用)
         * @enum {string}
         */
        ListCheckVerdictInput: "passed" | "failed" | "not-applicable";
        /**
         * @description `framework`: Framework (框架); `tender`: Tender (招标); `negotiation`: Competitive negotiation (竞争性谈判); `direct`: Direct award (直接委托)
         * @enum {string}
         */
        ListChoiceOfFirmInput: "framework" | "tender" | "negotiation" | "direct";
        /**
         * @description `crops`: Crops (青苗); `trees`: Trees (树木); `tower-base`: Land under towers (塔基占地); `houses`: Houses (房屋); `road`: Road reinstatement (道路恢复)
         * @enum {string}
         */
        ListCompensationKindInput: "crops" | "trees" | "tower-base" | "houses" | "road";
        /**
         * @description `late`: Too slow (办理超时); `many-trips`: Not told everything at once, repeated trips (一次未告知清楚、多次往返); `firm-imposed`: Firm or supplier imposed (指定设计/施工/物资单位); `fees`: Unlawful charges (乱收费); `manner`: Staff conduct (服务态度); `shuffling`: Evasion and delay (拖延推诿); `scheme`: Unreasonable scheme (方案不合理); `meter-quality`: Quality of metering and connection work (装表接电质量); `outage`: Outage (停电); `data-leak`: Personal data leaked (信息泄露); `works-nuisance`: Grid works: nuisance, not restored (配套工程施工扰民/未恢复)
         * @enum {string}
         */
        ListComplaintKindInput: "late" | "many-trips" | "firm-imposed" | "fees" | "manner" | "shuffling" | "scheme" | "meter-quality" | "outage" | "data-leak" | "works-nuisance";
        /**
         * @description `completion-request`: Completion request (竣工报验单); `as-built-drawings`: As-built drawings (竣工图及说明); `firms-licences`: Licences of designer, contractor and testing firm (设计、施工、试验单位资质); `handover-tests`: Commissioning test reports (电气设备交接试验报告); `protection-tests`: Protection setting and test records (保护整定调试记录); `equipment-certificates`: Certificates and type tests of main equipment (主设备出厂合格证与型式试验); `concealed-works-records`: Concealed works and earthing resistance records (隐蔽工程与接地电阻记录); `cable-tests`: Cable tests and route (电缆试验与路径图); `safety-tools-tests`: Safety tool test reports (安全工器具试验报告); `operating-rules`: Operating rules and duty roster (运行规程与值班制度); `electricians-certificates`: Duty electricians and certificates (值班人员名单与证书); `own-supply-tests`: Own supply: description and switch-over test (自备电源说明与切换试验); `emergency-plan`: Emergency plan of an important customer (重要用户应急预案); `fire-and-vermin`: Fire protection and vermin barriers (消防与防小动物措施); `transformer-verification`: Instrument transformer test certificates (互感器检定证书); `exempt-construction-drawings`: Construction drawings and photos of concealed works (exempt cases) (施工图与隐蔽工程影像（免审免检户）)
         * @enum {string}
         */
        ListCompletionPaperInput: "completion-request" | "as-built-drawings" | "firms-licences" | "handover-tests" | "protection-tests" | "equipment-certificates" | "concealed-works-records" | "cable-tests" | "safety-tools-tests" | "operating-rules" | "electricians-certificates" | "own-supply-tests" | "emergency-plan" | "fire-and-vermin" | "transformer-verification" | "exempt-construction-drawings";
        /**
         * @description `earthing-grid`: Earthing grid (接地网); `cable-route`: Cable trench, ducts, buried cable (电缆沟、排管、直埋); `foundations`: Foundations and inserts (设备基础与预埋件); `tower-foundations`: Pole and tower foundations (杆塔基础); `cable-joints`: Cable joints (电缆中间接头); `oil-pit`: Transformer oil pit (变压器油池); `concealed-wiring`: Concealed pipes and wires (暗敷管线)
         * @enum {string}
         */
        ListConcealedPartInput: "earthing-grid" | "cable-route" | "foundations" | "tower-foundations" | "cable-joints" | "oil-pit" | "concealed-wiring";
        /**
         * @description `conforms`: Conforms (符合); `does-not-conform`: Does not conform (不符合); `not-applicable`: Not applicable (不适用)
         * @enum {string}
         */
        ListConformityInput: "conforms" | "does-not-conform" | "not-applicable";
        /**
         * @description `phone`: Telephone (电话); `message`: Text message (短信); `portal`: Portal message (门户消息); `visit`: Visit (上门)
         * @enum {string}
         */
        ListContactWayInput: "phone" | "message" | "portal" | "visit";
        /**
         * @description `settlement`: Settlement agreement (电费结算协议); `ownership-boundary`: Ownership boundary agreement and drawing (产权分界协议及图); `dispatch`: Dispatch agreement (调度协议); `own-supply`: Own-supply agreement (自备电源协议); `load-management`: Load management agreement (负荷管理协议); `scheme-reply`: Supply scheme reply (供电方案答复单); `important-customer`: Important customer: statement of safety duties (重要用户安全责任书)
         * @enum {string}
         */
        ListContractAnnexInput: "settlement" | "ownership-boundary" | "dispatch" | "own-supply" | "load-management" | "scheme-reply" | "important-customer";
        /**
         * @description `high-voltage`: High voltage (高压); `low-voltage`: Low voltage (低压); `temporary`: Temporary (临时); `bulk-purchase`: Bulk purchase (趸购电); `entrusted-resale`: Entrusted onward supply (委托转供电); `grid-dispatch`: Parallel operation and dispatch (并网调度)
         * @enum {string}
         */
        ListContractKindInput: "high-voltage" | "low-voltage" | "temporary" | "bulk-purchase" | "entrusted-resale" | "grid-dispatch";
        /**
         * @description `design`: Design (设计); `construction`: Construction (施工); `testing`: Testing (试验); `supervision`: Supervision (监理)
         * @enum {string}
         */
        ListContractorRoleInput: "design" | "construction" | "testing" | "supervision";
        /**
         * @description `accepted`: Accepted (认可); `again`: Raised again (重提)
         * @enum {string}
         */
        ListCoordinationVerdictInput: "accepted" | "again";
        /**
         * @description `building`: Building (建筑); `installation`: Installation (安装); `equipment`: Equipment (设备); `other`: Other (其他)
         * @enum {string}
         */
        ListCostPartInput: "building" | "installation" | "equipment" | "other";
        /**
         * @description `opened`: Opened again and inspected (重新开挖检查); `proven`: Proven by photos and test records (以影像和试验记录证明)
         * @enum {string}
         */
        ListCoveredPartProofInput: "opened" | "proven";
        /**
         * @description `road`: Road (公路); `motorway`: Motorway (高速); `railway`: Railway (铁路); `river`: River (河流); `power-line`: Line of 35 kV or more (35 kV 及以上线路); `telecom`: Telecommunication line (通信线); `pipeline`: Oil or gas pipeline (油气管道); `building`: Building (房屋); `forest`: Forest (林地); `mined-ground`: Mined-out ground (煤矿采空区)
         * @enum {string}
         */
        ListCrossingInput: "road" | "motorway" | "railway" | "river" | "power-line" | "telecom" | "pipeline" | "building" | "forest" | "mined-ground";
        /**
         * @description `ordinary`: Ordinary (普通); `special`: Important, special grade (特级); `first`: Important, first grade (一级); `second`: Important, second grade (二级); `temporary`: Important, temporary (临时性重要)
         * @enum {string}
         */
        ListCustomerGradeInput: "ordinary" | "special" | "first" | "second" | "temporary";
        /**
         * @description `company`: Company (企业); `sole-trader`: Sole trader (个体工商户); `government`: Government body (机关); `institution`: Public institution (事业单位); `army`: Military unit (部队); `association`: Association (社会团体); `village`: Village or residents’ committee (村（居）委会); `person`: Individual (个人); `project-owner`: Project owner (项目建设单位)
         * @enum {string}
         */
        ListCustomerKindInput: "company" | "sole-trader" | "government" | "institution" | "army" | "association" | "village" | "person" | "project-owner";
        /**
         * @description `general`: General (一般); `serious`: Serious (严重); `critical`: Critical (危急)
         * @enum {string}
         */
        ListDefectGradeInput: "general" | "serious" | "critical";
        /**
         * @description `in-person`: In person (当面); `portal`: Downloaded and confirmed in the portal (门户下载并确认); `post`: By post (邮寄); `sms-portal`: Text message and portal (短信加门户); `electronic-signature`: Signed for electronically (电子签收)
         * @enum {string}
         */
        ListDeliveryWayInput: "in-person" | "portal" | "post" | "sms-portal" | "electronic-signature";
        /**
         * @description `capacity`: By capacity (按容量); `contract-demand`: By contract demand (按合同需量); `actual-demand`: By actual demand (按实际需量)
         * @enum {string}
         */
        ListDemandFormInput: "capacity" | "contract-demand" | "actual-demand";
        /**
         * @description `customer-manager`: Customer manager (客户经理); `project-manager`: Project manager (项目经理); `production-technology`: Production technology (生技部); `metering-team`: Metering team (计量班); `marketing`: Marketing (市营部); `dispatch`: Dispatch (调度); `operation`: Operation (运检); `inspection`: Inspection team (用检班); `materials`: Materials department (物资部); `finance`: Finance (财务部); `customer-service`: Customer service (客户服务)
         * @enum {string}
         */
        ListDepartmentInput: "customer-manager" | "project-manager" | "production-technology" | "metering-team" | "marketing" | "dispatch" | "operation" | "inspection" | "materials" | "finance" | "customer-service";
        /**
         * @description `design-note`: Design description (设计说明书); `designer-licence`: Designer’s licence (设计单位资质); `load-list`: Load list and distribution (用电负荷分布与清单); `primary-diagram`: Primary single-line diagram (一次主接线图); `layout-drawings`: Electrical layout and sections (电气平面与剖面图); `incoming-line-drawing`: Incoming line and route (高压进线与路径图); `protection-drawing`: Protection diagram and setting calculation (继电保护原理与定值计算); `metering-drawing`: Metering and data collection (计量与采集图); `reactive-drawing`: Reactive compensation (无功补偿图); `earthing-drawing`: Earthing grid (接地网图); `own-supply-drawing`: Own supply and interlock (自备电源与闭锁图); `civil-drawings`: Civil works (土建图); `power-quality-design`: Power-quality measures (电能质量治理设计); `main-equipment-list`: List of main equipment (主要设备表); `dispatch-automation-drawing`: Dispatch, communication and automation (调度通信自动化图)
         * @enum {string}
         */
        ListDesignPaperInput: "design-note" | "designer-licence" | "load-list" | "primary-diagram" | "layout-drawings" | "incoming-line-drawing" | "protection-drawing" | "metering-drawing" | "reactive-drawing" | "earthing-drawing" | "own-supply-drawing" | "civil-drawings" | "power-quality-design" | "main-equipment-list" | "dispatch-automation-drawing";
        /**
         * @description `marketing`: Marketing (市营); `distribution`: Production technology, distribution (生技（配电）); `substation`: Production technology, substation (生技（变电）); `line`: Production technology, lines (生技（线路）); `metering`: Metering (计量); `dispatch`: Dispatch (调度); `protection`: Protection (继电保护); `automation`: Communication and automation (通信自动化); `inspection`: Inspection (用检); `safety`: Safety (安监)
         * @enum {string}
         */
        ListDisciplineInput: "marketing" | "distribution" | "substation" | "line" | "metering" | "dispatch" | "protection" | "automation" | "inspection" | "safety";
        /**
         * @description `high-voltage`: High-voltage electrician (高压电工); `low-voltage`: Low-voltage electrician (低压电工)
         * @enum {string}
         */
        ListElectricianKindInput: "high-voltage" | "low-voltage";
        /**
         * @description `customer-works`: Customer’s works not finished (客户工程未完); `customer-wish`: Customer’s wish (客户要求); `works-not-commissioned`: Supporting works not in service (配套未投运); `outage-plan-changed`: Outage plan changed (停送电计划调整); `weather`: Weather (天气); `supply-guard`: Secured supply (保电); `defect-open`: Defects not put right (缺陷未消); `contract-unsigned`: Contract not signed (合同未签); `fees-open`: Fees not settled (费用未结); `meter-missing`: Meter not installed (表计未装); `upstream-grid`: Upstream grid (上级电网)
         * @enum {string}
         */
        ListEnergisationChangeInput: "customer-works" | "customer-wish" | "works-not-commissioned" | "outage-plan-changed" | "weather" | "supply-guard" | "defect-open" | "contract-unsigned" | "fees-open" | "meter-missing" | "upstream-grid";
        /**
         * @description `charging`: Charging points (充电桩); `electric-boiler`: Electric boiler, heat storage (电锅炉/蓄热); `electric-kiln`: Electric kiln (电窑炉); `heat-pump`: Heat pump (热泵); `farm-irrigation`: Electric farm machines and irrigation (电气化农机排灌); `efficiency`: Efficiency survey (能效诊断); `rooftop-solar`: Rooftop solar (屋顶光伏); `storage`: Storage (储能); `reactive`: Reactive power compensation (无功治理); `demand-billing`: Better choice of demand billing (需量方式优选); `maintenance`: Maintenance for the customer (代维)
         * @enum {string}
         */
        ListEnergyServiceInput: "charging" | "electric-boiler" | "electric-kiln" | "heat-pump" | "farm-irrigation" | "efficiency" | "rooftop-solar" | "storage" | "reactive" | "demand-billing" | "maintenance";
        /**
         * @description `offered`: Offered (已推荐); `interested`: Interested (有意向); `declined`: Declined (已拒绝); `signed`: Signed (已签约)
         * @enum {string}
         */
        ListEnergyServiceStateInput: "offered" | "interested" | "declined" | "signed";
        /**
         * @description `lighting`: Lighting (照明); `motor`: Motor power (动力); `heating`: Electric heating (电热); `welding`: Welding (电焊); `rectifier`: Rectifier (整流); `converter`: Frequency converter (变频); `air-conditioning`: Air conditioning (空调); `charging`: Charging (充电); `lift`: Lift (电梯); `fire`: Fire protection (消防); `other`: Other (其他)
         * @enum {string}
         */
        ListEquipmentClassInput: "lighting" | "motor" | "heating" | "welding" | "rectifier" | "converter" | "air-conditioning" | "charging" | "lift" | "fire" | "other";
        /**
         * @description `high-reliability`: High-reliability supply fee (高可靠性供电费); `system-reserve`: System reserve fee (系统备用费)
         * @enum {string}
         */
        ListFeeItemInput: "high-reliability" | "system-reserve";
        /**
         * @description `general`: General (一般); `serious`: Serious (严重); `major`: Major (重大)
         * @enum {string}
         */
        ListFindingGradeInput: "general" | "serious" | "major";
        /**
         * @description `connection-fund`: Fund for supporting works (业扩配套专项); `distribution-grid`: Distribution grid plan (配网); `own`: Own funds (自有); `government`: Government (政府)
         * @enum {string}
         */
        ListFundSourceInput: "connection-fund" | "distribution-grid" | "own" | "government";
        /**
         * @description `not-given`: Not provided (未提供); `unclear`: Not legible (不清晰); `expired`: Expired (已过期); `name-differs`: Name differs (名称不一致); `address-differs`: Address differs (地址不一致); `not-sealed`: Not sealed or signed (未盖章/未签字); `page-missing`: Pages missing (缺页); `licence-invalid`: Licence found invalid (证照经查无效); `authority-short`: Authority insufficient (授权范围不足); `copies-short`: Too few copies (份数不足); `differs-from-site`: Differs from the site (与现场不符)
         * @enum {string}
         */
        ListGapKindInput: "not-given" | "unclear" | "expired" | "name-differs" | "address-differs" | "not-sealed" | "page-missing" | "licence-invalid" | "authority-short" | "copies-short" | "differs-from-site";
        /**
         * @description `identity-card`: Resident identity card (居民身份证); `passport`: Passport (护照); `residence-permit`: Residence permit (Hong Kong, Macao, Taiwan) (港澳台居住证); `officer-card`: Officer’s card (军官证)
         * @enum {string}
         */
        ListIdentityPaperInput: "identity-card" | "passport" | "residence-permit" | "officer-card";
        /**
         * @description `quality`: Quality (质量); `safety`: Safety (安全); `untrue-papers`: Untrue papers (资料不实); `beyond-licence`: Work beyond the licence (超许可范围承揽); `subcontracting`: Unlawful subcontracting (违法转包、分包)
         * @enum {string}
         */
        ListIncidentKindInput: "quality" | "safety" | "untrue-papers" | "beyond-licence" | "subcontracting";
        /**
         * @description `passed`: Passed (合格); `more-parts`: Passed; more parts to come (本次合格，另有部位待查); `failed`: Failed (不合格)
         * @enum {string}
         */
        ListInspectionResultInput: "passed" | "more-parts" | "failed";
        /**
         * @description `transformer`: Transformer (受电变压器); `hv-motor`: High-voltage motor (高压电动机); `switchgear`: Switchgear (开关柜); `relay`: Protection relay (保护装置); `capacitor`: Reactive compensation (无功补偿装置); `own-supply`: Own supply (自备电源); `other`: Other (其他)
         * @enum {string}
         */
        ListInstalledKindInput: "transformer" | "hv-motor" | "switchgear" | "relay" | "capacitor" | "own-supply" | "other";
        /**
         * @description `mechanical`: Mechanical interlock (机械闭锁); `electrical`: Electrical interlock (电气闭锁); `automatic-transfer`: Automatic transfer (备自投)
         * @enum {string}
         */
        ListInterlockWayInput: "mechanical" | "electrical" | "automatic-transfer";
        /**
         * @description `utility`: Utility pays (供电企业投资); `customer`: Customer pays (客户投资); `split`: Split at the red line (按红线分界); `government`: Government pays (政府投资)
         * @enum {string}
         */
        ListInvestSideInput: "utility" | "customer" | "split" | "government";
        /**
         * @description `overhead-insulated`: Overhead, insulated (架空绝缘); `overhead-bare`: Overhead, bare (架空裸导线); `cable-buried`: Cable, buried (电缆直埋); `cable-duct`: Cable in ducts (电缆排管); `cable-tunnel`: Cable trench or tunnel (电缆沟/隧道); `mixed`: Mixed (混合)
         * @enum {string}
         */
        ListLayingWayInput: "overhead-insulated" | "overhead-bare" | "cable-buried" | "cable-duct" | "cable-tunnel" | "mixed";
        /**
         * @description `engineering-design`: Engineering design (power) (工程设计（电力行业）); `installing`: Installation (承装); `repairing`: Maintenance (承修); `testing`: Testing (承试); `building`: Construction qualification (power) (建筑业企业资质（电力工程）); `safe-production`: Work safety licence (安全生产许可证); `supervision`: Supervision (监理)
         * @enum {string}
         */
        ListLicenceKindInput: "engineering-design" | "installing" | "repairing" | "testing" | "building" | "safe-production" | "supervision";
        /**
         * @description `five-grade`: Five grades (old) (旧五级制); `three-grade`: Three grades (new) (新三级制)
         * @enum {string}
         */
        ListLicenceSchemeInput: "five-grade" | "three-grade";
        /**
         * @description `dedicated`: Dedicated line (专线); `public`: Public line (公线)
         * @enum {string}
         */
        ListLineKindInput: "dedicated" | "public";
        /**
         * @description `first`: First class (一级); `second`: Second class (二级); `third`: Third class (三级)
         * @enum {string}
         */
        ListLoadClassInput: "first" | "second" | "third";
        /**
         * @description `ordinary`: Ordinary (普通); `shock`: Impact (arc furnace, rolling mill) (冲击（电弧炉、轧机）); `harmonic`: Harmonic (rectifier, converter, induction furnace) (谐波（整流、变频、中频炉）); `fluctuating`: Fluctuating (波动); `unbalanced`: Unbalanced (electric railway, single-phase welder) (不对称（电气化铁路、单相焊机）); `seasonal`: Seasonal (季节性)
         * @enum {string}
         */
        ListLoadNatureInput: "ordinary" | "shock" | "harmonic" | "fluctuating" | "unbalanced" | "seasonal";
        /**
         * @description `none`: Not counted (不计); `table`: By the loss table (按损耗表); `formula`: By formula (按公式计算); `agreed`: By agreed value (按协议值)
         * @enum {string}
         */
        ListLossMethodInput: "none" | "table" | "formula" | "agreed";
        /**
         * @description `single-bus`: Single bus (单母线); `sectioned-bus`: Sectioned single bus (单母线分段); `line-transformer`: Line and transformer unit (线路变压器组); `double-bus`: Double bus (双母线); `bridge`: Bridge (桥形)
         * @enum {string}
         */
        ListMainWiringInput: "single-bus" | "sectioned-bus" | "line-transformer" | "double-bus" | "bridge";
        /**
         * @description `customer-manager`: Customer manager (客户经理); `project-manager`: Project manager (项目经理)
         * @enum {string}
         */
        ListManagedLineInput: "customer-manager" | "project-manager";
        /**
         * @description `concrete-pole`: Concrete pole (水泥杆); `steel-pole`: Steel pole (钢管杆); `tower`: Tower (铁塔); `conductor`: Conductor (导线); `cable`: Cable (电缆); `cable-accessory`: Cable accessories (电缆附件); `pole-breaker`: Pole-mounted breaker (柱上断路器); `disconnector`: Disconnector (隔离开关); `fuse`: Fuse (熔断器); `arrester`: Surge arrester (避雷器); `insulator`: Insulator (绝缘子); `fittings`: Fittings (金具); `transformer`: Distribution transformer (配电变压器); `box-substation`: Box-type substation (箱变); `ring-main-unit`: Ring main unit (环网柜); `switchgear`: Switchgear (开关柜); `jp-cabinet`: JP cabinet (JP柜); `metering-box`: Metering box (计量箱); `instrument-transformer`: Instrument transformer (互感器); `protection`: Protection and automation (保护自动化); `optical-cable`: Optical cable (光缆); `earthing`: Earthing material (接地材料)
         * @enum {string}
         */
        ListMaterialKindInput: "concrete-pole" | "steel-pole" | "tower" | "conductor" | "cable" | "cable-accessory" | "pole-breaker" | "disconnector" | "fuse" | "arrester" | "insulator" | "fittings" | "transformer" | "box-substation" | "ring-main-unit" | "switchgear" | "jp-cabinet" | "metering-box" | "instrument-transformer" | "protection" | "optical-cable" | "earthing";
        /**
         * @description `stock`: Stock (库存); `agreement-stock`: Agreement stock (协议库存); `framework`: Framework (框架); `tender`: Tender (招标); `by-contractor`: Supplied by the contractor (乙供)
         * @enum {string}
         */
        ListMaterialSourceInput: "stock" | "agreement-stock" | "framework" | "tender" | "by-contractor";
        /**
         * @description `main`: Main meter (主表); `secondary`: Secondary meter (副表); `check`: Check meter (考核表); `sub`: Sub-meter (分表)
         * @enum {string}
         */
        ListMeterRoleInput: "main" | "secondary" | "check" | "sub";
        /**
         * @description `I`: Class I (Ⅰ类); `II`: Class II (Ⅱ类); `III`: Class III (Ⅲ类); `IV`: Class IV (Ⅳ类); `V`: Class V (Ⅴ类)
         * @enum {string}
         */
        ListMeteringClassInput: "I" | "II" | "III" | "IV" | "V";
        /**
         * @description `hv-hv`: Supplied and metered at high voltage (高供高计); `hv-lv`: Supplied at high, metered at low voltage (高供低计); `lv-lv`: Supplied and metered at low voltage (低供低计)
         * @enum {string}
         */
        ListMeteringSideInput: "hv-hv" | "hv-lv" | "lv-lv";
        /**
         * @description `direct`: Direct on line (直接起动); `soft`: Soft starter (软起动); `reactor`: Reactor (电抗降压); `converter`: Converter (变频起动)
         * @enum {string}
         */
        ListMotorStartInput: "direct" | "soft" | "reactor" | "converter";
        /**
         * @description `new-connection`: New connection (新接入); `capacity-limited`: Capacity limited (容量受限); `no-bay`: No free bay (间隔不足); `lv-limited`: Low-voltage capacity limited (低压受限); `reliability`: Reliability (可靠性)
         * @enum {string}
         */
        ListNeedReasonInput: "new-connection" | "capacity-limited" | "no-bay" | "lv-limited" | "reliability";
        /**
         * @description `transformer-loaded`: Substation transformer heavily loaded (变电站主变重载); `line-loaded`: Line heavily loaded (线路重载); `no-bay`: No bay free (间隔不足); `no-source`: No source within reach (无电源点覆盖); `site-not-lawful`: Land or project not lawful (客户用地/项目不合规); `unsafe-ground`: Unsafe ground (mined-out and the like) (采空区等安全原因)
         * @enum {string}
         */
        ListNoSupplyReasonInput: "transformer-loaded" | "line-loaded" | "no-bay" | "no-source" | "site-not-lawful" | "unsafe-ground";
        /**
         * @description `capacity`: Capacity (容量); `source-or-route`: Source or route (电源点/路径); `investment-boundary`: Investment boundary (投资界面); `fees`: Fees (费用); `metering-or-tariff`: Metering or tariff (计量电价); `duration`: Duration (工期); `other`: Other (其他)
         * @enum {string}
         */
        ListObjectionKindInput: "capacity" | "source-or-route" | "investment-boundary" | "fees" | "metering-or-tariff" | "duration" | "other";
        /**
         * @description `hot-standby`: Hot standby (热备); `cold-standby`: Cold standby (冷备)
         * @enum {string}
         */
        ListOperationModeInput: "hot-standby" | "cold-standby";
        /**
         * @description `planned-outage`: Planned outage (计划停电); `live-work`: Live work (带电作业); `no-outage`: No outage (不停电)
         * @enum {string}
         */
        ListOutageWayInput: "planned-outage" | "live-work" | "no-outage";
        /**
         * @description `late-assignment`: Assignment delayed (派工延误); `no-appointment`: No appointment for the survey (勘查预约未果); `scheme-drafting`: Drafting of the scheme (方案编制); `countersign`: Countersigning delayed by a department (会签延误（部门）); `customer-papers`: Customer’s papers (客户资料); `review-staff`: No reviewer of drawings (审图人员); `inspection-staff`: No inspector (检查人员); `contract-countersign`: Countersigning of the contract (合同会签); `meter-stock`: Meters or transformers out of stock (表计、互感器缺货); `outage-plan`: Outage plan (停送电计划); `materials`: Materials (物资); `permits`: Permits (手续); `contractor`: Contractor (施工单位); `blocked-site`: Blocked site, compensation (阻工补偿); `weather`: Weather, frozen ground (天气冻土); `system-fault`: System fault (系统故障); `customer`: Customer (客户原因); `other`: Other (其他)
         * @enum {string}
         */
        ListOverdueCauseInput: "late-assignment" | "no-appointment" | "scheme-drafting" | "countersign" | "customer-papers" | "review-staff" | "inspection-staff" | "contract-countersign" | "meter-stock" | "outage-plan" | "materials" | "permits" | "contractor" | "blocked-site" | "weather" | "system-fault" | "customer" | "other";
        /**
         * @description `diesel`: Diesel generator (柴油发电机); `gas`: Gas generator (燃气发电机); `ups`: UPS or EPS (UPS/EPS); `storage`: Storage (储能); `waste-heat`: Waste heat or pressure (余热余压); `solar`: Solar (光伏); `plant`: Own power plant (自备电厂)
         * @enum {string}
         */
        ListOwnSupplyKindInput: "diesel" | "gas" | "ups" | "storage" | "waste-heat" | "solar" | "plant";
        /**
         * @description `application-form`: Application form (用电登记表); `subject-proof`: Proof of the applicant (licence, certificate, identity card) (主体证明（营业执照、法人证书、身份证）); `representative-id`: Identity card of the legal representative (法定代表人身份证); `authority-letter`: Letter of authority and the agent’s identity card (授权委托书及经办人证件); `site-proof`: Proof of property or land (产权证明); `equipment-list`: Equipment list (用电设备清单); `project-approval`: Project approval or filing (项目核准备案); `site-plan`: Site plan (平面图/位置图); `important-customer-approval`: Important customer: approval or declaration (重要用户批复或申报); `power-quality-assessment`: Power quality assessment (电能质量评估); `lease-and-consent`: Lease and the owner’s consent (租赁合同及产权人同意); `trade-permits`: Environmental, safety, mining and production permits (环评/安评/采矿许可/安全生产许可); `temporary-use-proof`: Construction permit or land statement (施工许可或用地说明); `parking-right`: Right to the parking spaces (车位权属); `former-contract`: Existing supply contract (原供用电合同); `change-request`: Request to change the supply (变更用电申请); `seal-record`: Record of sealing or unsealing the transformer (变压器加封、启封记录); `own-choice-notice`: Notice of free choice of firms (三不指定告知书); `suspension-request`: Request or ground for the suspension (中止申请或凭证); `termination-request`: Request or proof for the termination (终止申请或证明); `other`: Other paper (其他资料)
         * @enum {string}
         */
        ListPaperKindInput: "application-form" | "subject-proof" | "representative-id" | "authority-letter" | "site-proof" | "equipment-list" | "project-approval" | "site-plan" | "important-customer-approval" | "power-quality-assessment" | "lease-and-consent" | "trade-permits" | "temporary-use-proof" | "parking-right" | "former-contract" | "change-request" | "seal-record" | "own-choice-notice" | "suspension-request" | "termination-request" | "other";
        /**
         * @description `held`: Held (有); `missing`: Missing (缺); `not-applicable`: Not applicable (不适用)
         * @enum {string}
         */
        ListPaperStateInput: "held" | "missing" | "not-applicable";
        /**
         * @description `passed`: Passed (合格); `gap`: Gap (缺件)
         * @enum {string}
         */
        ListPaperVerdictInput: "passed" | "gap";
        /**
         * @description `transfer`: Bank transfer (转账); `online`: Online (网上缴费); `card`: By card (刷卡); `cash`: Cash (现金); `cheque`: Cheque (支票)
         * @enum {string}
         */
        ListPayWayInput: "transfer" | "online" | "card" | "cash" | "cheque";
        /**
         * @description `utility`: Utility (供电企业); `customer`: Customer (客户)
         * @enum {string}
         */
        ListPermitApplicantInput: "utility" | "customer";
        /**
         * @description `planning`: Planning permit (建设工程规划许可); `road-occupation`: Occupying or digging up a city road (占用（挖掘）城市道路); `green-land`: Green land, felling and moving trees (临时占用绿地、树木砍伐移植); `highway`: Works on a public road (公路涉路); `motorway-crossing`: Motorway crossing (高速跨越); `railway-crossing`: Railway crossing (铁路跨越穿越); `river`: River (water authority) (河道（水利）); `traffic`: Traffic arrangement (police) (交通组织（公安）); `forest`: Forest and grassland (林草地); `farmland`: Farmland, land pre-review (基本农田/土地预审); `relics`: Cultural relics (文物); `pipeline`: Oil or gas pipeline crossing (油气管道交叉); `mined-ground`: Mineral deposits, mined-out ground (压覆矿产/采空区); `soil-water`: Soil and water conservation (水土保持); `environment`: Environmental filing (环评备案)
         * @enum {string}
         */
        ListPermitKindInput: "planning" | "road-occupation" | "green-land" | "highway" | "motorway-crossing" | "railway-crossing" | "river" | "traffic" | "forest" | "farmland" | "relics" | "pipeline" | "mined-ground" | "soil-water" | "environment";
        /**
         * @description `exempt`: Exempt (免审); `commitment`: Commitment (承诺); `filing`: Filing (备案); `joint`: Joint approval (并联审批)
         * @enum {string}
         */
        ListPermitModeInput: "exempt" | "commitment" | "filing" | "joint";
        /**
         * @description `approved`: Approved (批准); `conditional`: Approved with conditions (附条件批准); `returned`: Returned (退件)
         * @enum {string}
         */
        ListPermitResultInput: "approved" | "conditional" | "returned";
        /**
         * @description `single`: Single phase (单相); `three`: Three phase (三相)
         * @enum {string}
         */
        ListPhaseInput: "single" | "three";
        /**
         * @description `monthly`: Monthly plan (月计划); `weekly`: Weekly plan (周计划); `ad-hoc`: Ad hoc (临时)
         * @enum {string}
         */
        ListPlanKindInput: "monthly" | "weekly" | "ad-hoc";
        /**
         * @description `0.80`: 0.80 (0.80); `0.85`: 0.85 (0.85); `0.90`: 0.90 (0.90); `none`: Not applied (不考核)
         * @enum {string}
         */
        ListPowerFactorInput: "0.80" | "0.85" | "0.90" | "none";
        /**
         * @description `green-channel`: Green channel (绿色通道); `yearly-plan`: Yearly plan (年度计划)
         * @enum {string}
         */
        ListProjectChannelInput: "green-channel" | "yearly-plan";
        /**
         * @description `site-survey`: Site survey (现场勘查); `scheme-review`: Scheme review (供电方案审批); `scheme-reply`: Scheme reply (供电方案答复); `contractor-check`: Contractor check (设计、施工、试验单位资质审核); `design-review`: Design review (设计图纸审查); `completion-report`: Completion report (竣工报验); `supply-contract`: Supply contract (供用电合同签订); `energisation`: Energisation (送电)
         * @enum {string}
         */
        ListPromiseStepInput: "site-survey" | "scheme-review" | "scheme-reply" | "contractor-check" | "design-review" | "completion-report" | "supply-contract" | "energisation";
        /**
         * @description `automatic`: Central, switched automatically (集中自动投切); `manual`: Central, switched by hand (集中手动投切); `local`: At the loads (就地补偿)
         * @enum {string}
         */
        ListReactiveWayInput: "automatic" | "manual" | "local";
        /**
         * @description `permanent`: Permanent (永久); `30-years`: 30 years (30 年); `10-years`: 10 years (10 年)
         * @enum {string}
         */
        ListRetentionInput: "permanent" | "30-years" | "10-years";
        /**
         * @description `source-capacity`: Source point short of capacity (电源点容量不足); `supply-voltage`: Supply voltage unsuitable (供电电压不合理); `route`: Route not feasible (路径不可行); `metering-mode`: Way of metering unsuitable (计量方式不当); `ratio-accuracy`: Ratio or accuracy wrong (变比/精度不符); `tariff-class`: Tariff class wrong (电价类别有误); `power-factor`: Power-factor standard wrong (力调标准有误); `fee-ground`: Fee without sufficient ground (收费依据不足); `boundary-unclear`: Boundary unclear (分界点不清); `investment-boundary`: Investment boundary wrong (投资界面有误); `papers-missing`: Papers missing (资料不全); `survey-untrue`: Survey does not match the site (勘查信息不实); `signature-missing`: Signature missing (缺签字); `wrong-form`: Wrong format (格式错误); `other`: Other (其他)
         * @enum {string}
         */
        ListReturnReasonInput: "source-capacity" | "supply-voltage" | "route" | "metering-mode" | "ratio-accuracy" | "tariff-class" | "power-factor" | "fee-ground" | "boundary-unclear" | "investment-boundary" | "papers-missing" | "survey-untrue" | "signature-missing" | "wrong-form" | "other";
        /**
         * @description `agreed`: Agreed (同意); `agreed-with-conditions`: Agreed with conditions (同意附条件); `part-returned`: A part returned (退回部分方案); `draft-returned`: Draft returned (退回重新编制)
         * @enum {string}
         */
        ListReviewOpinionInput: "agreed" | "agreed-with-conditions" | "part-returned" | "draft-returned";
        /**
         * @description `countersign`: Countersigning (会签); `joint-meeting`: Joint meeting (集中会审)
         * @enum {string}
         */
        ListReviewWayInput: "countersign" | "joint-meeting";
        /**
         * @description `customer-need`: The customer’s need changed (客户需求变化); `grid-condition`: The grid’s conditions changed (电网条件变化); `route-permits`: Route not permitted (路径手续不通); `survey-error`: Error in the survey (勘查差错); `review-demand`: Asked for in the review (会审要求)
         * @enum {string}
         */
        ListSchemeChangeInput: "customer-need" | "grid-condition" | "route-permits" | "survey-error" | "review-demand";
        /**
         * @description `access`: Access scheme (接入系统方案); `metering`: Metering scheme (计量方案); `tariff`: Tariff scheme (电价方案)
         * @enum {string}
         */
        ListSchemePartInput: "access" | "metering" | "tariff";
        /**
         * @description `1`: Very poor (很不满意); `2`: Poor (不满意); `3`: Fair (一般); `4`: Good (满意); `5`: Very good (很满意)
         * @enum {string}
         */
        ListScoreInput: "1" | "2" | "3" | "4" | "5";
        /**
         * @description `monthly`: Monthly (按月); `twice-a-month`: Twice a month (每月两次); `three-times-a-month`: Three times a month (每月三次); `prepaid`: Prepaid (预付费)
         * @enum {string}
         */
        ListSettlementCycleInput: "monthly" | "twice-a-month" | "three-times-a-month" | "prepaid";
        /**
         * @description `one`: One shift (一班); `two`: Two shifts (二班); `three`: Three shifts (三班); `seasonal`: Seasonal (季节性)
         * @enum {string}
         */
        ListShiftPatternInput: "one" | "two" | "three" | "seasonal";
        /**
         * @description `safety`: Safety (安全); `quality`: Quality (质量)
         * @enum {string}
         */
        ListSiteCheckKindInput: "safety" | "quality";
        /**
         * @description `property-certificate`: Real property certificate (不动产权证); `land-use`: State land use certificate (国有土地使用证); `planning-permit`: Planning permit for construction land (建设用地规划许可); `lease`: Lease (租赁合同); `village-proof`: Village or township certificate (村镇证明); `mining-land`: Mining or land approval (采矿/用地批复); `to-follow`: Not yet obtained, to follow (暂未取得，承诺补交); `court`: Court document (法院文书)
         * @enum {string}
         */
        ListSiteProofInput: "property-certificate" | "land-use" | "planning-permit" | "lease" | "village-proof" | "mining-land" | "to-follow" | "court";
        /**
         * @description `main`: Main (主供); `standby`: Standby (备用); `security`: Security (保安); `mutual`: Mutual standby (互为备用)
         * @enum {string}
         */
        ListSourceRoleInput: "main" | "standby" | "security" | "mutual";
        /**
         * @description `none`: Not split (不分摊); `share`: Fixed share (定比); `quantity`: Fixed quantity (定量)
         * @enum {string}
         */
        ListSplitWayInput: "none" | "share" | "quantity";
        /**
         * @description `switch-room`: Switch room (配电室); `box`: Box-type substation (箱变); `pole`: Pole-mounted transformer (台变); `switching-station`: Switching station (开关站); `substation`: Substation (变电站)
         * @enum {string}
         */
        ListStationKindInput: "switch-room" | "box" | "pole" | "switching-station" | "substation";
        /**
         * @description `can`: Can be supplied (可供); `restricted`: Restricted, transitional supply (受限过渡供电); `cannot`: Cannot be supplied now (暂不可供)
         * @enum {string}
         */
        ListSupplyConclusionInput: "can" | "restricted" | "cannot";
        /**
         * @description `lv`: Low voltage (低压); `hv-single`: High voltage, one source (高压单电源); `hv-dual`: High voltage, more than one source (高压双电源)
         * @enum {string}
         */
        ListSupplyKindInput: "lv" | "hv-single" | "hv-dual";
        /**
         * @description `main-and-standby`: One main, one standby (一主一备); `mutual`: Mutual standby (互为备用); `simultaneous`: In use at the same time (同时供电)
         * @enum {string}
         */
        ListSupplyLinkInput: "main-and-standby" | "mutual" | "simultaneous";
        /**
         * @description `single`: One source (单电源); `double-circuit`: Two circuits from one substation (双回路); `dual`: Two sources (双电源); `multi`: More than two sources (多电源)
         * @enum {string}
         */
        ListSupplyModeInput: "single" | "double-circuit" | "dual" | "multi";
        /**
         * @description `name`: Customer’s name (户名); `address`: Supply address (用电地址); `usage`: Usage class (用电类别); `industry`: Industry (行业分类); `equipment`: Equipment (用电设备); `capacity`: Capacity (用电容量)
         * @enum {string}
         */
        ListSurveyItemInput: "name" | "address" | "usage" | "industry" | "equipment" | "capacity";
        /**
         * @description `customer-asks`: Customer requests postponement (客户要求暂缓); `customer-project-stopped`: Customer’s project stopped or delayed (客户项目停建缓建); `customer-funds`: Customer funding (客户资金原因); `customer-need-open`: Customer’s change pending (客户变更需求待定); `customer-absent`: Customer not present as agreed (客户未按约到场); `customer-papers-late`: Customer’s papers overdue (客户逾期未补资料); `customer-works-not-ready`: Customer’s works not ready (客户受电工程未具备条件); `customer-permits`: Customer’s permits not complete (客户侧手续未办结); `customer-access-design`: Access design commissioned by the customer (客户委托接入系统设计); `breach-open`: Breach or theft not settled (违约用电、窃电待处理); `arrears`: Arrears (欠费未清); `land-dispute`: Dispute over property or land (产权、用地纠纷); `obstruction`: Works obstructed (阻工); `government-plan`: Change of the government’s plan (政府规划调整); `government-permit`: Government permit (customer’s or third party’s cause) (政府手续（客户委托或第三方原因）); `stop-order`: Stop order (relics, environment) (文物、环保停工令); `disaster`: Disaster, epidemic control (自然灾害、疫情管控); `extreme-weather`: Extreme weather (yellow warning or above) (极端天气（黄色以上预警）); `grid-restricted`: Grid restricted (电网受限); `works-not-ready`: Supporting works not finished (配套工程未完); `materials-late`: Materials not arrived (物资未到); `outage-not-planned`: Outage not planned (停电计划未排); `staff`: Staff (人员); `system-fault`: System fault (系统故障)
         * @enum {string}
         */
        ListSuspensionReasonInput: "customer-asks" | "customer-project-stopped" | "customer-funds" | "customer-need-open" | "customer-absent" | "customer-papers-late" | "customer-works-not-ready" | "customer-permits" | "customer-access-design" | "breach-open" | "arrears" | "land-dispute" | "obstruction" | "government-plan" | "government-permit" | "stop-order" | "disaster" | "extreme-weather" | "grid-restricted" | "works-not-ready" | "materials-late" | "outage-not-planned" | "staff" | "system-fault";
        /**
         * @description `manual`: By hand (手动); `automatic`: Automatic (自动); `interlocked`: By hand with mechanical interlock (机械闭锁手动); `none`: None (circuit of its own) (不切换（独立回路）)
         * @enum {string}
         */
        ListSwitchOverWayInput: "manual" | "automatic" | "interlocked" | "none";
        /**
         * @description `residential`: Residential (居民生活); `agricultural`: Agricultural (农业生产); `business-single`: Business, single-part (工商业单一制); `business-two-part`: Business, two-part (工商业两部制)
         * @enum {string}
         */
        ListTariffClassInput: "residential" | "agricultural" | "business-single" | "business-two-part";
        /**
         * @description `building`: Building works (基建); `municipal`: Municipal works (市政); `railway-road`: Railway and road works (铁路公路施工); `drought`: Drought relief, wells (抗旱打井); `rescue`: Rescue and disaster relief (抢险救灾); `event`: Assemblies and shows (集会演出); `exploration`: Exploration (勘探); `other`: Other (其他)
         * @enum {string}
         */
        ListTemporaryPurposeInput: "building" | "municipal" | "railway-road" | "drought" | "rescue" | "event" | "exploration" | "other";
        /**
         * @description `none`: There is none (没有临时电源); `removed`: Removed (已拆除); `own-contract`: Kept, with a contract of its own (保留，另有临时用电合同); `still-there`: Still there (未拆除)
         * @enum {string}
         */
        ListTemporarySupplyStateInput: "none" | "removed" | "own-contract" | "still-there";
        /**
         * @description `customer-terminal`: Customer terminal (专变采集终端); `load-management`: Load management terminal (负荷管理终端); `substation`: Substation terminal (厂站终端); `concentrator`: Concentrator (集中器)
         * @enum {string}
         */
        ListTerminalKindInput: "customer-terminal" | "load-management" | "substation" | "concentrator";
        /**
         * @description `withdrawn`: Withdrawn by the customer (客户撤销); `papers-missing`: Papers overdue (资料逾期未补); `scheme-expired`: Scheme expired (方案逾期失效); `cannot-supply`: Cannot be supplied (不具备供电条件); `duplicate`: Duplicate application (重复申请); `breach-open`: Breach or theft not settled (违约窃电未处理); `unreachable`: Customer cannot be reached (客户失联); `entered-wrongly`: Entered by mistake (录入错误)
         * @enum {string}
         */
        ListTerminationKindInput: "withdrawn" | "papers-missing" | "scheme-expired" | "cannot-supply" | "duplicate" | "breach-open" | "unreachable" | "entered-wrongly";
        /**
         * @description `post-changed`: Change of post (调岗); `leave`: Leave (请假); `eligibility-lost`: No longer eligible (资格失效); `conflict`: Conflict of interest (回避); `load`: Balance of load (负载调整)
         * @enum {string}
         */
        ListTransferReasonInput: "post-changed" | "leave" | "eligibility-lost" | "conflict" | "load";
        /**
         * @description `running`: Running (运行); `hot-standby`: Hot standby (热备用); `cold-standby`: Cold standby (冷备用)
         * @enum {string}
         */
        ListTransformerDutyInput: "running" | "hot-standby" | "cold-standby";
        /**
         * @description `reminder`: Reminder (催办); `overdue-1`: Overdue, level 1 (超期一级); `overdue-2`: Overdue, level 2 (urging order) (超期二级（督办单）); `overdue-3`: Overdue, level 3 (branch) (超期三级（分公司）); `overdue-4`: Overdue, level 4 (group) (超期四级（集团）)
         * @enum {string}
         */
        ListUrgingLevelInput: "reminder" | "overdue-1" | "overdue-2" | "overdue-3" | "overdue-4";
        /**
         * @description `large-industry`: Large industry (大工业); `general`: General industry and commerce (一般工商业); `residential`: Residential (居民生活); `residential-rate`: Non-residential on the residential rate (schools and the like) (执行居民电价的非居民（学校等）); `farming`: Farming (农业生产); `irrigation`: Irrigation and drainage (农业排灌); `resale`: Wholesale (趸售)
         * @enum {string}
         */
        ListUsageClassInput: "large-industry" | "general" | "residential" | "residential-rate" | "farming" | "irrigation" | "resale";
        /**
         * @description `10`: 10 kV (10 kV); `35`: 35 kV (35 kV); `110`: 110 kV (110 kV); `220`: 220 kV (220 kV); `0.22`: 0.22 kV (0.22 kV); `0.38`: 0.38 kV (0.38 kV)
         * @enum {string}
         */
        ListVoltageInput: "10" | "35" | "110" | "220" | "0.22" | "0.38";
        /**
         * @description `fine`: Fine (晴); `cloudy`: Cloudy (多云); `rain`: Rain (雨); `snow`: Snow (雪); `sand`: Sand and dust (沙尘); `frozen`: Frozen ground (冻土)
         * @enum {string}
         */
        ListWeatherInput: "fine" | "cloudy" | "rain" | "snow" | "sand" | "frozen";
        /**
         * @description `three-wire`: Three-phase three-wire (三相三线); `four-wire`: Three-phase four-wire (三相四线); `single`: Single-phase (单相)
         * @enum {string}
         */
        ListWiringWayInput: "three-wire" | "four-wire" | "single";
        /**
         * @description `resurvey`: Resurvey (复测); `pit`: Pits (基坑); `foundation`: Foundations (基础); `erection`: Erecting poles and towers (立杆组塔); `stringing`: Stringing (架线); `accessories`: Accessories (附件); `cable-civil`: Cable civil works (电缆土建); `cable-laying`: Cable laying (电缆敷设); `cable-ends`: Cable terminations (电缆头); `equipment-foundation`: Equipment foundations (设备基础); `equipment`: Equipment installation (设备安装); `earthing`: Earthing (接地); `secondary`: Secondary wiring (二次); `testing`: Testing (试验); `connection`: Grid connection (接火); `restoration`: Reinstatement (恢复)
         * @enum {string}
         */
        ListWorkItemInput: "resurvey" | "pit" | "foundation" | "erection" | "stringing" | "accessories" | "cable-civil" | "cable-laying" | "cable-ends" | "equipment-foundation" | "equipment" | "earthing" | "secondary" | "testing" | "connection" | "restoration";
        /**
         * @description `construction`: Construction (施工); `supervision`: Supervision (监理); `design`: Design (设计)
         * @enum {string}
         */
        ListWorksContractKindInput: "construction" | "supervision" | "design";
        /**
         * @description `new-line`: New line (新建线路); `line-upgrade`: Line upgrade (线路改造); `substation-bay`: Substation bay (变电站间隔); `ring-main-unit`: Ring main unit or branch box (环网柜/分支箱); `new-transformer`: New distribution transformer (新增配变); `larger-transformer`: Larger distribution transformer (配变增容); `new-substation`: New substation (新建变电站); `communication`: Communication and automation (通信自动化)
         * @enum {string}
         */
        ListWorksKindInput: "new-line" | "line-upgrade" | "substation-bay" | "ring-main-unit" | "new-transformer" | "larger-transformer" | "new-substation" | "communication";
        /**
         * @description `none`: Not needed (不需要); `grid`: Grid side (电网侧); `customer`: Customer side (客户侧); `both`: Both sides (双方)
         * @enum {string}
         */
        ListWorksSideInput: "none" | "grid" | "customer" | "both";
        /**
         * @description `not-started`: Not started (未启动); `designing`: In design (设计中); `purchasing`: Equipment procurement (设备采购); `civil-works`: Civil works (土建); `installing`: Installation (安装); `testing`: Testing (试验); `to-be-reported`: Awaiting completion report (待报验); `stopped`: Stopped (停工)
         * @enum {string}
         */
        ListWorksStageInput: "not-started" | "designing" | "purchasing" | "civil-works" | "installing" | "testing" | "to-be-reported" | "stopped";
        Looked: {
            at: string;
        };
        Me: {
            signedIn: boolean;
            person?: {
                id: string;
                name: string;
            };
            /** @enum {string} */
            kind?: "staff" | "customer";
            duties: {
                duty: string;
                name: components["schemas"]["Text"];
                unit: components["schemas"]["UnitRef"];
            }[];
            customers: {
                id: string;
                name: string;
            }[];
            demo: boolean;
            today: string;
            now: string;
        };
        Message: {
            id: string;
            stream: {
                /** @enum {string} */
                kind: "case" | "project";
                id: string;
            };
            number: string;
            /** @description The customer or the project. */
            about: string | null;
            words: components["schemas"]["Text"];
            /** @description The command that the reader is asked for. */
            asks: string | null;
            at: string;
            readAt: string | null;
        };
        MessagePage: {
            items: components["schemas"]["Message"][];
            next: string | null;
            /** @description Of all of them; stops at 100. */
            unread: number;
        };
        MessagesRead: {
            read: number;
            /** @description Marks what was read now, so that it can be undone. */
            readAt: string;
        };
        MessagesUnread: {
            unread: number;
        };
        NamedDay: {
            date: string;
            /** @enum {string} */
            kind: "work" | "rest";
            name: components["schemas"]["Text"];
        };
        NamedDayInput: {
            date: string;
            /** @enum {string} */
            kind: "work" | "rest";
            name: components["schemas"]["TextInput"];
        };
        News: {
            stream: {
                /** @enum {string} */
                kind: "case" | "project";
                id: string;
            };
            number: string;
            about: string | null;
            seq: number;
            at: string;
            sentence: components["schemas"]["Text"];
        };
        /** @description What I may do now. */
        OfferedAct: {
            command: string;
            name: components["schemas"]["Text"];
            step: string | null;
            stepName: components["schemas"]["Text"] | null;
            visit: number | null;
            primary: boolean;
        };
        /** @description Licences as the authorities publish them, in the order of the credit code: no firm is recommended. */
        OpenFirmList: {
            items: {
                name: string;
                creditCode: string;
                kinds: {
                    code: string;
                    name: components["schemas"]["Text"];
                }[];
                licences: {
                    kindName: components["schemas"]["Text"];
                    licenceNo: string;
                    grade: string;
                    maxKv: string | null;
                    validTo: string;
                }[];
            }[];
            next: string | null;
            count: number;
        };
        /** @description A page of the desk with what stands in its address. */
        OpenList: {
            /** @enum {string} */
            page: "todo" | "cases" | "projects" | "messages" | "warnings" | "urgings";
            search: {
                [key: string]: string;
            };
        };
        /** @description How much stands behind each tab of the page. */
        PageCounts: {
            ledger: number;
            siteRecords: number;
            exchanges: number;
            dossier: {
                held: number;
                needed: number;
            };
        };
        PaperPart: {
            seq: number;
            command: string;
            title: components["schemas"]["Text"];
            formCode: string;
            at: string;
            who: components["schemas"]["Text"];
            duty: components["schemas"]["Text"] | null;
            data: {
                [key: string]: unknown;
            };
            details: components["schemas"]["ToldLine"][];
            signatures: {
                whose: components["schemas"]["Text"];
                name: string;
                strokes: string | null;
                at: string;
            }[];
        };
        Person: {
            id: string;
            name: string;
            away: boolean;
            duties: {
                duty: string;
                name: components["schemas"]["Text"];
                unit: components["schemas"]["UnitRef"];
            }[];
        };
        PersonList: {
            items: components["schemas"]["Person"][];
        };
        PersonRef: {
            id: string;
            name: string;
            phone?: string | null;
        };
        /** @description All that a form needs to open. */
        Preparation: {
            command: string;
            formCode: string;
            seenVersion: number;
            /** @description For the conditions of the form. */
            facts: {
                [key: string]: unknown;
            };
            prefill: {
                [key: string]: {
                    value: unknown;
                    source: components["schemas"]["Text"];
                };
            };
            draft: {
                [key: string]: unknown;
            } | null;
            draftSavedAt: string | null;
            rows: {
                [key: string]: {
                    [key: string]: unknown;
                }[];
            };
            choices: {
                persons?: {
                    [key: string]: components["schemas"]["Candidate"][];
                };
            };
        };
        PrintedPaper: {
            paper: string;
            title: components["schemas"]["Text"];
            number: string;
            visit: number;
            unit: components["schemas"]["Text"];
            customerName: string | null;
            supplyAddress: string | null;
            /** @description Of the last ledger event behind the sheet. */
            hash: string;
            parts: components["schemas"]["PaperPart"][];
        };
        /** @description What went wrong and what to do, in both languages (RFC 9457). */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description Stable; programs go by it. */
            code: string;
            text: components["schemas"]["Text"];
            params?: {
                [key: string]: unknown;
            };
            errors?: {
                path: string;
                code: string;
                text: components["schemas"]["Text"];
            }[];
            /** @description With `stale`: what happened since. */
            changes?: {
                seq: number;
                type: string;
                doneAt: string;
                by: components["schemas"]["Text"];
                text: components["schemas"]["Text"];
            }[];
            requestId: string;
            commandId?: string;
        };
        ProcessPicture: {
            process: {
                [key: string]: unknown;
            };
            position: {
                [key: string]: unknown;
            };
            visits: components["schemas"]["StepState"][];
        };
        ProcessSource: {
            id: string;
            version: string;
            fileName: string;
            sha256: string;
            /** @description BPMN 2.0 XML. */
            source: string;
            /** @description False: the stream began with an earlier version; this is the drawing of today. */
            pinned: boolean;
        };
        ProjectBeside: {
            id: string;
            number: string;
            name: string;
            step: components["schemas"]["Text"] | null;
            light: components["schemas"]["Light"];
            promisedDate: string | null;
            commissionedAt: string | null;
            /** @description 两轨不同步: it promises a later day than the customer was promised or wants. */
            outOfStep: boolean;
        };
        ProjectList: {
            items: components["schemas"]["ProjectRow"][];
            next: string | null;
            count: {
                n: number;
                more: boolean;
            };
        };
        ProjectMoney: {
            estimateWan: string | null;
            budgetWan: string | null;
            contractWan: string | null;
            settledWan: string | null;
        };
        ProjectPage: {
            id: string;
            number: string;
            name: string;
            worksKind: string | null;
            /** @enum {string} */
            status: "open" | "suspended" | "ended";
            endedAs: string | null;
            unit: components["schemas"]["UnitRef"];
            openedAt: string;
            customerManager: components["schemas"]["PersonRef"] | null;
            projectManager: components["schemas"]["PersonRef"] | null;
            light: components["schemas"]["Light"];
            caseCount: number;
            promisedDate: string | null;
            commissionedAt: string | null;
            neededBy: string | null;
            openSteps: {
                code: string;
                name: components["schemas"]["Text"];
            }[];
            version: number;
            process: {
                id: string;
                version: string;
            };
            outline: string | null;
            cases: components["schemas"]["CaseBeside"][];
            money: components["schemas"]["ProjectMoney"];
            progressPercent: number | null;
            plannedEnd: string | null;
            turn: components["schemas"]["StepTurn"][];
            steps: components["schemas"]["StepState"][];
            acts: components["schemas"]["OfferedAct"][];
        };
        ProjectRow: {
            id: string;
            number: string;
            name: string;
            worksKind: string | null;
            /** @enum {string} */
            status: "open" | "suspended" | "ended";
            endedAs: string | null;
            unit: components["schemas"]["UnitRef"];
            openedAt: string;
            customerManager: components["schemas"]["PersonRef"] | null;
            projectManager: components["schemas"]["PersonRef"] | null;
            steps: {
                code: string;
                name: components["schemas"]["Text"];
            }[];
            light: components["schemas"]["Light"];
            caseCount: number;
            promisedDate: string | null;
            commissionedAt: string | null;
            neededBy: string | null;
        };
        /** @description Limits, fees and papers in force today, for everybody to read (供电企业信息公开实施办法). */
        Publication: {
            regime: {
                id: string;
                version: string;
                title: components["schemas"]["Text"];
                issuer: components["schemas"]["Text"];
                effectiveFrom: string;
            };
            limits: {
                id: string;
                process: string;
                kind: string;
                step: string;
                stepName: components["schemas"]["Text"];
                name: components["schemas"]["Text"];
                days: number;
                unit: string;
                supplyKinds: string[];
                ground: components["schemas"]["Text"];
                source: string;
                toBeConfirmed: boolean;
            }[];
            fees: {
                fee: string;
                name: components["schemas"]["Text"];
                lawful: boolean;
                ground: components["schemas"]["Text"];
                rateYuan: string | null;
                source: string;
                toBeConfirmed: boolean;
            }[];
            papers: {
                paper: string;
                name: components["schemas"]["Text"];
                main: boolean;
                askedAt: string;
                dueBy: string;
                businessTypes: string[];
                conditional: boolean;
                /** @description Asked for only when this holds for the application’s fields. */
                when: {
                    [key: string]: unknown;
                } | null;
                source: string;
                toBeConfirmed: boolean;
            }[];
            duties: {
                duty: string;
                name: components["schemas"]["Text"];
            }[];
        };
        /** @description What was recorded, in words; `rows` a table cell by cell. */
        RecordDetail: {
            code: string;
            label: components["schemas"]["Text"];
            value: components["schemas"]["Text"];
            files: components["schemas"]["FileRef"][];
            rows?: components["schemas"]["TableRows"];
        };
        RecountList: {
            items: components["schemas"]["RecountRow"][];
            next: string | null;
            count: {
                n: number;
                more: boolean;
            };
        };
        RecountRow: {
            id: string;
            number: string;
            customerName: string | null;
            unit: components["schemas"]["UnitRef"];
            /** @enum {string} */
            status: "open" | "suspended" | "ended";
            endedAs: string | null;
            own: components["schemas"]["Recounted"];
            other: components["schemas"]["Recounted"];
        };
        Recounted: {
            regime: components["schemas"]["Text"];
            used: number;
            allowed: number | null;
            /** @enum {string} */
            light: "ok" | "amber" | "late" | "none";
            /** @description How many limits of the utility have begun. */
            limits: number;
            missed: {
                name: components["schemas"]["Text"];
                over: number;
                /** @enum {string} */
                unit: "working-days" | "calendar-days" | "months";
            }[];
        };
        RegimeRef: {
            name: string;
            title: components["schemas"]["Text"];
            issuer: components["schemas"]["Text"];
            effectiveFrom: string;
            effectiveTo: string | null;
            limits: number;
        };
        Region: {
            code: string;
            name: components["schemas"]["Text"];
            leaf: boolean;
        };
        RegionList: {
            items: components["schemas"]["Region"][];
        };
        Reminders: {
            armed: components["schemas"]["ArmedReminder"][];
            sent: components["schemas"]["SentReminder"][];
        };
        SavedView: {
            id: string;
            name: string;
            /** @description What stands in the address. */
            search: {
                [key: string]: string;
            };
        };
        SavedViewDropped: {
            dropped: boolean;
        };
        SavedViews: {
            items: components["schemas"]["SavedView"][];
        };
        SentReminder: {
            step: {
                code: string;
                name: components["schemas"]["Text"];
            };
            visit: number;
            level: {
                /** @enum {string} */
                code: "amber" | "due-today" | "overdue-1" | "overdue-2" | "overdue-3" | "overdue-4";
                name: components["schemas"]["Text"];
            };
            at: string;
            to: string[];
            digest: boolean;
        };
        /** @description `twoFactorRedirect: true`: the second factor is asked for next. The session itself is a cookie that scripts cannot read. */
        SessionAnswer: {
            [key: string]: unknown;
        };
        SiteRecord: {
            seq: number;
            visit: number;
            command: string;
            name: components["schemas"]["Text"];
            at: string;
            who: components["schemas"]["Text"];
            data: {
                [key: string]: unknown;
            };
            formCode: string;
            title: components["schemas"]["Text"];
            details: components["schemas"]["RecordDetail"][];
            files: components["schemas"]["FileRef"][];
            step: components["schemas"]["Text"] | null;
        };
        /** @description What was recorded on site, the newest first. */
        SiteRecords: {
            records: components["schemas"]["SiteRecord"][];
        };
        StepAhead: {
            /** @description Null: a step of the case. `to-come`: of a project that is being made. */
            projectId: string | null;
            code: string;
            name: components["schemas"]["Text"];
            /** @enum {string} */
            track: "customer" | "project";
            holder: components["schemas"]["ForecastHolder"];
            open: boolean;
            /** @description It decides the day of energisation. */
            critical: boolean;
            from: string;
            to: string;
            /** @description Working days, as such steps usually take. */
            days: number;
            /** @description Working days that it may be later without moving energisation. */
            slack: number;
            /** @description A day was promised, set or agreed for it; it is not over before. */
            until: string | null;
            /** @description Cases of the unit’s own from which its length was learnt; 0: the standard alone. */
            cases: number;
        };
        StepRecord: {
            seq: number;
            visit: number;
            command: string;
            name: components["schemas"]["Text"];
            at: string;
            who: components["schemas"]["Text"];
            data: {
                [key: string]: unknown;
            };
            formCode: string;
            title: components["schemas"]["Text"];
            details: components["schemas"]["RecordDetail"][];
            files: components["schemas"]["FileRef"][];
        };
        StepRecords: {
            step: string;
            name: components["schemas"]["Text"];
            records: components["schemas"]["StepRecord"][];
        };
        StepSegment: {
            from: string;
            to: string | null;
            /** @enum {string} */
            account: "utility" | "customer" | "third-party";
            suspended: boolean;
        };
        StepState: {
            code: string;
            no: string;
            name: components["schemas"]["Text"];
            /** @enum {string} */
            track: "customer" | "project";
            visit: number;
            /** @enum {string} */
            state: "done" | "open" | "exempt" | "left" | "later";
            openedAt: string | null;
            closedAt: string | null;
            /** @description Whose time it was, one after the other; the last is open (`to` null) while the step is. */
            segments: components["schemas"]["StepSegment"][];
            /** @description The day on which its limit ends or ended. */
            dueOn: string | null;
            turn: {
                duties: string[];
                /** @enum {string} */
                account: "utility" | "customer" | "third-party";
            } | null;
            account: ("utility" | "customer" | "third-party") | null;
            who: components["schemas"]["PersonRef"] | null;
            usedDays: number | null;
            allowedDays: number | null;
            light: components["schemas"]["Light"];
            outcome: components["schemas"]["Text"] | null;
        };
        StepTurn: {
            step: string;
            stepName: components["schemas"]["Text"];
            duties: string[];
            /** @enum {string} */
            account: "utility" | "customer" | "third-party";
            who: components["schemas"]["PersonRef"] | null;
            light: components["schemas"]["Light"];
        };
        Suspension: {
            since: string;
            /** @enum {string} */
            account: "utility" | "customer" | "third-party";
            reason: components["schemas"]["Text"] | null;
            expectedEnd: string | null;
        };
        /** @description A table cell by cell. */
        TableRows: {
            heads: components["schemas"]["Text"][];
            cells: components["schemas"]["Text"][][];
        };
        /** @description The same words in Chinese and English. */
        Text: {
            zh: string;
            en: string;
        };
        /** @description The same words in Chinese and English. */
        TextInput: {
            zh: string;
            en: string;
        };
        Todo: {
            stream: {
                /** @enum {string} */
                kind: "case" | "project";
                id: string;
            };
            number: string;
            customerName: string | null;
            supplyAddress: string | null;
            voltage: string | null;
            capacityKva: string | null;
            title: components["schemas"]["Text"];
            step: {
                code: string;
                no: string;
                name: components["schemas"]["Text"];
                visit: number;
            };
            act: {
                command: string;
                name: components["schemas"]["Text"];
            } | null;
            turn: components["schemas"]["Turn"];
            light: components["schemas"]["Light"];
            openedAt: string;
            usedDays: number;
            allowedDays: number | null;
            customerManager: components["schemas"]["PersonRef"] | null;
            projectManager: components["schemas"]["PersonRef"] | null;
            /** @description Why it is with me now: sent back, objected, postponed. */
            reason: components["schemas"]["Text"] | null;
        };
        TodoCounts: {
            all: number;
            dueToday: number;
            amber: number;
            late: number;
            /** @description Rows that `light=out-of-step` brings. */
            outOfStep: number;
            byStep: {
                step: string;
                name: components["schemas"]["Text"];
                count: number;
            }[];
        };
        TodoPage: {
            items: components["schemas"]["Todo"][];
            next: string | null;
            count: {
                n: number;
                more: boolean;
            };
        };
        ToldCustomer: {
            id: string;
            at: string;
            words: components["schemas"]["Text"];
            /** @description The act that the customer is asked for. */
            asks: components["schemas"]["Text"] | null;
            owes: components["schemas"]["Text"] | null;
            ways: {
                /** @enum {string} */
                channel: "message" | "sms" | "e-mail";
                /** @enum {string} */
                state: "waiting" | "sent" | "failed" | "given-up";
            }[];
            readAt: string | null;
        };
        ToldLine: {
            label: components["schemas"]["Text"];
            value: components["schemas"]["Text"];
            files?: components["schemas"]["FileRef"][];
            rows?: components["schemas"]["TableRows"];
        };
        Turn: {
            duties: string[];
            /** @enum {string} */
            account: "utility" | "customer" | "third-party";
        };
        Unit: {
            id: string;
            code: string;
            name: components["schemas"]["Text"];
            /** @enum {string} */
            kind: "group" | "branch" | "county" | "department";
            parentId: string | null;
            regions: string[];
        };
        UnitList: {
            items: components["schemas"]["Unit"][];
        };
        UnitRef: {
            id: string;
            code: string;
            name: components["schemas"]["Text"];
        };
        Urging: {
            stream: {
                /** @enum {string} */
                kind: "case" | "project";
                id: string;
            };
            number: string;
            about: string | null;
            no: number;
            level: components["schemas"]["Text"];
            matter: string;
            from: components["schemas"]["Text"];
            to: string | null;
            sentAt: string;
            answerDue: string;
            /** @enum {string} */
            stage: "open" | "answered" | "closed";
            late: boolean;
            answer: string | null;
            plannedDay: string | null;
            answeredAt: string | null;
            act: {
                command: string;
                name: components["schemas"]["Text"];
            } | null;
        };
        UrgingPage: {
            items: components["schemas"]["Urging"][];
            next: string | null;
            count: {
                n: number;
                more: boolean;
            };
        };
        VersionAccepted: {
            /** @constant */
            outcome: "accepted";
            commandId: string;
            document: {
                kind: string;
                key: string;
                version: number;
            };
            events: {
                id: string;
                type: string;
                seq: number;
            }[];
            replayed: boolean;
        };
        VersionHead: {
            /** @description `shipped-<version>`, or the number of the proposal. */
            ref: string;
            version: string;
            /** @enum {string} */
            state: "shipped" | "proposed" | "approved" | "returned" | "withdrawn";
            /** @description Of shipped and approved ones, today. */
            standing: ("coming" | "in-force" | "past") | null;
            effectiveFrom: string;
            effectiveTo: string | null;
            title: components["schemas"]["Text"];
            reason: string | null;
            basedOn: string | null;
            proposedBy: {
                id: string;
                name: string;
            } | null;
            proposedAt: string | null;
            decidedBy: {
                id: string;
                name: string;
            } | null;
            decidedAt: string | null;
            answer: string | null;
        };
        WarnedStep: {
            stream: {
                /** @enum {string} */
                kind: "case" | "project";
                id: string;
            };
            number: string;
            about: string | null;
            step: {
                code: string;
                name: components["schemas"]["Text"];
            };
            visit: number;
            level: {
                /** @enum {string} */
                code: "amber" | "due-today" | "overdue-1" | "overdue-2" | "overdue-3" | "overdue-4";
                name: components["schemas"]["Text"];
            };
            unit: components["schemas"]["UnitRef"] | null;
            /** @description The manager whose turn it is, else the duty. */
            who: components["schemas"]["Text"];
            light: components["schemas"]["Light"];
            owes: components["schemas"]["Text"][];
        };
        WarningPage: {
            items: components["schemas"]["WarnedStep"][];
            next: string | null;
            count: {
                n: number;
                more: boolean;
            };
            /** @description Of what matches but for the level. */
            levels: {
                level: {
                    /** @enum {string} */
                    code: "amber" | "due-today" | "overdue-1" | "overdue-2" | "overdue-3" | "overdue-4";
                    name: components["schemas"]["Text"];
                };
                n: number;
            }[];
            /** @description Who holds how many warned steps, of all units seen. */
            persons: {
                id: string;
                name: string | null;
                n: number;
            }[];
        };
        WhyDue: {
            title: components["schemas"]["Text"];
            /** @enum {string} */
            state: "not-begun" | "running" | "stopped" | "ended";
            /** @enum {string} */
            light: "ok" | "amber" | "late" | "none";
            due: {
                date: string;
                provisional: boolean;
            } | null;
            used: number;
            left: number | null;
            runs: components["schemas"]["CountedRun"][];
            limit: {
                name: components["schemas"]["Text"];
                days: number;
                /** @enum {string} */
                unit: "working-days" | "calendar-days" | "months";
                ground: components["schemas"]["Text"];
                source: components["schemas"]["Text"];
                regime: components["schemas"]["Text"];
                effectiveFrom: string;
                toBeConfirmed: boolean;
            } | null;
            /** @description The version of the calendar that it was counted with: the one known now, or when it closed. */
            calendar: {
                title: components["schemas"]["Text"];
                knownFrom: string | null;
            } | null;
            changes: components["schemas"]["Text"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "submit-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandSubmitApplicationInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "resubmit-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandResubmitApplicationInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accept-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandAcceptApplicationInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assign-managers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandAssignManagersInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sign-for-assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandSignForAssignmentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decline-assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandDeclineAssignmentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "offer-survey-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandOfferSurveyTimesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "choose-survey-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandChooseSurveyTimeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "book-survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBookSurveyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRecordSurveyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sign-survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandSignSurveyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "return-survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandReturnSurveyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "rebook-survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRebookSurveyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "begin-survey-wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBeginSurveyWaitInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "end-survey-wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandEndSurveyWaitInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "review-supply-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandReviewSupplyRefusalInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hand-in-access-design": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandHandInAccessDesignInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "review-access-design": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandReviewAccessDesignInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "make-access-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandMakeAccessSchemeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "make-metering-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandMakeMeteringSchemeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "make-tariff-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandMakeTariffSchemeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "draft-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandDraftSchemeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sign-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandSignSchemeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "return-scheme-part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandReturnSchemePartInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "review-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandReviewSchemeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "adopt-review-conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandAdoptReviewConditionsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reply-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandReplySchemeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "confirm-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandConfirmSchemeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "object-to-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandObjectToSchemeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ask-for-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandAskForExtensionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "grant-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandGrantExtensionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "expire-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandExpireSchemeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "set-fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandSetFeesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRecordPaymentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "name-contractor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandNameContractorInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "check-contractor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandCheckContractorInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "add-contractor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandAddContractorInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "check-added-contractor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandCheckAddedContractorInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "track-customer-works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandTrackCustomerWorksInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "complete-customer-works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandCompleteCustomerWorksInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "submit-design": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandSubmitDesignInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "check-design-completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandCheckDesignCompletenessInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "give-design-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandGiveDesignOpinionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conclude-design-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandConcludeDesignReviewInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "submit-design-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandSubmitDesignChangeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "review-design-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandReviewDesignChangeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "request-interim-inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRequestInterimInspectionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-interim-inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRecordInterimInspectionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "recall-exemption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRecallExemptionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "submit-completion-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandSubmitCompletionReportInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "check-completion-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandCheckCompletionReportInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-completion-inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRecordCompletionInspectionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sign-completion-inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandSignCompletionInspectionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "give-setting-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandGiveSettingDataInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "issue-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandIssueSettingsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "approve-start-up-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandApproveStartUpPlanInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "draft-contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandDraftContractInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "countersign-contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandCountersignContractInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "send-contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandSendContractInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sign-contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandSignContractInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "put-contract-in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandPutContractInForceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "install-meters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandInstallMetersInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "bring-terminal-online": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBringTerminalOnlineInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "report-cabinet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandReportCabinetInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "propose-energisation-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandProposeEnergisationPlanInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "answer-energisation-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandAnswerEnergisationPlanInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agree-energisation-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandAgreeEnergisationPlanInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "change-energisation-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandChangeEnergisationPlanInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "file-outage-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandFileOutagePlanInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "approve-outage-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandApproveOutagePlanInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reply-lv-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandReplyLvSchemeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "finish-external-works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandFinishExternalWorksInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "energise-lv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandEnergiseLvInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    energise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandEnergiseInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "postpone-energisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandPostponeEnergisationInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "visit-site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandVisitSiteInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRateInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-visit-back-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRecordVisitBackCallInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "check-billing-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandCheckBillingFileInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "archive-dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandArchiveDossierInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "receive-dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandReceiveDossierInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hand-in-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandHandInPapersInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "change-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandChangeApplicationInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "request-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRequestSuspensionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "approve-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandApproveSuspensionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "keep-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandKeepSuspensionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "resume-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandResumeCaseInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "request-termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRequestTerminationInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "approve-termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandApproveTerminationInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "transfer-manager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandTransferManagerInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "take-over-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandTakeOverCaseInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "correct-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandCorrectTimeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "approve-time-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandApproveTimeCorrectionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    urge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandUrgeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "answer-urging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandAnswerUrgingInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "close-urging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandCloseUrgingInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    coordinate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandCoordinateInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "answer-coordination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandAnswerCoordinationInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "close-coordination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandCloseCoordinationInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandComplainInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "answer-complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandAnswerComplaintInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "offer-energy-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandOfferEnergyServiceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "move-to-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandMoveToVersionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "raise-need": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRaiseNeedInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sign-need": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandSignNeedInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "propose-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandProposeProjectInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decide-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandDecideProposalInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "submit-feasibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandSubmitFeasibilityInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "approve-feasibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandApproveFeasibilityInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-permits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRecordPermitsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "close-permits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandClosePermitsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRecordMaterialsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "close-materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandCloseMaterialsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sign-works-contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandSignWorksContractInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "start-construction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandStartConstructionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "report-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandReportProgressInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inspect-site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandInspectSiteInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "recheck-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRecheckFindingsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "stop-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandStopWorkInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "lift-stop-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandLiftStopWorkInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "witness-concealed-part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandWitnessConcealedPartInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "finish-construction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandFinishConstructionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accept-works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandAcceptWorksInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "commission-works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandCommissionWorksInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "settle-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandSettleProjectInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "archive-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandArchiveProjectInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "promise-commissioning-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandPromiseCommissioningDateInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "link-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandLinkCaseInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "unlink-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandUnlinkCaseInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cancel-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandCancelProjectInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "urge-on-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandUrgeOnProjectInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "answer-urging-on-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandAnswerUrgingOnProjectInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "close-urging-on-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandCloseUrgingOnProjectInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "coordinate-on-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandCoordinateOnProjectInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "answer-coordination-on-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandAnswerCoordinationOnProjectInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "close-coordination-on-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandCloseCoordinationOnProjectInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "move-to-version-on-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandMoveToVersionOnProjectInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "register-firm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRegisterFirmInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmAccepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "amend-firm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandAmendFirmInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmAccepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-licence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRecordLicenceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmAccepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "revoke-licence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRevokeLicenceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmAccepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-incident": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRecordIncidentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmAccepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-scheme-seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRecordSchemeSeenInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmAccepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "propose-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandProposeVersionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionAccepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "approve-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandApproveVersionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionAccepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "return-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandReturnVersionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionAccepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "withdraw-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandWithdrawVersionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionAccepted"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "read-calendar-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    year?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DaysRead"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "preview-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    document: {
                        /** @enum {string} */
                        of: "year";
                        year: number;
                        days: components["schemas"]["NamedDayInput"][];
                        notice?: string;
                    } | {
                        /** @enum {string} */
                        of: "closure";
                        /** Format: uuid */
                        unitId: string;
                        /** @enum {string} */
                        moves: "internal" | "all";
                        days: components["schemas"]["NamedDayInput"][];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPreview"];
                };
            };
            /** @description What went wrong · 出错信息 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
