// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomeScoresResult`.
#[non_exhaustive]
pub struct OutcomeScoresResult {
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `outcomeScores`.
    pub outcome_scores: Option<Vec<super::OutcomeScore>>,
    __marks: rt::Marks,
}

rt::model!(OutcomeScoresResult {
    "modifiedDate" DateTime modified_date,
    "outcomeScores" Any outcome_scores,
});
