//! Times of two ways to do the same, measured in turns.

use std::fmt::Write as _;
use std::time::Instant;

/// Turns of each pair; the table has their medians.
const TURNS: usize = 300;

/// Runs in one turn of each way; few, so that most turns are not interrupted.
const RUNS: u32 = 2;

/// What one line of the table compares.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Pair {
    what: &'static str,
    /// Median time of the generated form, seconds.
    generated: f64,
    /// Median time of the derived form, seconds.
    derived: f64,
    /// Median of the ratios of each turn. What else the machine does meets
    /// both parts of a turn, so this varies less than the times do.
    ratio: f64,
}

impl Pair {
    /// Measures both ways in turns, after one turn that does not count. Which
    /// of them is first changes with each turn.
    pub(crate) fn measure(
        what: &'static str,
        mut generated: impl FnMut(),
        mut derived: impl FnMut(),
    ) -> Self {
        let mut turns = Vec::with_capacity(TURNS);
        for turn in 0..=TURNS {
            let times = if turn % 2 == 0 {
                let first = seconds(&mut generated);
                (first, seconds(&mut derived))
            } else {
                let first = seconds(&mut derived);
                (seconds(&mut generated), first)
            };
            if turn > 0 {
                turns.push(times);
            }
        }
        Self::of(what, &turns)
    }

    fn of(what: &'static str, turns: &[(f64, f64)]) -> Self {
        Self {
            what,
            generated: median(turns.iter().map(|(generated, _)| *generated)),
            derived: median(turns.iter().map(|(_, derived)| *derived)),
            ratio: median(turns.iter().map(|(generated, derived)| generated / derived)),
        }
    }
}

/// Time of one run, seconds.
fn seconds(run: &mut impl FnMut()) -> f64 {
    let start = Instant::now();
    for _ in 0..RUNS {
        run();
    }
    start.elapsed().as_secs_f64() / f64::from(RUNS)
}

/// The middle value, the upper one of two; 0 for none.
fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// The table; `bytes` is the size of the page.
pub(crate) fn markdown(pairs: &[Pair], bytes: usize) -> String {
    #[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^52")]
    let megabytes = bytes as f64 / 1e6;
    let mut text = format!(
        "A page of 100 users, {:.0} kB; medians of {TURNS} turns of {RUNS} runs each.\n\n\
         | what | generated | derive | time, generated / derive |\n|---|---|---|---|\n",
        megabytes * 1e3
    );
    for pair in pairs {
        let _ = writeln!(
            text,
            "| {} | {:.0} MB/s | {:.0} MB/s | {:.2} |",
            pair.what,
            megabytes / pair.generated,
            megabytes / pair.derived,
            pair.ratio
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_have_speeds_and_the_ratio_of_times() {
        let turns = [(0.002, 0.001), (0.003, 0.001), (0.002, 0.004)];
        let pair = Pair::of("decode", &turns);
        let text = markdown(&[pair], 250_000);
        assert!(text.starts_with("A page of 100 users, 250 kB;"), "{text}");
        let last = text.lines().last();
        assert_eq!(last, Some("| decode | 125 MB/s | 250 MB/s | 2.00 |"));
    }

    #[test]
    fn both_ways_run_equally_often() {
        let (mut generated, mut derived) = (0, 0);
        Pair::measure("count", || generated += 1, || derived += 1);
        assert_eq!(generated, derived);
        assert!(generated > 30, "{generated}");
    }
}
