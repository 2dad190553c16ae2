//! What the answers say about the rate limit, and what follows for the next
//! call.
//!
//! The service counts calls in windows of fixed length. Each answer may say how
//! many calls a window allows (`inin-ratelimit-allowed`), how many there were
//! (`inin-ratelimit-count`) and in how many seconds the window ends
//! (`inin-ratelimit-reset`). Other programs may use up the same limit.

use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use super::after::wish;
use crate::headers::Headers;

/// The part of a window, in calls, that is paced: one in so many.
const PACED_PART: u64 = 5;
/// A service that names a longer window is not believed.
const LONGEST_WINDOW: Duration = Duration::from_secs(3600);
/// How far two answers of one window may differ about its end: they count in
/// whole seconds and travel for some time.
const SLACK: Duration = Duration::from_millis(1500);
/// For how long after a stop calls are paced even if none is seen to wait:
/// those that were refused together come back together.
const SPREAD: Duration = Duration::from_secs(5);
/// The pace after a stop if nothing is known of the limit.
const GAP: Duration = Duration::from_millis(50);

/// The rate-limit headers of one answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Report {
    allowed: u64,
    count: u64,
    reset: Duration,
}

impl Report {
    /// All three or nothing: one alone says too little, and a value that is no
    /// number makes the others doubtful.
    fn read(headers: &Headers) -> Option<Self> {
        let number = |name| {
            let text = headers.get(name)?.trim();
            text.bytes()
                .all(|byte| byte.is_ascii_digit())
                .then(|| text.parse::<u64>().ok())?
        };
        let report = Self {
            allowed: number("inin-ratelimit-allowed")?,
            count: number("inin-ratelimit-count")?,
            reset: Duration::from_secs(number("inin-ratelimit-reset")?),
        };
        (report.allowed > 0 && report.reset <= LONGEST_WINDOW).then_some(report)
    }
}

/// The window of the service as this client sees it.
#[derive(Debug)]
struct Window {
    allowed: u64,
    /// What the service counted, or what was sent from here, whichever is more.
    used: u64,
    began: Instant,
    ends: Instant,
    /// The longest time to a reset so far.
    length: Duration,
    /// Whether no answer of this window was seen.
    guessed: bool,
}

impl Window {
    fn new(report: Report, now: Instant) -> Self {
        Self {
            allowed: report.allowed,
            used: report.count,
            began: now,
            ends: now + report.reset,
            length: report.reset,
            guessed: false,
        }
    }

    /// Begins the next window, whose end is not known yet. It is taken to be a
    /// whole length from now on, which is not too early.
    fn roll(&mut self, now: Instant) {
        self.used = 0;
        self.began = now;
        self.ends = now + self.length.max(Duration::from_secs(1));
        self.guessed = true;
    }

    fn learn(&mut self, report: Report, now: Instant) {
        let ends = now + report.reset;
        let slack = SLACK.min(self.length / 2);
        if self.guessed && ends <= self.began + slack {
            // A late answer of the window before.
            return;
        }
        if !self.guessed && ends > self.ends + slack {
            // The service began another window earlier than expected.
            *self = Self {
                length: self.length.max(report.reset),
                ..Self::new(report, now)
            };
            return;
        }
        self.allowed = report.allowed;
        // Answers overtake each other, so the count may be an old one; calls
        // under way are not in it.
        self.used = self.used.max(report.count);
        if self.guessed {
            self.ends = ends;
            self.length = self.length.max(report.reset);
            self.guessed = false;
        } else if ends + slack < self.ends {
            self.ends = ends;
            self.length = report.reset;
        } else {
            // Whole seconds may be cut, and too late is better than too early.
            self.ends = self.ends.max(ends);
        }
    }
}

/// When the next call may start. Knows no tasks and sleeps for nobody.
#[derive(Debug)]
pub(super) struct Pace {
    /// The share of the limit that is left to others.
    reserve: f64,
    window: Option<Window>,
    /// Until when the service asked everybody to wait.
    hold: Option<Instant>,
    /// The earliest start of the next call while calls are paced.
    slot: Option<Instant>,
    /// Whether calls have piled up, and until when that is taken for granted.
    crowd: Option<Instant>,
}

impl Pace {
    pub(super) fn new(reserve: f64) -> Self {
        Self {
            reserve,
            window: None,
            hold: None,
            slot: None,
            crowd: None,
        }
    }

