/** A rule of an organisation's own, with its sentences in two languages, in all reports. */
package io.github.huongdan.ownrules;
