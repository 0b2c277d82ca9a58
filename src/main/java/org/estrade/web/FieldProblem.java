package org.estrade.web;

/**
 * What is wrong with one field of a form, for the summary above it.
 *
 * @param id of the field on the page
 * @param label what the form calls it
 * @param sentence what to do
 */
public record FieldProblem(String id, String label, String sentence) {}
