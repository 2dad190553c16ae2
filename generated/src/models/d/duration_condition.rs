// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DurationCondition`.
#[non_exhaustive]
pub struct DurationCondition {
    /// `durationMode`.
    pub duration_mode: Option<super::DurationConditionDurationMode>,
    /// `durationOperator`.
    pub duration_operator: Option<String>,
    /// `durationRange`.
    pub duration_range: Option<String>,
    /// `durationTarget`.
    pub duration_target: Option<super::DurationConditionDurationTarget>,
    __marks: rt::Marks,
}
/// The values of `durationMode` in [`DurationCondition`](super::DurationCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum DurationConditionDurationMode {
    /// `Between`
    Between,
    /// `Over`
    Over,
    /// `Under`
    Under,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `durationTarget` in [`DurationCondition`](super::DurationCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum DurationConditionDurationTarget {
    /// `DURATION`
    Duration,
    /// `DURATION_RANGE`
    DurationRange,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DurationCondition {
    "durationMode" Enum duration_mode,
    "durationOperator" Str duration_operator,
    "durationRange" Str duration_range,
    "durationTarget" Enum duration_target,
});

rt::setters!(DurationCondition {
    0 duration_mode with_duration_mode(impl Into<super::DurationConditionDurationMode>) clear_duration_mode,
    1 duration_operator with_duration_operator(impl Into<String>) clear_duration_operator,
    2 duration_range with_duration_range(impl Into<String>) clear_duration_range,
    3 duration_target with_duration_target(impl Into<super::DurationConditionDurationTarget>) clear_duration_target,
});

rt::open_enum!(DurationConditionDurationMode {
    Between = "Between",
    Over = "Over",
    Under = "Under",
});

rt::open_enum!(DurationConditionDurationTarget {
    Duration = "DURATION",
    DurationRange = "DURATION_RANGE",
});
