/**
 * Templates of apps: escaped by default and allowed to call only what is listed; see
 * {@code docs/decisions/0044-guarded-templates.md}.
 */
package org.maillage.workbench.templates;
