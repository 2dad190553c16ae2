// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentSchedulingPreferenceListing`.
#[non_exhaustive]
pub struct AgentSchedulingPreferenceListing {
    /// `entities`.
    pub entities: Option<Vec<super::AgentSchedulingPreference>>,
    __marks: rt::Marks,
}

rt::model!(AgentSchedulingPreferenceListing {
    "entities" Any entities,
});
