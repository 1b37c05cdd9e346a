import { basename } from 'node:path'

const emptyNames = /^(utils?|helpers?|common|services?|types|misc|shared|index)(\.|$)|[-.](utils?|helpers?)\./i
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(pg|ui|gen|config|spec|d|test|test-support|bench))*\.(ts|js|mjs|cjs)$/
const pascalOrKebab = /^([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)(\.(pg|ui|test))*\.tsx$/
// Names which a tool looks for, and tests named after the component they prove.
const componentTest = /^[A-Z][A-Za-z0-9]*\.(ui\.)?test\.tsx$/

/** A file is named for what it decides or does (house.md, Habits). */
const fileName = {
  meta: { type: 'problem', schema: [], messages: {
    empty: '"{{name}}" says nothing: name the file for what it decides or does.',
    form: '"{{name}}": kebab-case, or PascalCase.tsx for a component.',
  } },
  create(context) {
    const name = basename(context.filename)
    return {
      Program(node) {
        if (emptyNames.test(name)) context.report({ node, messageId: 'empty', data: { name } })
        else if (!kebab.test(name) && !pascalOrKebab.test(name) && !componentTest.test(name)) context.report({ node, messageId: 'form', data: { name } })
      },
    }
  },
}

/** A file that only hands on what others say is a barrel: it hides who needs what, and closes import cycles. */
const noBarrel = {
  meta: { type: 'problem', schema: [], messages: { barrel: 'No barrels: import from the file that says it.' } },
  create(context) {
    return {
      Program(node) {
        const onlyHandsOn = node.body.length > 0 && node.body.every((s) =>
          s.type === 'ExportAllDeclaration' || s.type === 'ImportDeclaration' || (s.type === 'ExportNamedDeclaration' && !s.declaration))
        if (onlyHandsOn && node.body.some((s) => s.type.startsWith('Export'))) context.report({ node, messageId: 'barrel' })
      },
    }
  },
}

export default { rules: { 'file-name': fileName, 'no-barrel': noBarrel } }
