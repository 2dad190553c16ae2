// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Journey`.
#[non_exhaustive]
pub struct Journey {
    /// `patterns`, required.
    pub patterns: Option<Vec<super::JourneyPattern>>,
    __marks: rt::Marks,
}

rt::model!(Journey {
    "patterns" Any patterns,
});
