// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchJourney`.
#[non_exhaustive]
pub struct PatchJourney {
    /// `patterns`.
    pub patterns: Option<Vec<super::PatchJourneyPattern>>,
    __marks: rt::Marks,
}

rt::model!(PatchJourney {
    "patterns" Any patterns,
});

rt::setters!(PatchJourney {
    0 patterns with_patterns(Vec<super::PatchJourneyPattern>) clear_patterns,
});
