package org.estrade.web.problem;

/**
 * A line of the summary above a form, with a link to the field.
 *
 * @param id the id of the field on the page
 * @param label the name of the field on the page
 * @param sentence the sentence that says how to correct the field
 */
public record ProblemLine(String id, String label, String sentence) {}
