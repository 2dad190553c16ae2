//! Spans between two points in time.

use super::{DateTime, TemporalError, text_type};

text_type! {
    /// A span of time as `start/end` (ISO 8601), kept as the text that came.
    ///
    /// ```
    /// use platform_client_runtime::model::{DateTime, Interval};
    ///
    /// let day = Interval::new(&"2024-02-29T00:00:00Z".into(), &"2024-03-01T00:00:00Z".into());
    /// assert_eq!(day.as_str(), "2024-02-29T00:00:00Z/2024-03-01T00:00:00Z");
    /// assert_eq!(day.end(), Ok(DateTime::from("2024-03-01T00:00:00Z")));
    /// ```
    Interval
}

impl Interval {
    /// The span from a start up to, but without, an end. The texts are taken
    /// as they are.
    pub fn new(start: &DateTime, end: &DateTime) -> Self {
        Self(format!("{start}/{end}"))
    }

    /// The start.
    ///
    /// # Errors
    /// When the text is not two points in time with a slash between.
    pub fn start(&self) -> Result<DateTime, TemporalError> {
        Ok(self.check()?.0)
    }

    /// The end.
    ///
    /// # Errors
    /// When the text is not two points in time with a slash between.
    pub fn end(&self) -> Result<DateTime, TemporalError> {
        Ok(self.check()?.1)
    }

    fn check(&self) -> Result<(DateTime, DateTime), TemporalError> {
        let both = self.0.split_once('/').and_then(|(start, end)| {
            Some((DateTime::parse(start).ok()?, DateTime::parse(end).ok()?))
        });
        both.ok_or_else(|| {
            let wanted = "an interval like 2024-02-29T00:00:00Z/2024-03-01T00:00:00Z";
            TemporalError::new(wanted, &self.0)
        })
    }
}
