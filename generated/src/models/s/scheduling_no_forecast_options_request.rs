// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SchedulingNoForecastOptionsRequest`.
#[non_exhaustive]
pub struct SchedulingNoForecastOptionsRequest {
    /// `shiftLength`.
    pub shift_length: Option<super::SchedulingNoForecastOptionsRequestShiftLength>,
    /// `shiftStart`.
    pub shift_start: Option<super::SchedulingNoForecastOptionsRequestShiftStart>,
    __marks: rt::Marks,
}
/// The values of `shiftLength` in [`SchedulingNoForecastOptionsRequest`](super::SchedulingNoForecastOptionsRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum SchedulingNoForecastOptionsRequestShiftLength {
    /// `Shortest`
    Shortest,
    /// `Median`
    Median,
    /// `Longest`
    Longest,
    /// `Random`
    Random,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `shiftStart` in [`SchedulingNoForecastOptionsRequest`](super::SchedulingNoForecastOptionsRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum SchedulingNoForecastOptionsRequestShiftStart {
    /// `Earliest`
    Earliest,
    /// `Median`
    Median,
    /// `Latest`
    Latest,
    /// `Random`
    Random,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SchedulingNoForecastOptionsRequest {
    "shiftLength" Enum shift_length,
    "shiftStart" Enum shift_start,
});

rt::setters!(SchedulingNoForecastOptionsRequest {
    0 shift_length with_shift_length(impl Into<super::SchedulingNoForecastOptionsRequestShiftLength>) clear_shift_length,
    1 shift_start with_shift_start(impl Into<super::SchedulingNoForecastOptionsRequestShiftStart>) clear_shift_start,
});

rt::open_enum!(SchedulingNoForecastOptionsRequestShiftLength {
    Shortest = "Shortest",
    Median = "Median",
    Longest = "Longest",
    Random = "Random",
});

rt::open_enum!(SchedulingNoForecastOptionsRequestShiftStart {
    Earliest = "Earliest",
    Median = "Median",
    Latest = "Latest",
    Random = "Random",
});
