package io.madoguchi.knowledge.checking;

import io.madoguchi.knowledge.finding.Nearest;
import io.madoguchi.language.Language;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether two similar texts also mean the same. できる and できない, 発送前 and 発送後, "turn on" and
 * "turn off" differ by little and are different questions; what remains is politeness, particles
 * and slips. In doubt it says no, so that a warning is worth reading.
 */
final class Contrast {

  /** Hiragana of particles and polite endings; without those of ない, ません, た, られる. */
  private static final Pattern POLITE = Pattern.compile("[はがをにでとものよねかすましょうさくだけえっどりおごーぁぃぅぇぉ]*");

  private static final Set<String> LIGHT_WORDS =
      Set.of(
          "a", "an", "the", "my", "our", "your", "this", "that", "please", "pls", "plz", "just",
          "hi", "hello", "hey", "do", "does", "is", "am", "are", "i", "me", "it", "some", "so",
          "really", "also", "there", "um");

  private static final int SLIP_LENGTH = 5;

  private Contrast() {}

  static boolean sameMeaning(String left, String right, Language language) {
    return language == Language.JA
        ? politeOnly(Normal.folded(left), Normal.folded(right))
        : lightOnly(words(left), words(right));
  }

  private static boolean politeOnly(String left, String right) {
    StringBuilder unshared = new StringBuilder();
    boolean[] shared = new boolean[right.length()];
    int[][] longest = commonLengths(left, right);
    int j = 0;
    for (int i = 0; i < left.length(); i++) {
      int best = longest[i][j];
      if (longest[i + 1][j] == best) {
        unshared.append(left.charAt(i));
        continue;
      }
      while (left.charAt(i) != right.charAt(j) || longest[i + 1][j + 1] + 1 != best) {
        j++;
      }
      shared[j++] = true;
    }
    for (int k = 0; k < right.length(); k++) {
      if (!shared[k]) {
        unshared.append(right.charAt(k));
      }
    }
    return POLITE.matcher(unshared).matches();
  }

  /** At [i][j] the length of the longest common subsequence of what follows i and j. */
  private static int[][] commonLengths(String left, String right) {
    int[][] longest = new int[left.length() + 1][right.length() + 1];
    for (int i = left.length() - 1; i >= 0; i--) {
      for (int j = right.length() - 1; j >= 0; j--) {
        longest[i][j] =
            left.charAt(i) == right.charAt(j)
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  /** Word by word, because "from A to B" is not "from B to A". */
  private static boolean lightOnly(List<String> left, List<String> right) {
    List<String> heavyLeft = heavy(left);
    List<String> heavyRight = heavy(right);
    if (heavyLeft.size() != heavyRight.size()) {
      return false;
    }
    for (int i = 0; i < heavyLeft.size(); i++) {
      String word = heavyLeft.get(i);
      if (!word.equals(heavyRight.get(i)) && !isSlip(word, heavyRight.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> heavy(List<String> words) {
    return words.stream().filter(word -> !LIGHT_WORDS.contains(word)).toList();
  }

  /** One letter in or at the end of a longer word: a slip or a plural. */
  private static boolean isSlip(String word, String other) {
    return Math.min(word.length(), other.length()) >= SLIP_LENGTH
        && word.charAt(0) == other.charAt(0)
        && word.chars().allMatch(Character::isLetter)
        && other.chars().allMatch(Character::isLetter)
        && Nearest.distance(word, other) == 1;
  }

  private static List<String> words(String text) {
    return List.of(Normal.form(text).replace("'", "").replace("’", "").split("[^\\p{L}\\p{N}]+"));
  }
}
