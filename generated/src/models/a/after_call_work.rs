// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AfterCallWork`.
#[non_exhaustive]
pub struct AfterCallWork {
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::AfterCallWorkState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`AfterCallWork`](super::AfterCallWork).
#[derive(Clone)]
#[non_exhaustive]
pub enum AfterCallWorkState {
    /// `unknown`
    Unknown,
    /// `notApplicable`
    NotApplicable,
    /// `skipped`
    Skipped,
    /// `pending`
    Pending,
    /// `complete`
    Complete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AfterCallWork {
    "endTime" DateTime end_time,
    "startTime" DateTime start_time,
    "state" Enum state,
});

rt::setters!(AfterCallWork {
    0 end_time with_end_time(impl Into<rt::DateTime>) clear_end_time,
    1 start_time with_start_time(impl Into<rt::DateTime>) clear_start_time,
    2 state with_state(impl Into<super::AfterCallWorkState>) clear_state,
});

rt::open_enum!(AfterCallWorkState {
    Unknown = "unknown",
    NotApplicable = "notApplicable",
    Skipped = "skipped",
    Pending = "pending",
    Complete = "complete",
});
