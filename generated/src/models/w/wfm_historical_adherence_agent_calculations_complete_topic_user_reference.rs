// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference`.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference {
    "id" Str id,
});
