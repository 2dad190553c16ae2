// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomeAchievement`.
#[non_exhaustive]
pub struct OutcomeAchievement {
    /// `achievedDate`, required.
    pub achieved_date: Option<rt::DateTime>,
    /// `outcome`, required.
    pub outcome: Option<super::AchievedOutcome>,
    __marks: rt::Marks,
}

rt::model!(OutcomeAchievement {
    "achievedDate" DateTime achieved_date,
    "outcome" Any outcome,
});
