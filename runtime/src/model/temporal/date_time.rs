//! Points in time.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::civil::{Clock, Day, SECOND, Scan, Zone, year_text};
use super::{TemporalError, text_type};

text_type! {
    /// A point in time, kept as the text that came (RFC 3339 as a rule).
    ///
    /// The accessors also read texts without seconds, with up to nine digits
    /// behind the point, with an offset like `+0100` or `+01`, without a zone
    /// (taken as UTC), and a date alone (its midnight in UTC). Two texts of
    /// one point in time are not equal; compare [`DateTime::unix_millis`].
    ///
    /// ```
    /// use platform_client_runtime::model::DateTime;
    ///
    /// let start = DateTime::from_unix_millis(1_709_164_800_250);
    /// assert_eq!(start.as_str(), "2024-02-29T00:00:00.250Z");
    /// assert_eq!(DateTime::from("2024-02-29T01:00:00.25+01:00").unix_millis(), start.unix_millis());
    /// ```
    DateTime
}

/// Seconds in a day.
const DAY: i64 = 86_400;

impl DateTime {
    /// The present, in milliseconds, by the clock of the machine.
    pub fn now() -> Self {
        Self::from_system_time(SystemTime::now())
    }

    /// A time of the machine, without what is finer than a millisecond.
    pub fn from_system_time(time: SystemTime) -> Self {
        let millis = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_millis()).unwrap_or(i64::MAX),
            Err(before) => {
                let before = before.duration();
                let whole = before.subsec_nanos() % 1_000_000 == 0;
                // Rounds towards the past, as for later times.
                let millis = before.as_millis() + u128::from(!whole);
                i64::try_from(millis).map_or(i64::MIN, |millis| -millis)
            }
        };
        Self::from_unix_millis(millis)
    }

    /// Milliseconds since 1970-01-01T00:00:00Z, written in UTC as
    /// `yyyy-MM-ddTHH:mm:ss.SSSZ`.
    pub fn from_unix_millis(millis: i64) -> Self {
        let seconds = millis.div_euclid(1_000);
        let day = Day::from_number(seconds.div_euclid(DAY));
        let second = seconds.rem_euclid(DAY);
        Self(format!(
            "{}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
            year_text(day.year),
            day.month,
            day.day,
            second / 3_600,
            second / 60 % 60,
            second % 60,
            millis.rem_euclid(1_000),
        ))
    }

    /// Milliseconds since 1970-01-01T00:00:00Z, rounded towards the past.
    ///
    /// # Errors
    /// When the text is not a point in time, or is more than 292 million years
    /// away.
    pub fn unix_millis(&self) -> Result<i64, TemporalError> {
        let (seconds, nanosecond) = self.check()?;
        let millis = i128::from(seconds) * 1_000 + i128::from(nanosecond / 1_000_000);
        i64::try_from(millis).map_err(|_| self.error())
    }

    /// The time as the standard library has it, to the nanosecond.
    ///
    /// # Errors
    /// When the text is not a point in time, or lies out of the range that the
    /// platform has.
    pub fn to_system_time(&self) -> Result<SystemTime, TemporalError> {
        let (seconds, nanosecond) = self.check()?;
        let distance = Duration::from_secs(seconds.unsigned_abs());
        let whole = if seconds < 0 {
            UNIX_EPOCH.checked_sub(distance)
        } else {
            UNIX_EPOCH.checked_add(distance)
        };
        whole
            .and_then(|whole| whole.checked_add(Duration::new(0, nanosecond)))
            .ok_or_else(|| self.error())
    }

    /// Seconds since 1970 and the nanoseconds above them.
    fn check(&self) -> Result<(i64, u32), TemporalError> {
        self.read().ok_or_else(|| self.error())
    }

    fn read(&self) -> Option<(i64, u32)> {
        let mut scan = Scan::new(&self.0);
        let day = scan.day()?;
        let mut clock = Clock::default();
        let mut zone = Zone::None;
        if scan.end().is_none() {
            scan.separator()?;
            clock = scan.clock()?;
            zone = scan.zone()?;
            scan.end()?;
        }
        debug_assert!(clock.nanosecond < SECOND);
        let offset = match zone {
            Zone::None => 0,
            Zone::Offset(seconds) => seconds,
        };
        let seconds = day.number() * DAY + clock.seconds() - offset;
        Some((seconds, clock.nanosecond))
    }

    fn error(&self) -> TemporalError {
        TemporalError::new("a time like 2024-02-29T12:30:00.000Z", &self.0)
    }
}

impl From<SystemTime> for DateTime {
    fn from(time: SystemTime) -> Self {
        Self::from_system_time(time)
    }
}
