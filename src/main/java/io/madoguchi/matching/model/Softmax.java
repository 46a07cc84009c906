package io.madoguchi.matching.model;

/** Turns scores into shares that sum to one. */
public final class Softmax {

  private Softmax() {}

  static void inPlace(float[] scores, float temperature) {
    float max = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      max = Math.max(max, score);
    }
    float sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = exp((scores[i] - max) / temperature);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }

  /**
   * e to the power of {@code x} ≤ 0, to about six digits: 2 to the integer part by its bits, 2 to
   * the rest by a polynomial (Cephes' expf). Not Math.exp, whose last bit may differ by machine,
   * nor StrictMath, which is ten times slower.
   */
  @SuppressWarnings("FloatingPointLiteralPrecision") // as published
  public static float exp(float x) {
    if (x < -80) {
      return 0;
    }
    float scaled = x * 1.44269504f;
    int whole = Math.round(scaled);
    float r = x - whole * 0.693359375f + whole * 2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    float power = p * r * r + r + 1;
    return power * Float.intBitsToFloat((whole + 127) << 23);
  }
}