    /// How long the next call has to wait before it asks again; zero if it may
    /// start, and then it is counted. `waiting` is the number of calls that
    /// wait, this one included.
    pub(super) fn admit(&mut self, now: Instant, waiting: usize) -> Duration {
        if let Some(hold) = self.hold {
            if now < hold {
                return hold - now;
            }
            self.hold = None;
            self.crowd_from(hold, now);
        }
        if let Some(slot) = self.slot.filter(|slot| now < *slot) {
            return slot - now;
        }
        self.slot = None;
        if self.crowd.is_some_and(|end| now >= end) && waiting <= 1 {
            self.crowd = None;
        }
        if let Some(ended) = self.window.as_ref().map(|window| window.ends)
            && now >= ended
        {
            if waiting > 1 || self.room() == 0 {
                self.crowd_from(ended, now);
            }
            if let Some(window) = &mut self.window {
                window.roll(now);
            }
        }
        let (usable, room) = (self.usable(), self.room());
        let crowd = self.crowd.is_some();
        let Some(window) = &mut self.window else {
            self.slot = crowd.then(|| now + GAP);
            return Duration::ZERO;
        };
        let rest = window.ends.saturating_duration_since(now);
        if room == 0 {
            return rest;
        }
        window.used = window.used.saturating_add(1);
        if crowd || room.saturating_mul(PACED_PART) <= usable {
            let share = u32::try_from(room).unwrap_or(u32::MAX);
            self.slot = Some(now + rest / share);
        }
        Duration::ZERO
    }

    /// Counts a call that was not made to wait any longer.
    pub(super) fn overdue(&mut self) {
        if let Some(window) = &mut self.window {
            window.used = window.used.saturating_add(1);
        }
    }

    /// Learns from an answer. No refusal stops calls for longer than `longest`.
    pub(super) fn observe(
        &mut self,
        status: u16,
        headers: &Headers,
        now: Instant,
        longest: Duration,
    ) {
        if status == 429
            && let Some(wait) = wish(status, headers, SystemTime::now())
        {
            let until = now + wait.min(longest);
            self.hold = Some(self.hold.map_or(until, |hold| hold.max(until)));
        }
        let Some(report) = Report::read(headers) else {
            return;
        };
        match &mut self.window {
            Some(window) => window.learn(report, now),
            None => self.window = Some(Window::new(report, now)),
        }
        // A pace that belongs to a wrong idea of the window ends with it.
        if let (Some(window), Some(slot)) = (&self.window, &mut self.slot) {
            *slot = window.ends.min(*slot);
        }
    }

    /// Takes calls for piled up for a while after a stop that ended just now.
    fn crowd_from(&mut self, stop: Instant, now: Instant) {
        let end = stop + SPREAD;
        if now < end {
            self.crowd = Some(end);
        }
    }

    /// The calls of a window that are for this client; at least one.
    fn usable(&self) -> u64 {
        let allowed = self.window.as_ref().map_or(0, |window| window.allowed);
        // Rounds down, so that small limits are not cut.
        let kept = (allowed as f64 * self.reserve) as u64;
        allowed.saturating_sub(kept).max(1)
    }

