package org.demarche.find.time;

/**
 * A class of words that covers some items: "twenty-five" is a NUMBER of value 25 over three.
 *
 * @param type the class
 * @param value its value
 * @param end index behind the last item
 */
record Arc(String type, String value, int end) {}
