// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotFlowOutcome`.
#[non_exhaustive]
pub struct TextBotFlowOutcome {
    /// `dateEnd`.
    pub date_end: Option<rt::DateTime>,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `milestones`.
    pub milestones: Option<Vec<super::TextBotFlowMilestone>>,
    /// `outcomeId`.
    pub outcome_id: Option<String>,
    /// `outcomeValue`.
    pub outcome_value: Option<super::TextBotFlowOutcomeOutcomeValue>,
    __marks: rt::Marks,
}
/// The values of `outcomeValue` in [`TextBotFlowOutcome`](super::TextBotFlowOutcome).
#[derive(Clone)]
#[non_exhaustive]
pub enum TextBotFlowOutcomeOutcomeValue {
    /// `SUCCESS`
    Success,
    /// `FAILURE`
    Failure,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TextBotFlowOutcome {
    "dateEnd" DateTime date_end,
    "dateStart" DateTime date_start,
    "milestones" Any milestones,
    "outcomeId" Str outcome_id,
    "outcomeValue" Enum outcome_value,
});

rt::open_enum!(TextBotFlowOutcomeOutcomeValue {
    Success = "SUCCESS",
    Failure = "FAILURE",
});
