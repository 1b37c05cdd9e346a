import type { FastifyInstance } from 'fastify';
import { askerOf, type Desk } from '../http/desk.ts';
import { orProblem } from '../http/problem.ts';
import { donePage, doneQuery } from './done-shapes.ts';
import { listDone } from './list-done.ts';
import { countMyTodo, listTodo } from './list-todo.ts';
import { todoCounts, todoPage, todoQuery } from './todo-shapes.ts';

/** What is mine to do, and what I did. */
export function todoRoutes(app: FastifyInstance, desk: Desk): void {
  const tags = ['to-do'];
  app.get('/todo', { schema: { summary: 'What is mine to do, the most urgent first · 待办', tags, querystring: todoQuery, response: { 200: todoPage, ...orProblem } } }, async (request) =>
    listTodo(desk, await askerOf(desk, request), todoQuery.parse(request.query)));
  app.get('/todo/counts', { schema: { summary: 'Figures over the to-do list · 待办计数', tags, response: { 200: todoCounts, ...orProblem } } }, async (request) =>
    countMyTodo(desk, await askerOf(desk, request)));
  app.get('/done', { schema: { summary: 'What I have done, the last first · 已办', tags, querystring: doneQuery, response: { 200: donePage, ...orProblem } } }, async (request) =>
    listDone(desk, await askerOf(desk, request), doneQuery.parse(request.query)));
}
