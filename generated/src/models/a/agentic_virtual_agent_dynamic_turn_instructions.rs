// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentDynamicTurnInstructions`.
#[non_exhaustive]
pub struct AgenticVirtualAgentDynamicTurnInstructions {
    /// `repetitionChecks`.
    pub repetition_checks: Option<Vec<super::AgenticVirtualAgentRepetitionCheck>>,
    __marks: rt::Marks,
}

rt::model!(AgenticVirtualAgentDynamicTurnInstructions {
    "repetitionChecks" Any repetition_checks,
});
