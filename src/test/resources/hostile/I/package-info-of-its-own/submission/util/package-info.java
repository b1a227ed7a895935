/** Nothing. */
package util;
