//! Statistics of samples.

/// The probability (Kolmogorov-Smirnov, asymptotic) that samples which come
/// evenly from `low..high` lie at least as unevenly as these.
pub fn uniformity(samples: &[f64], low: f64, high: f64) -> f64 {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    let count = sorted.len() as f64;
    let mut distance = 0.0_f64;
    for (index, sample) in sorted.iter().enumerate() {
        let expected = ((sample - low) / (high - low)).clamp(0.0, 1.0);
        let (before, after) = (index as f64 / count, (index + 1) as f64 / count);
        distance = distance.max(expected - before).max(after - expected);
    }
    let root = count.sqrt();
    kolmogorov((root + 0.12 + 0.11 / root) * distance)
}

/// The upper tail of the Kolmogorov distribution.
fn kolmogorov(value: f64) -> f64 {
    if value < 0.2 {
        return 1.0;
    }
    let term = |k: i32| {
        let k = f64::from(k);
        let sign = if k % 2.0 == 0.0 { -1.0 } else { 1.0 };
        sign * (-2.0 * k * k * value * value).exp()
    };
    (2.0 * (1..=100).map(term).sum::<f64>()).clamp(0.0, 1.0)
}

/// The largest share of the samples that falls into one bucket of that width.
pub fn fullest_bucket(samples: &[f64], width: f64) -> f64 {
    let mut buckets = std::collections::BTreeMap::new();
    for sample in samples {
        *buckets
            .entry((sample / width).floor() as i64)
            .or_insert(0_u32) += 1;
    }
    let most = buckets.values().max().copied().unwrap_or(0);
    f64::from(most) / samples.len() as f64
}

/// The value below which that share (0 to 1) of the samples lies.
pub fn percentile(samples: &[f64], share: f64) -> f64 {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    let last = sorted.len().saturating_sub(1);
    let at = (share * last as f64).round() as usize;
    sorted.get(at).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::{fullest_bucket, percentile, uniformity};

    #[test]
    fn even_samples_pass_and_others_do_not() {
        let mut random = fastrand::Rng::with_seed(7);
        let even: Vec<f64> = (0..1000).map(|_| random.f64() * 3.0).collect();
        assert!(uniformity(&even, 0.0, 3.0) > 0.01);
        // Half of the range, two equal values, and a gentle slope.
        let half: Vec<f64> = even.iter().map(|sample| sample / 2.0).collect();
        let lumps: Vec<f64> = even.iter().map(|sample| sample.floor()).collect();
        let slope: Vec<f64> = even.iter().map(|sample| sample * sample / 3.0).collect();
        for samples in [half, lumps, slope] {
            assert!(uniformity(&samples, 0.0, 3.0) < 0.001);
        }
    }

    #[test]
    fn the_critical_value_of_the_tables() {
        // For 100 samples the tables give 0.136 at 5 %.
        let shifted: Vec<f64> = (1..=100).map(|k| f64::from(k) / 100.0 * 0.864).collect();
        let probability = uniformity(&shifted, 0.0, 1.0);
        assert!((0.03..0.07).contains(&probability), "{probability}");
    }

    #[test]
    fn buckets_and_percentiles() {
        let samples = [0.0, 0.1, 0.2, 1.0];
        assert_eq!(fullest_bucket(&samples, 0.5), 0.75);
        assert_eq!(percentile(&samples, 0.5), 0.2);
        assert_eq!(percentile(&samples, 1.0), 1.0);
    }
}
