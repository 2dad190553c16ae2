// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RequestJourney`.
#[non_exhaustive]
pub struct RequestJourney {
    /// `patterns`.
    pub patterns: Option<Vec<super::RequestJourneyPattern>>,
    __marks: rt::Marks,
}

rt::model!(RequestJourney {
    "patterns" Any patterns,
});

rt::setters!(RequestJourney {
    0 patterns with_patterns(Vec<super::RequestJourneyPattern>) clear_patterns,
});