    /// Those of them that are left.
    fn room(&self) -> u64 {
        let used = self.window.as_ref().map_or(0, |window| window.used);
        self.usable().saturating_sub(used)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::time::Instant;

    use super::{Pace, Report};
    use crate::headers::Headers;

    fn headers(allowed: &str, count: &str, reset: &str) -> Headers {
        let mut headers = Headers::default();
        headers.append("ININ-RateLimit-Allowed", allowed);
        headers.append("inin-ratelimit-count", count);
        headers.append("inin-ratelimit-reset", reset);
        headers
    }

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    /// A pace that has seen one answer at `now`.
    fn pace(report: [&str; 3], now: Instant) -> Pace {
        let mut pace = Pace::new(0.0);
        let [allowed, count, reset] = report;
        pace.observe(200, &headers(allowed, count, reset), now, seconds(120));
        pace
    }

    /// How many calls start at once.
    fn burst(pace: &mut Pace, now: Instant) -> usize {
        (0..10_000)
            .take_while(|_| pace.admit(now, 1).is_zero())
            .count()
    }

    #[test]
    fn reads_only_what_makes_sense() {
        let report = Report::read(&headers("300", " 7 ", "42"));
        let expected = Report {
            allowed: 300,
            count: 7,
            reset: seconds(42),
        };
        assert_eq!(report, Some(expected));
        for [allowed, count, reset] in [
            ["", "7", "42"],
            ["300", "", "42"],
            ["300", "7", ""],
            ["0", "0", "42"],
            ["-1", "7", "42"],
            ["300", "7.5", "42"],
            ["300", "7", "soon"],
            ["300", "7", "3601"],
            ["99999999999999999999999", "7", "42"],
            ["\u{e9}", "+7", "42"],
        ] {
            let headers = headers(allowed, count, reset);
            assert_eq!(Report::read(&headers), None, "{headers:?}");
        }
        assert_eq!(Report::read(&Headers::default()), None);
    }

    #[test]
    fn without_headers_nothing_waits() {
        let now = Instant::now();
        let mut pace = Pace::new(0.05);
        assert_eq!(burst(&mut pace, now), 10_000);
        pace.observe(200, &headers("x", "y", "z"), now, seconds(120));
        pace.observe(429, &Headers::default(), now, seconds(120));
        assert_eq!(burst(&mut pace, now), 10_000);
    }

    #[test]
    fn free_then_paced_then_held() {
        let start = Instant::now();
        let mut now = start;
        // 240 of 300 are free, of which 100 are used: the last free call is the
        // one that finds 61 left, and the next one sets the pace.
        let mut pace = pace(["300", "100", "30"], now);
        assert_eq!(burst(&mut pace, now), 141);
        let mut paced = 1;
        let mut waits = Vec::new();
        while now < start + seconds(30) {
            let wait = pace.admit(now, 1);
            if wait.is_zero() {
                paced += 1;
            } else {
                waits.push(wait);
                now += wait;
            }
        }
        assert_eq!(paced, 60);
        for wait in &waits {
            assert!(wait.abs_diff(seconds(30) / 60) < Duration::from_millis(1));
        }
    }

    #[test]
    fn a_used_up_window_holds_until_its_end() {
        let now = Instant::now();
        for count in ["300", "301", "18446744073709551615"] {
            let mut pace = pace(["300", count, "30"], now);
            assert_eq!(pace.admit(now, 1), seconds(30), "{count}");
            assert_eq!(pace.admit(now + seconds(29), 1), seconds(1));
            assert_eq!(pace.admit(now + seconds(30), 1), Duration::ZERO);
            // Those that come right after it are spread over the new window.
            let wait = pace.admit(now + seconds(30), 1);
            assert_eq!(wait, seconds(30) / 300);
        }
    }

    #[test]
    fn a_quiet_time_leaves_no_crowd() {
        let now = Instant::now();
        let mut pace = pace(["300", "300", "30"], now);
        assert_eq!(burst(&mut pace, now + seconds(36)), 241);
    }

    #[test]
    fn the_reserve_is_left_to_others() {
        let now = Instant::now();
        for (reserve, usable) in [(0.0, 300), (0.05, 285), (0.5, 150), (0.9, 30)] {
            let mut pace = Pace::new(reserve);
            pace.observe(200, &headers("300", "0", "60"), now, seconds(120));
            assert_eq!(pace.room(), usable);
        }
        let mut pace = Pace::new(0.9);
        pace.observe(200, &headers("1", "0", "60"), now, seconds(120));
        assert_eq!(pace.room(), 1);
    }

    #[test]
    fn the_highest_count_of_a_window_counts() {
        let now = Instant::now();
        let mut pace = pace(["300", "10", "30"], now);
        for (count, room) in [("40", 260), ("20", 260), ("299", 1), ("0", 1)] {
            pace.observe(200, &headers("300", count, "30"), now, seconds(120));
            assert_eq!(pace.room(), room, "{count}");
        }
        // A later end is another window.
        let later = now + seconds(20);
        pace.observe(200, &headers("300", "3", "60"), later, seconds(120));
        assert_eq!(pace.room(), 297);
    }

    #[test]
    fn a_late_answer_does_not_spoil_the_new_window() {
        let now = Instant::now();
        let mut pace = pace(["300", "290", "10"], now);
        let later = now + seconds(10);
        assert_eq!(pace.admit(later, 1), Duration::ZERO);
        pace.observe(200, &headers("300", "300", "0"), later, seconds(120));
        assert_eq!(pace.room(), 299);
        pace.observe(200, &headers("300", "5", "60"), later, seconds(120));
        assert_eq!(pace.room(), 295);
    }

    #[test]
    fn a_wrong_end_is_corrected() {
        let now = Instant::now();
        let mut pace = pace(["300", "299", "3600"], now);
        assert_eq!(pace.admit(now, 1), Duration::ZERO);
        assert_eq!(pace.admit(now, 1), seconds(3600));
        pace.observe(200, &headers("300", "300", "20"), now, seconds(120));
        assert_eq!(pace.admit(now, 1), seconds(20));
        assert_eq!(pace.admit(now + seconds(20), 1), Duration::ZERO);
    }

    #[test]
    fn a_refusal_holds_everybody() {
        let now = Instant::now();
        for (text, hold) in [("3", 3), ("0", 0), ("999999", 120), ("abc", 0), ("-1", 0)] {
            for known in [false, true] {
                let mut pace = match known {
                    true => pace(["300", "0", "60"], now),
                    false => Pace::new(0.0),
                };
                let mut refusal = Headers::default();
                refusal.append("Retry-After", text);
                pace.observe(503, &refusal, now, seconds(120));
                assert_eq!(pace.hold, None, "{text}");
                pace.observe(429, &refusal, now, seconds(120));
                // A shorter one does not end it.
                let mut shorter = Headers::default();
                shorter.append("Retry-After", "0");
                pace.observe(429, &shorter, now, seconds(120));
                let wait = pace.admit(now, 1);
                assert_eq!(wait, seconds(hold), "{text} {known}");
                if hold == 3 {
                    let end = now + wait;
                    assert_eq!(pace.admit(end, 1), Duration::ZERO);
                    // 57 s for 300 calls, or 20 a second.
                    let gap = if known { 190 } else { 50 };
                    assert_eq!(pace.admit(end, 1), Duration::from_millis(gap));
                    // The crowd is over when nobody waits.
                    let calm = end + seconds(5);
                    assert!(burst(&mut pace, calm) > 200);
                }
            }
        }
    }

    #[test]
    fn a_window_of_no_length() {
        let mut now = Instant::now();
        let mut pace = pace(["5", "5", "0"], now);
        for _ in 0..100 {
            let wait = pace.admit(now, 2);
            assert!(wait <= seconds(1), "{wait:?}");
            now += wait;
        }
    }
}
